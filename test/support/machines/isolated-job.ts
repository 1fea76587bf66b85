import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { JobEnd, JobRequest, Machine, Said, Told } from '../workflows/types.ts'
import { IsolatedMachine, inside } from './isolated-machine.ts'

export interface IsolatedJob {
  request: JobRequest
  machine: Machine
  /** Folders of actions, by their path inside. */
  folders: Readonly<Record<string, string>>
  /** Fills the workspace, given by its path outside. */
  checkout(workspace: string, inputs: Record<string, string>): Promise<Record<string, string>>
  onLog?(line: string): void
}

/** Runs one job on its own machine and removes the machine. Aborting the signal cancels as GitHub does. */
export async function runIsolated(
  parent: string,
  { request, machine, folders, checkout, onLog }: IsolatedJob,
  signal?: AbortSignal,
): Promise<JobEnd> {
  await using isolated = await IsolatedMachine.make(parent, machine, { folders, ports: request.ports })
  const workspace = isolated.outside(request.workspace)
  if (machine.workspace && existsSync(machine.workspace)) await move(machine.workspace, workspace)
  const child = isolated.start('test/support/machines/isolated-runner.ts')
  const tell = (told: Told) => child.connected && child.send(told)
  const cancel = () => tell({ type: 'cancel' })
  const faults: string[] = []
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', (line) => faults.push(line))

  const answer = async (inputs: Record<string, string>) => {
    try {
      const outputs = await checkout(isolated.outside(request.workspace), inputs)
      tell({ type: 'checked-out', outputs, log: [`checked out ${outputs.commit}`] })
    } catch (error) {
      tell({ type: 'checked-out', outputs: {}, log: [], error: (error as Error).message })
    }
  }
  let ended: JobEnd | undefined
  child.on('message', (said: Said) => {
    if (said.type === 'ready') {
      tell({ type: 'job', job: request })
      signal?.addEventListener('abort', cancel)
      if (signal?.aborted) cancel()
    } else if (said.type === 'checkout') void answer(said.inputs)
    else if (said.type === 'log') onLog?.(said.line)
    else ended = said.end
  })
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  signal?.removeEventListener('abort', cancel)
  if (machine.workspace) await move(workspace, machine.workspace)
  if (!ended) throw new Error(`the machine of a job broke down:\n${faults.join('\n')}`)
  return ended
}

/** The path inside of an action's repository, `OWNER/NAME@REF`. */
export const actionFolder = (name: string) => `${inside.actions}/${name.replace('@', '/')}`

async function move(folder: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await rename(folder, to)
}
