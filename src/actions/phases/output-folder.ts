import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { MachineError } from '../../lib/errors.ts'
import { exists, makeFolder } from '../../system/files.ts'

/** The output folder, made, as an absolute path. */
export async function outFolder(out: string): Promise<string> {
  const folder = resolve(out)
  const isNew = !(await exists(folder))
  try {
    await makeFolder(folder)
    // in a repository it is nobody's change; a folder that was there is the person's own
    if (isNew) await writeFile(join(folder, '.gitignore'), '*\n')
  } catch (cause) {
    throw new MachineError(`cannot make the output folder ${folder}: choose another one with --out`, {
      cause,
    })
  }
  return folder
}
