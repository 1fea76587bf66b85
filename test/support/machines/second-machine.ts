import { chmod, chown, cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Nix } from '../../../src/nix/command.ts'
import { type StoreOwner, storeOwner } from '../../../src/nix/store/store-owner.ts'
import { exec, run } from '../../../src/system/exec.ts'
import { exists } from '../../../src/system/files.ts'
import { privateRootCommand } from '../../../src/system/namespaces/private-root.ts'
import { type Running, start } from '../../../src/system/process.ts'
import { temporaryFolder } from '../nix/real-nix.ts'
import { within } from './processes.ts'

export interface SecondMachine extends AsyncDisposable {
  /** A Nix of the same version with nothing but itself in its store. */
  readonly nix: Nix
  /** Its `/nix`, as this machine sees it. */
  readonly folder: string
  /** Its root, who may write to its store. */
  readonly owner: StoreOwner
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/**
 * Another `/nix`: each command of its Nix runs in its own private root. Folders like /tmp are shared. With `daemon` its
 * commands run as an ordinary user through Nix's daemon; with `room` it has its own disk, which can be filled.
 */
export async function secondMachine(nix: Nix, { daemon = false, room = false } = {}): Promise<SecondMachine> {
  const place = await temporaryFolder()
  const [folder, mountPoint, bin] = ['nix', 'root', 'bin'].map((name) => join(place.path, name)) as [
    string,
    string,
    string,
  ]
  await mkdir(folder)
  const disk = room ? await smallDisk(folder, nix) : undefined
  for (const one of [join(folder, 'store'), mountPoint, bin]) await mkdir(one, { recursive: true })
  const [, own = ''] = /^(\/nix\/store\/[^/]+)\//.exec(await realProgram(nix)) ?? []
  await cp(own, join(folder, own.slice('/nix/'.length)), { recursive: true, verbatimSymlinks: true })
  // the sandbox's shell and the tests' settings are those of the first machine
  for (const name of await readdir('/nix/store'))
    if (/-nix-\d/.test(name) && !own.endsWith(name))
      await cp(join('/nix/store', name), join(folder, 'store', name), {
        recursive: true,
        verbatimSymlinks: true,
      })
  await cp('/nix/etc', join(folder, 'etc'), { recursive: true })
  const root = { nix: folder, mountPoint, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  const ordinary = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--no-new-privs']
  for (const name of ['nix', 'nix-store']) {
    const command = [...(daemon ? ordinary : []), join(own, 'bin', name)]
    const line = privateRootCommand(root, command).map(quoted)
    await writeFile(join(bin, name), `#!/bin/sh\nexec ${line.join(' ')} "$@"\n`, { mode: 0o755 })
  }
  const home = join(place.path, 'home')
  await mkdir(home)
  const env: Record<string, string> = {
    ...nix.at.env,
    XDG_CACHE_HOME: home,
    XDG_STATE_HOME: home,
    XDG_DATA_HOME: home,
    HOME: home,
  }
  let running: Running | undefined
  if (daemon) {
    await chown(home, 65534, 65534)
    await chmod(place.path, 0o755)
    const [program = '', ...args] = privateRootCommand(root, [join(own, 'bin/nix-daemon')])
    running = start(program, args, { env })
    running.stdout.resume()
    running.stderr.resume()
    const socket = join(folder, 'var/nix/daemon-socket/socket')
    if (!(await within(20, () => exists(socket)))) throw new Error('the daemon does not start')
    env.NIX_REMOTE = 'daemon'
  }
  const itsNix = new Nix({ ...nix.at, program: join(bin, 'nix'), env }, exec)
  const owner = await storeOwner(itsNix, exec, privateRootCommand(root, []))
  if (owner === undefined) throw new Error('the second machine has no owner')
  return {
    nix: itsNix,
    owner: { ...owner, program: join(own, 'bin/nix-store') },
    folder,
    [Symbol.asyncDispose]: async () => {
      await running?.stop()
      await disk?.[Symbol.asyncDispose]()
      await place[Symbol.asyncDispose]()
    },
  }
}

async function smallDisk(folder: string, { at: { env } }: Nix): Promise<AsyncDisposable> {
  await run(exec, 'mount', ['-t', 'tmpfs', '-o', 'mode=755,size=256M', 'small', folder], { env })
  return {
    [Symbol.asyncDispose]: async () => {
      await run(exec, 'umount', ['--lazy', folder], { env })
    },
  }
}

async function realProgram(nix: Nix): Promise<string> {
  const { stdout } = await exec('readlink', ['-f', nix.at.program], { env: nix.at.env })
  return stdout.trim()
}
