import { findInstallation } from '../../../src/features/setup/found-nix/installation.ts'
import { chooseNix } from '../../../src/features/setup/system-nix/choose-nix.ts'
import { startSystemNix, stopSystemNix } from '../../../src/features/setup/system-nix/system-daemon.ts'
import { type InstallOptions, installSystemNix } from '../../../src/features/setup/system-nix/system-nix.ts'
import type { Log } from '../../../src/host/host.ts'
import { causes } from '../../../src/lib/errors.ts'
import { exec } from '../../../src/system/exec.ts'

/**
 * Run on a fresh machine by tests: the Nix part of `setup`, reported in lines. Arguments: the action, and options as
 * JSON.
 */
const [what, given = '{}'] = process.argv.slice(2)
const options = JSON.parse(given) as InstallOptions
const say = (text: string) => console.log(text)
const log: Log = {
  live: false,
  status: () => {},
  debug: () => {},
  info: say,
  warning: say,
  error: say,
  failure: say,
  group: (_, work) => work(),
}
const env = {
  PATH: process.env.PATH ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: process.env.HOME ?? '/root',
}
const at = { exec, env, log }

try {
  if (what === 'stop') await stopSystemNix(at)
  else {
    const { from, sha256 } = options.tarball ?? {}
    const choice = chooseNix(
      { version: '2.34.7', tarball: from, sha256 },
      { system: 'x86_64-linux', installed: await findInstallation(exec, env) },
    )
    say(`choice ${choice.kind}, ${choice.source}`)
    if (choice.kind !== 'use') {
      const done = choice.kind === 'start' ? await startSystemNix(at) : await installSystemNix(at, options)
      say(`source ${done.source}`)
      say(`bin ${done.bin}`)
      say(`version ${done.nix.version}`)
      say(`seconds ${JSON.stringify(done.seconds)}`)
      if (done.daemon) say(`daemon ${done.daemon}`)
    }
  }
} catch (error) {
  say(`error ${(error as Error).message}`)
  for (const cause of causes(error)) say(`cause ${cause}`)
}
