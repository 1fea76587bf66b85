// Runs inside the machine of one job: receives the job as a message, reports events, and ends.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { JobSteps } from '../runner/job-steps.ts'
import { processes } from '../runner/step-process.ts'
import { forward } from '../servers/port-forward.ts'
import type { JobRequest, Said, Told } from '../workflows/types.ts'
import { inside } from './isolated-machine.ts'

type CheckedOut = Extract<Told, { type: 'checked-out' }>

const tell = (said: Said) => process.send?.(said)
let steps: JobSteps | undefined
let cancelled = false
let checkedOut: ((answer: CheckedOut) => void) | undefined

process.on('message', (told: Told) => {
  if (told.type === 'cancel') {
    cancelled = true
    steps?.cancel()
  }
  if (told.type === 'checked-out') checkedOut?.(told)
  if (told.type === 'job') void runJob(told.job)
})
tell({ type: 'ready' })

async function runJob(job: JobRequest): Promise<void> {
  await mkdir(job.workspace, { recursive: true })
  await mkdir(dirname(job.event.file), { recursive: true })
  await writeFile(job.event.file, job.event.text)
  for (const port of job.ports)
    await forward({ port, host: '127.0.0.1' }, { path: `${inside.services}/${port}` })
  steps = new JobSteps(job, {
    log: (line) => tell({ type: 'log', line }),
    checkout: (inputs) =>
      new Promise((resolve) => {
        checkedOut = resolve
        tell({ type: 'checkout', inputs })
      }),
  })
  if (cancelled) steps.cancel()
  const end = await steps.run()
  // a process without a command line is about to end
  const left = (await processes()).filter(
    ({ pid, command }) => pid !== 1 && pid !== process.pid && command !== '',
  )
  const whole = { ...end, left: left.map(({ command }) => command) }
  process.send?.({ type: 'end', end: whole }, undefined, undefined, () => process.exit(0))
}
