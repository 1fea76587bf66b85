import { readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../host/host.ts'
import { MachineError } from '../../lib/errors.ts'
import { type Exec, run } from '../../system/exec.ts'
import { exists, temporaryFolder } from '../../system/files.ts'
import { elevated } from '../../system/privilege.ts'
import { nixAmong } from './install.ts'
import { nixConf } from './nix-conf.ts'
import { type TarballSource, unpackRelease } from './tarball.ts'

interface Surroundings {
  exec: Exec
  env: Readonly<Record<string, string>>
  log: Log
}

export interface Installed {
  /** The folder of `nix`, for PATH. */
  bin: string
  /** Process id of the daemon. */
  daemon: number
  seconds: number
}

const socket = '/nix/var/nix/daemon-socket/socket'
const group = 'nixbld'
const builders = 32

/** Installs a release into `/nix` and starts its daemon as root with the sandbox on: the same on every machine. */
export async function installSystemNix(
  { exec, env, log }: Surroundings,
  options: { source: TarballSource; extra?: string },
): Promise<Installed> {
  const start = performance.now()
  const root = await elevated(exec, env)
  const foreign = await readdir('/nix').catch(() => [] as string[])
  if (foreign.length > 0) {
    throw new MachineError(
      '/nix is there already but holds no Nix that works; remove it, or repair that installation',
    )
  }
  await using scratch = await temporaryFolder(tmpdir())
  log.info(`fetching ${options.source.from}`)
  const unpacked = await unpackRelease(exec, env, options.source, scratch.path)

  await run(root, 'sh', ['-euc', place, 'place', unpacked], { env })
  const nix = await nixAmong('/nix', await readdir('/nix/store'))
  const conf = nixConf({
    buildUsersGroup: group,
    ...((await exists(`${nix}/libexec/sh`)) ? { sandboxShell: `${nix}/libexec/sh` } : {}),
    ...(options.extra === undefined ? {} : { extra: options.extra }),
  })
  await run(root, 'sh', ['-euc', users, 'users', group, String(builders)], { env })
  await run(root, 'sh', ['-euc', 'mkdir -p /etc/nix && cat >/etc/nix/nix.conf'], { env, input: conf })
  await run(root, 'sh', ['-euc', '"$1" --load-db <"$2/.reginfo"', 'load', `${nix}/bin/nix-store`, unpacked], {
    env,
  })
  const { stdout } = await run(root, 'sh', ['-euc', daemon, 'daemon', nix], { env })
  await untilReady()
  return { bin: `${nix}/bin`, daemon: Number(stdout.trim()), seconds: (performance.now() - start) / 1000 }
}

/** Stops the daemon that we started; the store stays for later steps' posts and for a look. */
export async function removeSystemNix({ exec, env, log }: Surroundings, daemon: number): Promise<void> {
  const root = await elevated(exec, env)
  const { code } = await root('kill', ['-TERM', String(daemon)], { env })
  log.info(code === 0 ? 'stopped the Nix daemon' : 'the Nix daemon had ended already')
}

const place = `
mkdir -p /nix/store /nix/var/nix
chmod 1775 /nix/store
mv "$1"/store/* /nix/store/
chown -R 0:0 /nix/store
chmod -R a-w /nix/store/*
`

const users = `
getent group "$1" >/dev/null || groupadd --system "$1"
for n in $(seq 1 "$2"); do
  id "$1$n" >/dev/null 2>&1 || useradd --system --no-create-home --home-dir /var/empty --shell /sbin/nologin --gid "$1" --groups "$1" "$1$n"
done
chgrp "$1" /nix/store
`

// setsid: the daemon outlives this step; GitHub ends it with the job, and our post step before that
const daemon = `
mkdir -p /nix/var/log
setsid "$1/bin/nix-daemon" --daemon </dev/null >/nix/var/log/nix-daemon.log 2>&1 &
echo $!
`

async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await stat(socket).catch(() => undefined))?.isSocket()) return
    await sleep(50)
  }
  throw new MachineError('the Nix daemon did not start within 5 s; /nix/var/log/nix-daemon.log says why')
}
