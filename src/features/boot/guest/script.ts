import { constants } from 'node:fs'
import { readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { exists } from '../../../system/files.ts'

/** An absolute path of a QEMU in a script. */
const qemuPath = /\/[^\s"'`$;:=()<>|&]*\/bin\/qemu-(?:system-[\w-]+|kvm)(?![\w-])/g
/** A PATH folder that lets a script call QEMU by name. */
const binFolder = /\/nix\/store\/[^\s"'`$;:=()<>|&/]+\/bin(?=["':\s]|$)/gm
/** Any other store path that a script may run. */
const storePath = /\/nix\/store\/[^\s"'`$;:=()<>|&,]+/g

/** A longer script is not the runner of a VM (bytes). */
const longest = 1024 * 1024
/** How many scripts deep we look for the call of QEMU. */
const deepest = 4

export interface Rewritten {
  /** What to run: a copy, or the script itself if no QEMU is found in it. */
  script: string
  /** The interpreter in its first line. */
  interpreter: string
  /** The programs that our shims replace. */
  qemus: string[]
}

/** Replaces paths in the copies: `from` is an exact path. */
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
 * Copies a `run-*-vm` script, and the scripts of the store through which it reaches QEMU, so that `shim(QEMU)` is
 * called instead of QEMU. The script itself stays unchanged.
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
