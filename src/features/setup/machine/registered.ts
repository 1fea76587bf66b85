import { join } from 'node:path'
import { MachineError } from '../../../lib/errors.ts'
import { binfmtFolder, entriesFor, readEntries, registration } from '../../../system/binfmt.ts'
import { run } from '../../../system/exec.ts'
import { exists } from '../../../system/files.ts'
import type { Processor } from '../../../system/foreign-program.ts'
import { elevated } from '../../../system/privilege.ts'
import type { Context } from './context.ts'

/** What to undo at the end; plain data for the post step. */
export interface EmulationUndo {
  entries: string[]
  mounted: boolean
}

export interface NewEntry {
  name: string
  processor: Processor
  interpreter: string
  /** Called as soon as there is more to undo. */
  keep: ((undo: EmulationUndo) => void) | undefined
}

/** Registers an interpreter for programs of a processor, and records in `undo` what to take back. */
export async function register(
  { exec, env }: Context,
  undo: EmulationUndo,
  { name, processor, interpreter, keep }: NewEntry,
): Promise<void> {
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
  // a disabled entry, or one whose file is gone, blocks its name until it is removed
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

/** Removes registrations and mounts; ignores what is already gone. */
export async function endEmulation({ exec, env, log }: Context, undo: EmulationUndo): Promise<void> {
  if (undo.entries.length === 0 && !undo.mounted) return
  const root = await elevated(exec, env, 'removing an emulator')
  for (const name of undo.entries) {
    const file = join(binfmtFolder, name)
    const { code } = await root('sh', ['-euc', '[ ! -e "$1" ] || echo -1 >"$1"', 'remove', file], { env })
    if (code !== 0) log.warning(`${file} could not be removed`)
  }
  if (undo.mounted) await root('umount', [binfmtFolder], { env })
}
