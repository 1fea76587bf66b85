import { join } from 'node:path'
import { deafEars, type Evidence, heardOn, isStage } from '../../documents/evidence.ts'
import { writeDocument, writeWhole } from '../../documents/files.ts'
import type { Log } from '../../host/host.ts'
import { MachineError, UserError } from '../../lib/errors.ts'
import { duration } from '../../lib/text.ts'
import { jobName, type Untried } from './boots.ts'
import { evidenceFile, evidenceHead } from './evidence-head.ts'
import { CannotBoot, type Job, NotDue, NotHere } from './guest/guest.ts'
import { type BootContext, runGuest, type Seen } from './run-guest.ts'
import { BootLogs } from './watch/boot-log.ts'
import { brokenKvm } from './watch/control.ts'
import { cancelled } from './watch/deadline.ts'
import type { Picture } from './watch/pictures.ts'
import { lacksTicks, nothingToStart } from './watch/rules.ts'
import type { Decision } from './watch/verdict.ts'

/** Boots one image in every way that belongs together; records and reports what each boot showed. */
export async function runJobs(
  jobs: readonly Job[],
  around: BootContext,
  inTurn: (boot: () => Promise<Evidence>) => Promise<Evidence>,
): Promise<Evidence[]> {
  const boots = withoutNotDue(await Promise.all(jobs.map((job) => inTurn(() => bootOnce(job, around)))))
  for (const boot of boots) {
    await writeDocument('evidence', evidenceFile(around.options.out, boot), boot)
    await tell(around.log, labelOf(boot), boot)
  }
  return boots
}

/**
 * A disk need not boot with every firmware: if it booted with one, a missing boot loader for the other is not a
 * failure.
 */
function withoutNotDue(boots: readonly Evidence[]): Evidence[] {
  const booted = boots.find(({ medium, verdict }) => medium === 'disk' && verdict === 'booted')
  if (booted === undefined) return [...boots]
  return boots.map((boot) => {
    if (boot.verdict !== 'failed' || boot.decided.by !== nothingToStart) return boot
    const text = `nothing on it starts by ${boot.firmware.toUpperCase()}, and it booted by ${booted.firmware.toUpperCase()}`
    return { ...boot, verdict: 'not-tried', decided: { by: 'not due', text } }
  })
}

const labelOf = ({ target, firmware, medium }: Pick<Evidence, 'target' | 'firmware' | 'medium'>) =>
  `${target} (${firmware}${medium === 'stick' || medium === 'network' ? `, ${medium}` : ''})`

async function bootOnce(job: Job, around: BootContext): Promise<Evidence> {
  const { log, options } = around
  const folder = `boots/${jobName(job)}`
  const label = labelOf(job)
  using logs = new BootLogs(join(options.out, folder))
  log.status(`${label}: starting`)
  const boot = () =>
    options.signal.aborted
      ? notStarted(cancelled)
      : runGuest(job, label, around, logs).catch((error) => unwatched(error, options.signal))
  const first = await boot()
  const isLate = lacksTicks(first.decided)
  if (isLate) log.info(`${label}: this machine was too busy for its timer; it boots once more`)
  const isAgain = isLate || (first.decided.by === brokenKvm && around.accelerators.giveUpKvm())
  const { picture, pictures = [], ...seen } = isAgain ? await boot() : first
  log.status('')
  if (logs.fault) log.warning(`${label}: its logs are not whole: ${logs.fault}`)
  const screens = await keepPictures(options.out, folder, pictures)
  if (picture) await writeWhole(join(options.out, folder, 'screen.png'), picture)
  return {
    ...evidenceHead(job),
    ...seen,
    serialLog: `${folder}/serial.log`,
    logs: inFolder(folder, logs.filled),
    screens,
    ...(picture ? { screenshot: `${folder}/screen.png` } : {}),
  }
}

