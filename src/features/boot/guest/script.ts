import { constants } from 'node:fs'
import { readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { exists } from '../../../system/files.ts'

/** An absolute path of a QEMU in a script. */
const qemuPath = /\/[^\s"'`$;:=()<>|&]*\/bin\/qemu-(?:system-[\w-]+|kvm)(?![\w-])/g
/** A folder for PATH out of which a script may call QEMU by its name. */
const binFolder = /\/nix\/store\/[^\s"'`$;:=()<>|&/]+\/bin(?=["':\s]|$)/gm
/** Anything else of the store that a script may run. */
const storePath = /\/nix\/store\/[^\s"'`$;:=()<>|&,]+/g

/** Scripts longer than this are no runner of a VM (bytes). */
const longest = 1024 * 1024
/** How many scripts deep the call of QEMU is looked for. */
const deepest = 4

export interface Rewritten {
  /** What to run: a copy, or the script itself where no QEMU can be found in it. */
  script: string
  /** What its first line says it is run by. */
  interpreter: string
  /** The programs in whose places ours stand. */
  qemus: string[]
}

/** What the copies say instead of the originals: `from` is an exact path. */
export function replacePaths(text: string, replacements: ReadonlyMap<string, string>): string {
  const longestFirst = [...replacements].sort(([a], [b]) => b.length - a.length)
  return longestFirst.reduce((copy, [from, to]) => copy.replaceAll(exactly(from), () => to), text)
}

function exactly(path: string): RegExp {
  return new RegExp(`${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w./+-])`, 'g')
}

export function qemuPaths(text: string): string[] {
  return [...new Set(text.match(qemuPath) ?? [])]
}

/**
 * Copies a `run-*-vm` script, and the scripts of the store through which it reaches QEMU, so that
 * `shim(QEMU)` is called in the place of QEMU. The script itself stays as it is.
 */
export async function rewriteScript(
  script: string,
  folder: string,
  shim: (qemu: string) => Promise<string>,
): Promise<Rewritten> {
  const qemus = new Set<string>()
  let copies = 0

  const rewrite = async (file: string, depth: number): Promise<string | undefined> => {
    const text = await readScript(file)
    if (text === undefined || depth > deepest) return undefined
    const replacements = new Map<string, string>()
    for (const qemu of qemuPaths(text)) {
      qemus.add(qemu)
      replacements.set(qemu, await shim(qemu))
    }
    for (const bin of new Set(text.match(binFolder) ?? [])) {
      const qemu = await firstExecutable(
        ['qemu-kvm', 'qemu-system-x86_64', 'qemu-system-aarch64'].map((name) => join(bin, name)),
      )
      if (qemu === undefined) continue
      qemus.add(qemu)
      await shim(qemu)
      replacements.set(bin, `${join(folder, 'bin')}:${bin}`)
    }
    for (const other of new Set(text.match(storePath) ?? [])) {
      if (replacements.has(other) || qemuPaths(other).length > 0) continue
      const copy = await rewrite(other, depth + 1)
      if (copy !== undefined) replacements.set(other, copy)
    }
    if (replacements.size === 0) return undefined
    const copy = join(folder, `${copies++}-${basename(file)}`)
    await writeFile(copy, replacePaths(text, replacements), { mode: 0o755, flag: 'wx' })
    return copy
  }

  const original = await realpath(script)
  const copy = await rewrite(original, 0)
  const [, interpreter = ''] = /^#!\s*(\S+)/.exec((await readScript(original)) ?? '') ?? []
  return { script: copy ?? original, interpreter, qemus: [...qemus] }
}

async function readScript(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile() || found.size > longest) return undefined
  const text = await readFile(file, 'utf8')
  return text.startsWith('#!') ? text : undefined
}

async function firstExecutable(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    if (await exists(file, constants.X_OK)) return file
  }
  return undefined
}
