import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { prepare } from '../scripts/prepare.ts'
import type { TargetResult } from '../src/documents/result.ts'
import { bootTargets } from '../src/features/boot/boot.ts'
import { readMemory } from '../src/features/boot/memory/reading.ts'
import { screenWords } from '../src/features/boot/watch/rules.ts'
import { exampleFiles } from '../src/features/setup/private-nix/debian-sets.ts'
import { exec } from '../src/system/exec.ts'
import { openGuestMemory } from '../src/system/qemu/guest-memory.ts'
import { guestUser } from '../src/system/user.ts'
import { bootTargetsOf, isoTarget, vmTarget } from '../test/features/boot/results.ts'
import { programOf, realNix } from '../test/support/nix/real-nix.ts'
import { recordingLog } from '../test/support/runner/recording-log.ts'
import { bareGuest } from './boot/bare-guest.ts'

/**
 * An ISO without a serial console, emulated, with BIOS: from start to verdict, against bare QEMU with the same
 * arguments until the same login prompt; one reading of its memory; a panic; twenty boots in a row; four in parallel
 * against one after the other. Prepares a private Nix and runs itself again inside. FLAKESHIP_BENCH_BOOTS: how many in
 * a row (20), FLAKESHIP_BENCH_PAIRS: how many against bare QEMU (3).
 */
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside, extra } = await prepare({ trees: [exampleFiles] })
  const environment = {
    FLAKESHIP_BENCH_INSIDE: '1',
    FLAKESHIP_DEBIAN: extra.example ?? '',
    FLAKESHIP_BENCH_BOOTS: process.env.FLAKESHIP_BENCH_BOOTS ?? '20',
    FLAKESHIP_BENCH_PAIRS: process.env.FLAKESHIP_BENCH_PAIRS ?? '3',
  }
  process.exit(await inside([process.execPath, import.meta.filename], environment))
}

const { FLAKESHIP_DEBIAN: debian = '' } = process.env
const [inRow, pairs] = [Number(process.env.FLAKESHIP_BENCH_BOOTS), Number(process.env.FLAKESHIP_BENCH_PAIRS)]
const qemu = programOf('qemu-system-x86_64')
const folder = await mkdtemp(join(tmpdir(), 'flakeship-boot-bench-'))
const user = await guestUser({ PATH: process.env.PATH ?? '' })
let runs = 0

async function built(flake: string, what: string, inputs: Record<string, string>): Promise<string> {
  const nix = await realNix()
  const given = Object.entries(inputs).flatMap(([name, at]) => ['--override-input', name, `path:${at}`])
  const line = ['build', '--no-link', '--print-out-paths', '--no-write-lock-file', ...given]
  return (await nix.run([...line, `path:${resolve(flake)}#nixosConfigurations.${what}`])).trim()
}

/** Boots them as a user would; returns the verdicts, the seconds, and the path of the logs. */
async function boot(targets: TargetResult[], concurrency: number) {
  const out = join(folder, `out-${++runs}`)
  await mkdir(out)
  const [began, before] = [performance.now(), process.cpuUsage()]
  const booting = bootTargets(recordingLog(), exec, bootTargetsOf(targets), {
    ...{ mode: 'all', out, forward: [], openNetwork: false, accelerator: 'tcg', concurrency, timeout: 600 },
    ...{ tools: { qemu }, signal: new AbortController().signal, media: 'cd', ...(user ? { user } : {}) },
  })
  const done = booting.then((boots) => {
    const { user: own, system } = process.cpuUsage(before)
    const verdicts = boots.filter(({ verdict }) => verdict !== 'not-tried').map(({ verdict }) => verdict)
    const first = boots[0]?.seconds ?? 0
    return { verdicts, first, seconds: (performance.now() - began) / 1000, cpu: (own + system) / 1e6 }
  })
  return { out, done }
}
const booted = async (targets: TargetResult[], concurrency: number) => (await boot(targets, concurrency)).done
const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

/** Seconds from the panic message on the serial port to the verdict. */
async function panic(script: string): Promise<number> {
  const { out, done } = await boot([vmTarget('panic.vm', script)], 1)
  let seen = 0
  const log = join(out, 'boots/panic.vm-direct/serial.log')
  const watch = async () => {
    while (seen === 0) {
      if ((await readFile(log, 'utf8').catch(() => '')).includes('Kernel panic - not syncing'))
        seen = performance.now()
      await sleep(20)
    }
  }
  const [{ verdicts }] = await Promise.all([done, watch()])
  if (verdicts[0] !== 'failed') throw new Error(`the panic is ${verdicts[0]}`)
  return (performance.now() - seen) / 1000
}

try {
  const isos = join(
    await built('examples/tiny', 'looking-glass.config.system.build.isoImage', { debian }),
    'iso',
  )
  const image = join(isos, (await readdir(isos))[0] ?? '')
  const target = (id: string): TargetResult => {
    const one = isoTarget(id, image)
    const starts = { bios: true, uefi: false, usb: false }
    return { ...one, images: one.images.map((image) => ({ ...image, starts })) }
  }
  const [bare, ours, own]: [number[], number[], number[]] = [[], [], []]
  for (let i = 0; i < pairs; i++) {
    const at = join(folder, `bare-${i}`)
    await mkdir(at)
    await using guest = await bareGuest(qemu, image, at, 'looking-glass login:')
    bare.push(guest.seconds)
    if (i === 0) {
      await using memory = await openGuestMemory(guest.process.pid ?? 0, undefined)
      if (memory === undefined) throw new Error("the bare guest's memory cannot be opened")
      const before = process.cpuUsage()
      await readMemory(memory, screenWords)
      const { user, system } = process.cpuUsage(before)
      console.log(
        `one reading of ${memory.size / 1024 ** 2} MiB: ${((user + system) / 1e6).toFixed(2)} s CPU (goal 1 s)`,
      )
    }
    await guest[Symbol.asyncDispose]()
    const run = await booted([target('looking-glass')], 1)
    ours.push(run.first)
    own.push(run.cpu)
  }
  const inputs = { tiny: resolve('examples/tiny'), 'tiny/debian': debian }
  const script = await built('test/fixtures/flakes/broken', 'panic.config.system.build.vm', inputs)
  console.log(
    `a panic is failed after ${(await panic(join(script, 'bin/run-panic-vm'))).toFixed(1)} s (goal 3 s)`,
  )

  // the four that are booted in turn are the last of the row
  const four = ['a', 'b', 'c', 'd'].map(target)
  const names = Array.from({ length: Math.max(0, inRow - four.length) }, (_, i) => `looking-glass-${i}`)
  const row = await booted(names.map(target), 1)
  const one = await booted(four, 1)
  const verdicts = [...row.verdicts, ...one.verdicts]
  console.log(`${verdicts.filter((one) => one === 'booted').length} of ${verdicts.length} in a row booted`)

  const all = await booted(four, 4)
  console.log(
    `four in turn ${one.seconds.toFixed(1)} s, at once ${all.seconds.toFixed(1)} s: ratio ${(all.seconds / one.seconds).toFixed(2)} (goal 1.1)`,
  )
  console.log(
    `start to verdict: bare QEMU ${median(bare).toFixed(1)} s, ours ${median(ours).toFixed(1)} s and ${median(own).toFixed(1)} s of our own CPU: ratio ${(median(ours) / median(bare)).toFixed(2)} (goal 1.05, or 1 s)`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}
