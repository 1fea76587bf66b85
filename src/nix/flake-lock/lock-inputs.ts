import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Nix } from '../command.ts'
import type { EvaluationError } from '../evaluation/error.ts'
import { type EvaluationOptions, evaluate } from '../evaluation/evaluation.ts'
import { globalRegistry } from './fetch-source.ts'
import { readLockFile } from './lock-file.ts'
import { type LockNode, lockTree } from './lock-tree.ts'
import { printLock } from './print-lock.ts'

/** An input, and the source to lock it to. */
export interface Wanted {
  name: string
  url: string
}

/**
 * Lets Nix lock some inputs of a flake to given sources, with everything below them; the others stay. Writes only into
 * `folder`, which nothing else uses. The input alone would not do: `--override-input` without an update keeps the old
 * inputs of the input (Nix 2.26).
 */
export async function lockInputs(
  nix: Nix,
  flake: { reference: string; before: LockNode; wanted: readonly Wanted[]; folder: string },
  options: EvaluationOptions,
): Promise<{ ok: true; root: LockNode } | { ok: false; error: EvaluationError }> {
  const [from, to] = [join(flake.folder, 'from.lock'), join(flake.folder, 'to.lock')]
  await writeFile(from, printLock(flake.before))
  const locked = await evaluate(
    nix,
    [
      ...['flake', 'update', '--flake', flake.reference, ...globalRegistry],
      ...['--reference-lock-file', from, '--output-lock-file', to],
      ...flake.wanted.flatMap(({ name, url }) => ['--override-input', name, url]),
      ...flake.wanted.map(({ name }) => name),
    ],
    options,
  )
  if (!locked.ok) return locked
  return { ok: true, root: lockTree(readLockFile(await readFile(to, 'utf8'), 'flake.lock')) }
}
