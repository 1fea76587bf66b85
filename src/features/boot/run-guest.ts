import { setTimeout as sleep } from 'node:timers/promises'
import type { Evidence } from '../../documents/evidence.ts'
import type { Log } from '../../host/host.ts'
import { guestEnvironment } from '../../system/environment.ts'
import type { Exec } from '../../system/exec.ts'
import { openWires } from '../../system/qemu/qemu.ts'
import { QemuThreads } from '../../system/qemu/run-time.ts'
import type { Accelerators } from './accelerators.ts'
import { controlDevice, serialDevice } from './adapt/console.ts'
import { consoleDevice } from './adapt/ears.ts'
import { jobName } from './boots.ts'
import type { Devices } from './devices.ts'
import { startCard } from './guest/card.ts'
import type { Attached, Guest, Job, Start } from './guest/guest.ts'
import type { Places } from './guest/guest-folder.ts'
import { startIso } from './guest/iso.ts'
import { checkServed, startNetboot } from './guest/netboot.ts'
import { lastLines } from './guest/output-tail.ts'
import { openShipped } from './guest/shipped-files.ts'
import { startVm } from './guest/vm.ts'
import { runCommand, withCommand } from './guest-command.ts'
import { tellForwards } from './guest-ports.ts'
import { keepGuest } from './keep/keep-guest.ts'
import type { BootOptions } from './options.ts'
import type { Ports } from './ports.ts'
import type { BootLogs } from './watch/boot-log.ts'
import { openDeadline } from './watch/deadline.ts'
import { GuestClock } from './watch/guest-clock.ts'
import { type Picture, Pictures } from './watch/pictures.ts'
import { photograph } from './watch/screenshot.ts'
import { Watch } from './watch/watch.ts'

export interface BootContext {
  log: Log
  exec: Exec
  places: Places
  options: BootOptions
  accelerators: Accelerators
  ports: Ports
  devices: Devices
  /** The limits for one guest. */
  most: { memoryMiB: number; cpus: number }
  success: RegExp | undefined
}

/** What a boot showed, with its screenshots at the stages and at the end, as PNG. */
export type Seen = Pick<
  Evidence,
  | 'verdict'
  | 'decided'
  | 'accelerator'
  | 'machine'
  | 'seconds'
  | 'milestones'
  | 'replaced'
  | 'forwards'
  | 'ears'
  | 'added'
  | 'failedUnits'
  | 'tail'
  | 'command'
  | 'image'
  | 'served'
> & { picture?: Buffer; pictures?: readonly Picture[] }

/** Seconds between a successful verdict and the screenshot: the screen lags behind the serial port. */
const settling = 1

const starters = { direct: startVm, bios: startIso, uefi: startIso, 'u-boot': startCard } as const
const isAttached = (at: Start): at is Start<Attached> => at.job.medium !== 'network'
const startGuest = (at: Start, options: BootOptions) =>
  isAttached(at) ? starters[at.job.firmware](at, options) : startNetboot(at, options)

/** Starts a guest, waits for the verdict, takes a screenshot and stops it cleanly. */
export async function runGuest(job: Job, label: string, around: BootContext, logs: BootLogs): Promise<Seen> {
  const { log, options, places } = around
  if (job.served) await checkServed(job.served)
  await using shipped = await openShipped(job)
  await using place = await places.place()
  await using wires = await openWires(
    place.control,
    { serial: serialDevice, console: consoleDevice, control: controlDevice },
    place.user,
  )
  using deadline = openDeadline(options.signal, options.timeout)
  const accelerator = async (qemu: string) => {
    const found = await around.accelerators.of(qemu)
    deadline.start(found.name)
    return found
  }
  const startTime = () => deadline.start('none')
  const forward = await around.ports.claim(jobName(job))
  const env = guestEnvironment(place.run)
  const guest = await startGuest(
    {
      ...{ job, place, wires, env, forward, most: around.most, accelerator, startTime },
      devices: (qemu) => around.devices.of(qemu, place),
      over: deadline.over,
    },
    options,
  )
  await using _running = guest.running
  const clock = new GuestClock(() => deadline.passed)
  const threads = new QemuThreads(guest.running.pid)
  deadline.allow(() => clock.lostInAll)
  const pictures: Pictures = new Pictures(async () => {
    const { qmp } = watch.control
    return qmp && photograph(qmp, place)
  })
  const watch: Watch = new Watch(guest, place, wires, {
    success: around.success,
    over: deadline.over,
    waits: () => threads.waits(),
    clock,
    ending: deadline.ending,
    logs,
    onStage: (stage, seconds) => pictures.take(stage, seconds),
    onLine: (line) => {
      log.debug(`${label}: ${line}`)
      log.status(`${label}: ${line}`)
    },
  })
  const forwards = tellForwards(watch, guest, label, log)
  const shown = await watch.decision()
  const seconds = watch.isOn ? watch.seconds : deadline.passed
  const said =
    shown.verdict === 'booted' ? await runCommand(await forwards, place, around, deadline) : undefined
  const decided = withCommand(shown, said)
  const { verdict, by, text, ear } = decided
  if (verdict === 'booted') await Promise.race([sleep(settling * 1000), guest.running.exit])
  const picture = await pictures.last()
  const used = await acceleratorUsed(watch, guest)
  await watch.last()
  if (options.keep && watch.control.qmp && !options.signal.aborted)
    await keepGuest(options.keep, decided, {
      ...{ guest, watch, wires, log, label, forwards: await forwards, signal: options.signal },
    })
  await shutDown(watch, guest)
  const bytes = options.signal.aborted ? {} : await shipped.seen()
  return {
    verdict,
    decided: { by, text, ...(ear ? { ear } : {}) },
    ...(guest.machine && used ? { accelerator: used, machine: guest.machine } : {}),
    seconds,
    replaced: guest.replaced,
    forwards: watch.isOn ? await forwards : [],
    added: guest.added,
    ...watch.seen(decided),
    ...(guest.machine ? {} : { tail: lastLines(guest.words()) }),
    ...(said ? { command: said } : {}),
    pictures: pictures.list,
    ...(picture ? { picture } : {}),
    ...bytes,
  }
}

/** QEMU's own answer about KVM takes precedence over our plan. */
async function acceleratorUsed(watch: Watch, { accelerator }: Guest): Promise<Evidence['accelerator']> {
  if (accelerator === undefined) return undefined
  const { name, reason } = accelerator
  const answer = await watch.control.qmp?.execute('query-kvm').catch(() => undefined)
  const { enabled } = (answer ?? { enabled: name === 'kvm' }) as { enabled?: unknown }
  return { name: enabled === true ? 'kvm' : 'tcg', reason }
}

/** Sends `quit`; the end of the guest's scope sends SIGTERM and then SIGKILL to whatever is left. */
async function shutDown(watch: Watch, guest: Guest): Promise<void> {
  await watch.control.qmp?.execute('quit', {}, 2).catch(() => {})
  if (watch.control.qmp) await Promise.race([guest.running.exit.catch(() => {}), sleep(3000)])
}
