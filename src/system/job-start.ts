import { readFile } from 'node:fs/promises'

/** What Linux tells of a process; `started` is in seconds since the machine booted. */
export interface Process {
  name: string
  parent: number
  started: number
}

/** The parts of a second in which Linux tells times of processes to programs, on every architecture. */
const ticks = 100

/** Reads `/proc/PID/stat`. */
export function readProcess(stat: string): Process | undefined {
  const end = stat.lastIndexOf(')') // a name may hold spaces and brackets
  const name = stat.slice(stat.indexOf('(') + 1, end)
  const fields = stat.slice(end + 2).split(' ')
  const [parent, started] = [Number(fields[1]), Number(fields[19]) / ticks]
  return end < 0 || Number.isNaN(started) ? undefined : { name, parent, started }
}

/** Of the processes above us, nearest first, the one that GitHub's runner starts anew for each job. */
export function jobProcess(above: readonly Process[]): Process | undefined {
  // In a container of the job the runner is not to be seen; it keeps one alive with `tail -f /dev/null`.
  const [last] = above.slice(-1)
  return (
    above.find(({ name }) => name === 'Runner.Worker') ??
    (last?.parent === 0 && last.name === 'tail' ? last : undefined)
  )
}

/** How long the job runs that we are a step of: since GitHub's runner began it, else since we ourselves began (seconds). */
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
