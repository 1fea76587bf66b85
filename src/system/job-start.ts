import { readFile } from 'node:fs/promises'

/** Linux's data on a process; `started` is in seconds since the machine booted. */
export interface Process {
  name: string
  parent: number
  started: number
}

/** The unit in which Linux reports times of processes, on every architecture (per second). */
const ticks = 100

/** Parses `/proc/PID/stat`. */
export function readProcess(stat: string): Process | undefined {
  const end = stat.lastIndexOf(')') // a name may hold spaces and brackets
  const name = stat.slice(stat.indexOf('(') + 1, end)
  const fields = stat.slice(end + 2).split(' ')
  const [parent, started] = [Number(fields[1]), Number(fields[19]) / ticks]
  return end < 0 || Number.isNaN(started) ? undefined : { name, parent, started }
}

/** Of our parent processes, nearest first, the one that GitHub's runner starts for each job. */
export function jobProcess(above: readonly Process[]): Process | undefined {
  // In a job's container the runner is not visible; it keeps the container alive with `tail -f /dev/null`.
  const [last] = above.slice(-1)
  return (
    above.find(({ name }) => name === 'Runner.Worker') ??
    (last?.parent === 0 && last.name === 'tail' ? last : undefined)
  )
}

/** How long our job has been running: since GitHub's runner started it, else since we started ourselves (seconds). */
export async function jobSeconds(): Promise<number> {
  const ours = await processOf('self')
  const job = ours && jobProcess(await processesAbove(ours))
  const earlier = ours && job ? ours.started - job.started : 0
  return process.uptime() + Math.max(0, earlier)
}

async function processesAbove({ parent }: Process): Promise<Process[]> {
  const above: Process[] = []
  const first = await processOf('1')
  for (let id = parent; id > 1; ) {
    const next = await processOf(String(id))
    if (!next) break
    above.push(next)
    id = next.parent
  }
  return first ? [...above, first] : above
}

async function processOf(id: string): Promise<Process | undefined> {
  return readProcess(await readFile(`/proc/${id}/stat`, 'utf8').catch(() => ''))
}
