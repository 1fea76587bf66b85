import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { requireNix } from '../../features/setup/found-nix/find-nix.ts'
import type { Host } from '../../host/host.ts'
import { MachineError } from '../../lib/errors.ts'
import { Nix } from '../../nix/command.ts'
import { toolEnvironment } from '../../system/environment.ts'
import { exec } from '../../system/exec.ts'
import { exists, makeFolder } from '../../system/files.ts'

/** The Nix of this machine, for parts that need one. */
export async function nixOf(host: Host): Promise<Nix> {
  return new Nix(await requireNix(exec, toolEnvironment(host.environment)), exec)
}

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
