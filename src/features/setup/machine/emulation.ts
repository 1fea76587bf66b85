import { join } from 'node:path'
import type { Log } from '../../../host/host.ts'
import { MachineError, UserError } from '../../../lib/errors.ts'
import { binfmtFolder, entriesFor, readEntries, registration } from '../../../system/binfmt.ts'
import { type Exec, run } from '../../../system/exec.ts'
import type { CheckedSource } from '../../../system/fetch-checked.ts'
import { exists, makeFolder } from '../../../system/files.ts'
import { type Processor, processors } from '../../../system/foreign-program.ts'
import { elevated } from '../../../system/privilege.ts'
import { refusal } from './foreign-trial.ts'
import { findInterpreter } from './interpreter.ts'

interface Surroundings {
  exec: Exec
  env: Readonly<Record<string, string>>
  log: Log
}

export interface EmulateOptions {
  /** Systems to be built here, as Nix names them. */
  systems: readonly string[]
  /** The system of this machine. */
  native: string
  /** Where an emulator is kept that the machine does not have. */
  folder: string
  /** A static QEMU of the person's, by the system it is for. */
  interpreters?: Readonly<Record<string, CheckedSource>>
  /** What our entries are called: this, a dash and the processor. */
  prefix?: string
  /** Told as soon as there is more to undo. */
  keep?(undo: EmulationUndo): void
}

/** What has to be undone at the end; plain data, so that a post step can read it. */
export interface EmulationUndo {
  entries: string[]
  mounted: boolean
}

export interface Emulation {
  /** For `extra-extra-platforms` of nix.conf, which leaves what Nix has by itself. */
  extraPlatforms: string[]
  undo: EmulationUndo
}

/** What a processor runs without help. */
const alsoNative: Readonly<Record<string, readonly string[]>> = { 'x86_64-linux': ['i686-linux'] }

/** GitHub's runners that build a system natively. */
const runners: Readonly<Record<string, string>> = {
  'aarch64-linux': 'ubuntu-24.04-arm',
  'x86_64-linux': 'ubuntu-24.04',
}

/** The systems that have to be emulated here, each with its processor; unknown ones are an error. */
export function foreignSystems(
  systems: readonly string[],
  native: string,
): { system: string; processor: Processor }[] {
  const own = [native, ...(alsoNative[native] ?? [])]
  return [...new Set(systems)]
    .filter((system) => !own.includes(system))
    .map((system) => {
      const processor = processors[system]
      if (processor) return { system, processor }
      const known = Object.keys(processors).filter((name) => !own.includes(name))
      throw new UserError(`${system} cannot be emulated here; what can be is ${known.join(', ')}`)
    })
}

/** What to expect (research: images §4). */
export function slowness(system: string): string {
  const runner = runners[system]
  const better = runner ? `; a runner ${runner} builds it natively` : ''
  return `${system} is emulated: its builds take 5 to 20 times as long${better}`
}

/** Has the kernel start programs of other processors by QEMU: what is registered already is used, the rest added. */
export async function emulate(at: Surroundings, options: EmulateOptions): Promise<Emulation> {
  const foreign = foreignSystems(options.systems, options.native)
  const undo: EmulationUndo = { entries: [], mounted: false }
  await makeFolder(options.folder)
  try {
    for (const { system, processor } of foreign) {
      await makeRunnable(at, options, system, processor, undo)
      at.log.info(slowness(system))
    }
  } catch (error) {
    await endEmulation(at, undo)
    throw error
  }
  return { extraPlatforms: foreign.map(({ system }) => system), undo }
}

async function makeRunnable(
  at: Surroundings,
  options: EmulateOptions,
  system: string,
  processor: Processor,
  undo: EmulationUndo,
): Promise<void> {
  const already = entriesFor(processor, await readEntries())
  const open = already.find(({ flags }) => flags.includes('F'))
  if (open) at.log.info(`${system} is emulated already, by ${open.interpreter}`)
  else if (already.length === 0 && (await refusal(at, options.folder, processor)) === undefined) {
    at.log.info(`this processor runs programs of ${system} itself`)
    return
  } else {
    const source = options.interpreters?.[system]
    const interpreter = await findInterpreter(at, processor.qemu, {
      folder: options.folder,
      ...(source ? { source } : {}),
    })
    await register(at, options, processor, interpreter, undo)
    at.log.info(`${system} is emulated from now on, by ${interpreter}`)
  }
  const problem = await refusal(at, options.folder, processor)
  if (problem !== undefined)
    throw new MachineError(`programs of ${system} do not run here although they are registered: ${problem}`)
}

async function register(
  { exec, env }: Surroundings,
  { prefix = 'flakeship', keep }: EmulateOptions,
  processor: Processor,
  interpreter: string,
  undo: EmulationUndo,
): Promise<void> {
  const name = `${prefix}-${processor.qemu}`
  if (interpreter.includes(':') || interpreter.length > 120)
    throw new MachineError(
      `the kernel takes no emulator from ${interpreter}: choose a shorter path without colons`,
    )
  const root = await elevated(exec, env, 'registering an emulator')
  const write = (text: string, file: string) =>
    run(root, 'sh', ['-euc', 'printf %s "$1" >"$2"', 'write', text, join(binfmtFolder, file)], { env })
  if (!(await exists(join(binfmtFolder, 'register')))) {
    await run(root, 'sh', ['-euc', mount, 'mount', binfmtFolder], { env }).catch((cause) => {
      throw new MachineError(
        'emulation needs binfmt_misc, which cannot be mounted here; run with more privileges, or on a runner of that processor',
        { cause },
      )
    })
    undo.mounted = true
    keep?.(undo)
  }
  // one that was switched off, or whose file is gone, keeps its name until it is removed
  if (await exists(join(binfmtFolder, name))) await write('-1', name)
  try {
    await write(registration(name, processor, interpreter), 'register')
    undo.entries.push(name)
    keep?.(undo)
  } catch (error) {
    const others = entriesFor(processor, await readEntries()) // another setup may have been quicker
    if (!others.some((entry) => entry.name === name)) throw error
  }
}

const mount = `
modprobe binfmt_misc 2>/dev/null || true
mount -t binfmt_misc binfmt_misc "$1"
`

/** Takes back what was registered and mounted; what is gone already is no matter. */
export async function endEmulation({ exec, env, log }: Surroundings, undo: EmulationUndo): Promise<void> {
  if (undo.entries.length === 0 && !undo.mounted) return
  const root = await elevated(exec, env, 'removing an emulator')
  for (const name of undo.entries) {
    const file = join(binfmtFolder, name)
    const { code } = await root('sh', ['-euc', '[ ! -e "$1" ] || echo -1 >"$1"', 'remove', file], { env })
    if (code !== 0) log.warning(`${file} could not be removed`)
  }
  if (undo.mounted) await root('umount', [binfmtFolder], { env })
}
