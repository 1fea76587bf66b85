import { readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Nix } from '../command.ts'
import type { EvaluationError } from '../evaluation/error.ts'
import { missingFile } from './missing-file.ts'
import type { FolderFacts } from './problems.ts'
import { topOf, whyUnseen } from './unseen-file.ts'

/** Inspects the folder of a flake that Nix refuses, for what Nix does not report. */
export async function factsOf(
  nix: Nix,
  folder: string | undefined,
  error: EvaluationError,
): Promise<FolderFacts> {
  if (folder === undefined) return {}
  const file = missingFile(error.message)
  const top = await topOf(nix.at.env, folder)
  const unseen = file === undefined ? undefined : await unseenBelow(nix.at.env, { top, folder }, file)
  const link = await readlink(join(folder, 'flake.nix')).catch(() => undefined)
  const lock = await readFile(join(folder, 'flake.lock'), 'utf8').catch(() => '')
  const conflict = lock.split('\n').findIndex((line) => line.startsWith('<<<<<<< ')) + 1
  return {
    ...(unseen === undefined ? {} : { unseen }),
    ...(link === undefined ? {} : { link }),
    ...(conflict === 0 ? {} : { conflict }),
    tree: top ?? folder,
  }
}

/** Nix names files relative to the repository root, if there is one. */
async function unseenBelow(
  env: Nix['at']['env'],
  { top, folder }: { top: string | undefined; folder: string },
  file: string,
): Promise<string | undefined> {
  return (top && (await whyUnseen(env, top, file))) ?? whyUnseen(env, folder, file)
}
