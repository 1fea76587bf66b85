import { join } from 'node:path'
import type { Evidence } from '../../documents/evidence.ts'
import { writeDocument, writeWhole } from '../../documents/files.ts'
import { versions } from '../../documents/versions.ts'
import type { Log } from '../../host/host.ts'
import { MachineError, UserError } from '../../lib/errors.ts'
import { duration } from '../../lib/text.ts'
import { jobName } from './boots.ts'
import type { Job } from './guest/guest.ts'
import { type BootContext, runGuest, type Seen } from './run-guest.ts'
import { cancelled } from './watch/deadline.ts'
import { SerialLog } from './watch/serial-log.ts'
import type { Decision } from './watch/verdict.ts'
import { brokenKvm } from './watch/watch.ts'

/** Boots one image once, writes what it showed and says so. */
export async function runJob(job: Job, around: BootContext): Promise<Evidence> {
  const { log, options } = around
  const folder = `boots/${jobName(job)}`
  const label = `${job.target} (${job.firmware})`
  using serial = new SerialLog(join(options.out, folder))
  log.status(`${label}: starting`)
  const boot = () =>
    options.signal.aborted
      ? notStarted(cancelled)
      : runGuest(job, label, around, (chunk) => serial.write(chunk)).catch(unwatched)
  const first = await boot()
  const isKvmBroken = first.decided.by === brokenKvm
  const { picture, ...seen } = isKvmBroken && around.accelerators.giveUpKvm() ? await boot() : first
  log.status('')
  if (picture) await writeWhole(join(options.out, folder, 'screen.png'), picture)
  const evidence: Evidence = {
    document: 'evidence',
    version: versions.evidence,
    created: new Date().toISOString(),
    target: job.target,
    ...(job.drvPath === undefined ? {} : { drvPath: job.drvPath }),
    firmware: job.firmware,
    ...seen,
    serialLog: `${folder}/serial.log`,
    ...(picture ? { screenshot: `${folder}/screen.png` } : {}),
  }
  await writeDocument('evidence', join(options.out, `evidence-${jobName(job)}.json`), evidence)
  await tell(log, label, evidence)
  return evidence
}

/** What is wrong with one image must not keep the others from being booted. */
function unwatched(error: unknown): Seen {
  if (!(error instanceof UserError) || error instanceof MachineError) throw error
  return notStarted({ verdict: 'undecided', by: 'flakeship', text: error.message })
}

function notStarted({ verdict, by, text }: Decision): Seen {
  return {
    verdict,
    decided: { by, text },
    seconds: 0,
    milestones: [],
    replaced: [],
    forwards: [],
    tail: [],
  }
}

/** Lines of the console that a person gets to see without opening a file. */
const shownLines = 15

const verdictLines = {
  booted: (log: Log, line: string) => log.info(line),
  failed: (log: Log, line: string) => log.failure(line),
  undecided: (log: Log, line: string) => log.failure(line),
} as const

async function tell(log: Log, label: string, evidence: Evidence): Promise<void> {
  const { verdict, decided, accelerator, machine, seconds, milestones, replaced, tail, command } = evidence
  await log.group(`Boot of ${label}`, async () => {
    if (accelerator && machine)
      log.info(
        `${accelerator.name.toUpperCase()}, ${machine.memoryMiB} MiB, ${machine.cpus} CPU: ${accelerator.reason ?? ''}`,
      )
    for (const sentence of replaced) log.info(`replaced: ${sentence}`)
    if (milestones.length > 0)
      log.info(milestones.map(({ name, seconds }) => `${name} ${duration(seconds)}`).join(', '))
    if (verdict !== 'booted') for (const line of tail.slice(-shownLines)) log.info(`  ${line}`)
    if (command) log.info(`${command.command}: ${command.output.trim()}`)
  })
  const after = verdict === 'booted' ? `in ${duration(seconds)}` : `after ${duration(seconds)}`
  verdictLines[verdict](log, `${label}: ${verdict} ${after}: ${decided.by}: ${JSON.stringify(decided.text)}`)
}
