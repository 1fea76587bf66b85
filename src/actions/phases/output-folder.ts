import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { MachineError } from '../../lib/errors.ts'
import { exists, makeFolder } from '../../system/files.ts'

/** Creates the output folder; returns its absolute path. */
export async function outFolder(out: string): Promise<string> {
  const folder = resolve(out)
  const isNew = !(await exists(folder))
  try {
    await makeFolder(folder)
    // in a repository it must not show up as a change; an existing folder is the user's own
    if (isNew) await writeFile(join(folder, '.gitignore'), ignored)
  } catch (cause) {
    throw new MachineError(`cannot make the output folder ${folder}: choose another one with --out`, {
      cause,
    })
  }
  return folder
}

const ignored = '# Made by Flakeship. A later job of a machine that lives on empties this folder.\n*\n'

/** Whether `outFolder` created this folder, so that nothing in it is the user's own. */
export async function madeByUs(folder: string): Promise<boolean> {
  return (await readFile(join(folder, '.gitignore'), 'utf8').catch(() => '')) === ignored
}
