import { readdir, readFile } from 'node:fs/promises'
import { readProcess } from './job-start.ts'

/** The command line of a process, each word ended by a NUL; empty for one that has ended. */
export const commandLine = (pid: number): Promise<string> =>
  readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')

/** The process and all its descendants, possibly in other namespaces. */
export async function descendants(pid: number): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = new Map<number, number>()
  for (const id of ids) {
    const process = readProcess(await readFile(`/proc/${id}/stat`, 'utf8').catch(() => ''))
    if (process) parents.set(id, process.parent)
  }
  const found = [pid]
  for (const one of found)
    for (const [id, parent] of parents) if (parent === one && !found.includes(id)) found.push(id)
  return found
}
