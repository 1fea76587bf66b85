import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Nix } from '../../src/nix/command.ts'
import { exec } from '../../src/system/exec.ts'
import { privateRootCommand } from '../../src/system/private-root.ts'
import { temporaryFolder } from './real-nix.ts'

export interface SecondMachine extends AsyncDisposable {
  /** A Nix of the same version whose store is empty but for itself. */
  readonly nix: Nix
  /** Its `/nix`, as this machine sees it. */
  readonly folder: string
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Another `/nix`: each command of its Nix runs in a private root of its own. Folders like /tmp are shared. */
export async function secondMachine(nix: Nix): Promise<SecondMachine> {
  const place = await temporaryFolder()
  const [folder, mountPoint, bin] = ['nix', 'root', 'bin'].map((name) => join(place.path, name)) as [
    string,
    string,
    string,
  ]
  for (const one of [join(folder, 'store'), mountPoint, bin]) await mkdir(one, { recursive: true })
  const [, own = ''] = /^(\/nix\/store\/[^/]+)\//.exec(await realProgram(nix)) ?? []
  await cp(own, join(folder, own.slice('/nix/'.length)), { recursive: true, verbatimSymlinks: true })
  // the sandbox's shell and the settings of the tests are those of the first machine
  for (const name of await readdir('/nix/store'))
    if (/-nix-\d/.test(name) && !own.endsWith(name))
      await cp(join('/nix/store', name), join(folder, 'store', name), {
        recursive: true,
        verbatimSymlinks: true,
      })
  await cp('/nix/etc', join(folder, 'etc'), { recursive: true })
  const root = { nix: folder, mountPoint, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  for (const name of ['nix', 'nix-store']) {
    const line = privateRootCommand(root, [join(own, 'bin', name)]).map(quoted)
    await writeFile(join(bin, name), `#!/bin/sh\nexec ${line.join(' ')} "$@"\n`, { mode: 0o755 })
  }
  const env = { ...nix.at.env, XDG_CACHE_HOME: join(place.path, 'cache'), HOME: place.path }
  return {
    nix: new Nix({ ...nix.at, program: join(bin, 'nix'), env }, exec),
    folder,
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  }
}

async function realProgram(nix: Nix): Promise<string> {
  const { stdout } = await exec('readlink', ['-f', nix.at.program], { env: nix.at.env })
  return stdout.trim()
}
