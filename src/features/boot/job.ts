import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Evidence } from '../../documents/evidence.ts'
import { writeDocument, writeWhole } from '../../documents/files.ts'
import type { Log } from '../../host/host.ts'
import { duration, plain } from '../../lib/text.ts'
import { guestEnvironment } from '../../system/environment.ts'
import type { Exec } from '../../system/exec.ts'
import type { Accelerator } from '../../system/kvm.ts'
import { openWires } from '../../system/qemu.ts'
import { controlDevice, serialDevice } from './adapt/console.ts'
import type { BootOptions } from './boot.ts'
import type { Guest, Job } from './guest.ts'
import { startIso } from './iso.ts'
import { safeName } from './jobs.ts'
import type { Place, Places } from './place.ts'
import { SerialLog } from './record.ts'
import { photograph } from './screen.ts'
import { runOverSsh, type Said } from './ssh.ts'
import type { Decision } from './verdict.ts'
import { startVm } from './vm.ts'
import { Watch } from './watch.ts'

export interface Surroundings {
  log: Log
  exec: Exec
  places: Places
  options: BootOptions
  accelerator(qemu: string): Promise<Accelerator>
  most: { memoryMiB: number; cpus: number }
  success: RegExp | undefined
  /** Of the folder in which the guest lives. */
  name: string
}

/** Seconds that a guest gets where nobody says otherwise. */
const patience = { kvm: 180, tcg: 900 } as const
/** Seconds between the verdict and the picture: the screen follows the serial line. */
const settling = 1

const starters = { direct: startVm, bios: startIso, uefi: startIso } as const

const cancelled: Decision = { verdict: 'undecided', by: 'cancelled', text: 'stopped before it was decided' }

/** Boots one image once, and writes what it showed. */
export async function runJob(job: Job, around: Surroundings): Promise<Evidence> {
  const { log, options } = around
  const folder = `boots/${safeName(job)}`
  using serial = new SerialLog(join(options.out, folder))
  const { picture, ...seen } = options.signal.aborted ? nothing : await runGuest(job, around, serial)
  if (picture) await writeWhole(join(options.out, folder, 'screen.png'), picture)
  const evidence: Evidence = {
    document: 'evidence',
    version: 1,
    created: new Date().toISOString(),
    target: job.target,
    firmware: job.firmware,
    ...seen,
    serialLog: `${folder}/serial.log`,
    ...(picture ? { screenshot: `${folder}/screen.png` } : {}),
  }
  await writeDocument('evidence', join(options.out, `evidence-${safeName(job)}.json`), evidence)
  await tell(log, evidence)
  return evidence
}

type Seen = Pick<Evidence, 'verdict' | 'decided' | 'accelerator' | 'machine' | 'seconds' | 'milestones' | 'replaced' | 'tail' | 'command'> & {
  picture?: Buffer
}

const nothing: Seen = {
  verdict: cancelled.verdict,
  decided: { by: cancelled.by, text: cancelled.text },
  accelerator: { name: 'tcg', reason: 'it was not started' },
  machine: { memoryMiB: 0, cpus: 0 },
  seconds: 0,
  milestones: [],
  replaced: [],
  tail: [],
}

async function runGuest(job: Job, around: Surroundings, serial: SerialLog): Promise<Seen> {
  const { log, options, places, success } = around
  await using place = await places.place(around.name)
  await using wires = await openWires(place.control, { serial: serialDevice, control: controlDevice }, options.user)
  const env = guestEnvironment(place.run)
  const clock = deadline(options)
  const accelerator = async (qemu: string) => {
    const found = await around.accelerator(qemu)
    clock.start(found.name)
    return found
  }
  const at = { job, place, wires, env, user: options.user, most: around.most, accelerator, over: clock.over }
  const label = `${plain(job.target)} (${job.firmware})`
  log.status(`${label}: starting`)
  const guest = await starters[job.firmware](at, options)
  await using _running = guest.running
  const watch = new Watch(guest, wires, {
    success,
    over: clock.over,
    ending: () => clock.ending(),
    onBytes: (chunk) => serial.write(chunk),
    onLine: (line) => {
      log.debug(`${label}: ${line}`)
      log.status(`${label}: ${line}`)
    },
  })
  const decided = await watch.decision()
  const { seconds } = watch
  const said = decided.verdict === 'booted' ? await runCommand(guest, place, around, clock) : undefined
  const { verdict, by, text } = withCommand(decided, said)
  const picture = await lookAt(watch, place, options.signal)
  const used = await acceleratorUsed(watch, guest)
  await shutDown(watch, guest)
  log.status('')
  return {
    verdict,
    decided: { by, text },
    accelerator: used,
    machine: guest.machine ?? nothing.machine,
    seconds,
    milestones: watch.milestones,
    replaced: guest.replaced,
    tail: watch.tail,
    ...(said ? { command: said } : {}),
    ...(picture ? { picture } : {}),
  }
}
