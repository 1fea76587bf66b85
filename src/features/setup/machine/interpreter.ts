import { chmod, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { shownAddress } from '../../../lib/addresses.ts'
import { MachineError } from '../../../lib/errors.ts'
import { type CheckedSource, fetchChecked } from '../../../system/download/to-file.ts'
import { isStaticProgram } from '../../../system/elf.ts'
import { run } from '../../../system/exec.ts'
import { exists, makeFolder, temporaryFolder } from '../../../system/files.ts'
import { elevated } from '../../../system/privilege.ts'
import type { Context } from './context.ts'

/** Distributions' names of the static emulator for a processor. */
const names = (processor: string) => [`qemu-${processor}-static`, `qemu-${processor}`]

/** Packages of Debian and Ubuntu with it: newer releases have moved it to the second. */
const packages = ['qemu-user-static', 'qemu-user'] as const

/**
 * A static QEMU that runs programs of one processor: the user's, one of this machine, or the file of that name from the
 * distribution's package. The package is not installed, because its script would register every processor.
 */
export async function findInterpreter(
  at: Context,
  processor: string,
  options: { folder: string; source?: CheckedSource },
): Promise<string> {
  const { folder, source } = options
  await makeFolder(folder)
  const kept = join(folder, `qemu-${processor}`)
  if (source) {
    await fetchChecked(source, kept, { what: 'emulator', onWait: at.log.info })
    if (await isStatic(kept)) return kept
    throw new MachineError(
      `${shownAddress(source.from)} needs a dynamic linker, which no sandbox has; name a static qemu-${processor}`,
    )
  }
  const path = (at.env.PATH ?? '').split(':').filter((part) => part.startsWith('/'))
  for (const file of [...path.flatMap((part) => names(processor).map((name) => join(part, name))), kept])
    if (await isStatic(file)) return file
  await takeFromPackage(at, processor, kept)
  return kept
}

async function isStatic(file: string): Promise<boolean> {
  const is = await stat(file).catch(() => undefined)
  return is?.isFile() === true && isStaticProgram(await readFile(file))
}

async function takeFromPackage(at: Context, processor: string, target: string): Promise<void> {
  await using scratch = await temporaryFolder(join(target, '..'))
  for (const name of packages) {
    await download(at, name, scratch.path)
    const script = 'dpkg-deb --fsys-tarfile "$1"_*.deb | tar -x --wildcards "$2" 2>/dev/null || true'
    await run(at.exec, 'sh', ['-euc', script, 'take', name, `./usr/bin/qemu-${processor}*`], {
      env: at.env,
      cwd: scratch.path,
    })
    for (const program of names(processor)) {
      const file = join(scratch.path, 'usr/bin', program)
      if (!(await isStatic(file))) continue
      await chmod(file, 0o755)
      return await rename(file, target)
    }
  }
  throw new MachineError(
    `no package of this distribution holds a static qemu-${processor}; name one by path or URL with its SHA-256`,
  )
}

const retries = ['-o', 'Acquire::Retries=3']

/** The package lists of a machine may be missing, or older than the archive. */
async function download({ exec, env }: Context, name: string, cwd: string): Promise<void> {
  if (!(await exists('/usr/bin/apt-get')))
    throw new MachineError(
      'emulation needs a static QEMU; install the package with it (qemu-user-static), or name one by path or URL with its SHA-256',
    )
  const ask = () => exec('apt-get', [...retries, 'download', name], { env, cwd })
  if ((await ask()).code === 0) return
  const root = await elevated(exec, env, 'refreshing the lists of packages')
  await root('apt-get', [...retries, 'update'], { env })
  const { code, stderr } = await ask()
  if (code !== 0)
    throw new MachineError(`the package ${name} cannot be downloaded; check the network and try again`, {
      cause: stderr.trim(),
    })
}
