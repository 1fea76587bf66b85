import { MachineError } from '../../../lib/errors.ts'
import { entriesFor, readEntries } from '../../../system/binfmt.ts'
import type { CheckedSource } from '../../../system/download/to-file.ts'
import { makeFolder } from '../../../system/files.ts'
import type { Processor } from '../../../system/foreign-program.ts'
import type { Context } from './context.ts'
import { foreignSystems, slowness } from './foreign-systems.ts'
import { refusal } from './foreign-trial.ts'
import { findInterpreter } from './interpreter.ts'
import { type EmulationUndo, endEmulation, register } from './registered.ts'

export interface EmulateOptions {
  /** Systems to build for here, as Nix names them. */
  systems: readonly string[]
  /** The system of this machine. */
  native: string
  /** Where to put an emulator that the machine lacks. */
  folder: string
  /** The user's own static QEMU, by the system it is for. */
  interpreters?: Readonly<Record<string, CheckedSource>>
  /** The prefix of our entries, followed by a dash and the processor. */
  prefix?: string
  /** Called as soon as there is more to undo. */
  keep?(undo: EmulationUndo): void
}

export interface Emulation {
  /** For `extra-extra-platforms` of nix.conf, which keeps Nix's own platforms. */
  extraPlatforms: string[]
  undo: EmulationUndo
}

/** Makes the kernel start programs of other processors in QEMU: reuses existing entries and adds the others. */
export async function emulate(at: Context, options: EmulateOptions): Promise<Emulation> {
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
  at: Context,
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
    const { prefix = 'flakeship', keep } = options
    await register(at, undo, { name: `${prefix}-${processor.qemu}`, processor, interpreter, keep })
    at.log.info(`${system} is emulated from now on, by ${interpreter}`)
  }
  const problem = await refusal(at, options.folder, processor)
  if (problem !== undefined)
    throw new MachineError(`programs of ${system} do not run here although they are registered: ${problem}`)
}