/** Writes the stage screenshots beside the logs. */
async function keepPictures(
  out: string,
  folder: string,
  pictures: readonly Picture[],
): Promise<Evidence['screens']> {
  const named = pictures.map(({ stage, seconds, png }, i) => {
    return { stage, seconds, png, file: `${folder}/screen-${i + 1}-${stage.replaceAll(' ', '-')}.png` }
  })
  for (const { file, png } of named) await writeWhole(join(out, file), png)
  return named.map(({ stage, seconds, file }) => ({ stage, seconds, file }))
}

function inFolder(folder: string, names: Readonly<Record<string, string>>): Evidence['logs'] {
  return Object.fromEntries(Object.entries(names).map(([log, name]) => [log, `${folder}/${name}`]))
}

/** Reports and records that an image is not booted. */
export async function passOver(
  log: Log,
  out: string,
  { target, drvPath, firmware, why }: Untried,
): Promise<Evidence> {
  const evidence: Evidence = {
    ...evidenceHead({ target, drvPath, firmware }),
    logs: {},
    screens: [],
    ...notStarted({ verdict: 'not-tried', by: 'not booted', text: why }),
  }
  await writeDocument('evidence', evidenceFile(out, { target, firmware }), evidence)
  log.warning(`${target} is not booted: ${why}`)
  return evidence
}

/** An error with one image must not stop the boots of the others; what fails because the user stopped us is stopped. */
function unwatched(error: unknown, stop: AbortSignal): Seen {
  if (error instanceof NotDue) return notStarted({ verdict: 'not-tried', by: 'not due', text: error.message })
  if (error instanceof NotHere) return notStarted({ verdict: 'not-tried', by: lacking, text: error.message })
  if (error instanceof CannotBoot) return notStarted({ verdict: 'failed', by: 'files', text: error.message })
  if (!(error instanceof UserError) || error instanceof MachineError) throw error
  return notStarted(stop.aborted ? cancelled : { verdict: 'undecided', by: 'flakeship', text: error.message })
}

function notStarted({ verdict, by, text }: Decision): Seen {
  return {
    verdict,
    decided: { by, text },
    seconds: 0,
    milestones: [],
    replaced: [],
    forwards: [],
    ears: [],
    added: [],
    failedUnits: [],
    tail: [],
  }
}

/** Who decides that a boot is not tried for want of a program. */
const lacking = 'this machine'

/** Console lines shown without opening a file. */
const shownLines = 15

const verdictLines = {
  booted: (log: Log, line: string) => log.info(line),
  failed: (log: Log, line: string) => log.failure(line),
  undecided: (log: Log, line: string) => log.failure(line),
  'not-tried': (log: Log, line: string) => log.info(line),
} as const

async function tell(log: Log, label: string, evidence: Evidence): Promise<void> {
  const { verdict, decided, accelerator, machine, seconds, milestones, replaced, tail, command } = evidence
  const units = evidence.failedUnits.slice(0, shownLines)
  await log.group(`Boot of ${label}`, async () => {
    if (accelerator && machine)
      log.info(
        `${accelerator.name.toUpperCase()}, ${machine.memoryMiB} MiB, ${machine.cpus} CPU: ${accelerator.reason ?? ''}`,
      )
    for (const sentence of replaced) log.info(`replaced: ${sentence}`)
    for (const { where, why } of deafEars(evidence)) log.info(`not heard: ${where}: ${why}`)
    const stages = milestones.filter(isStage)
    if (stages.length > 0)
      log.info(stages.map(({ name, seconds }) => `${name} ${duration(seconds)}`).join(', '))
    if (units.length > 0) log.info(`failed units: ${units.join(', ')}`)
    if (verdict !== 'booted') for (const line of tail.slice(-shownLines)) log.info(`  ${line}`)
    if (command) log.info(`${command.command}: ${command.output.trim()}`)
  })
  if (verdict === 'not-tried') {
    const say = decided.by === lacking ? log.warning : log.info
    return say.call(log, `${label} is not booted: ${decided.text}`)
  }
  const after = verdict === 'booted' ? `in ${duration(seconds)}` : `after ${duration(seconds)}`
  const why = `${decided.by}: ${JSON.stringify(decided.text)}${heardOn(decided)}`
  verdictLines[verdict](log, `${label}: ${verdict} ${after}: ${why}`)
}
