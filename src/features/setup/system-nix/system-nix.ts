import { readdir } from 'node:fs/promises'
import type { Log } from '../../../host/host.ts'
import { MachineError } from '../../../lib/errors.ts'
import { stopwatch } from '../../../lib/stopwatch.ts'
import { Nix } from '../../../nix/command.ts'
import type { Conversation } from '../../../system/line-dialog.ts'
import { rootWords } from '../../../system/privilege.ts'
import { daemonState, untilAnswers } from '../found-nix/daemon.ts'
import { nixAt } from '../found-nix/find-nix.ts'
import { type Installed, readRecord, systemBin } from '../found-nix/installed.ts'
import { verifySandbox } from '../found-nix/verify-sandbox.ts'
import type { Context } from '../machine/context.ts'
import { nixAmong } from '../nix-release/store-paths.ts'
import { openTarball, type TarballSource, unpackStream } from '../nix-release/tarball.ts'
import { installScript } from './install-script.ts'
import { installationData, type SystemSettings } from './installation-data.ts'
import { cannotInstall, expectLine, rootHelper } from './root-helper.ts'
import { startSystemNix } from './system-daemon.ts'

export interface InstallOptions {
  tarball: TarballSource
  /** What decided the tarball: `tarball input`, `release table`. */
  source: string
  settings?: SystemSettings
}

/**
 * Installs a release into `/nix` and starts its daemon as root with the sandbox on, in the same way on every machine,
 * and verifies the sandbox by a build. If any of this fails, or we are killed, the machine is restored. If another
 * setup was faster, its Nix is used.
 */
export async function installSystemNix(at: Context, options: InstallOptions): Promise<Installed> {
  const { exec, env, log } = at
  const root = await rootWords(exec, env)
  const time = stopwatch()
  const enough = new AbortController()
  const opening = openTarball(options.tarball, { signal: enough.signal, onWait: log.info })
  opening.catch(() => {}) // told when it is awaited
  const helper = rootHelper(root, [installScript], env)
  try {
    if ((await begin(helper, log)) === 'taken') return await usedAsItIs(at)
    await using tarball = await opening
    await unpackStream(options.tarball, tarball, { env, folder: '/nix/.flakeship/in', root })
    time.lap('fetch and unpack')
    await helper.write('unpacked\n')
    await expectLine(helper, 'placed')
    const path = await nixAmong('/nix', await readdir('/nix/store'))
    await helper.write(await installationData(path, options))
    const daemon = Number(await expectLine(helper, 'running'))
    const asking = nixAt(exec, `${systemBin}/nix`, env)
    asking.catch(() => {}) // told when it is awaited, after what the helper has to say
    await expectLine(helper, 'loaded')
    const nix = await asking
    time.lap('users, settings, registration')
    await untilAnswers(daemon)
    time.lap('daemon')
    await verifySandbox(new Nix({ ...nix, env: { ...env, NIX_REMOTE: 'daemon' } }, exec))
    time.lap('first build, in the sandbox')
    await helper.write('keep\n')
    helper.end()
    const { code, stderr } = await helper.ended
    if (code !== 0) throw cannotInstall(stderr)
    return { source: options.source, nix, bin: systemBin, seconds: time.seconds, did: 'installed', daemon }
  } finally {
    helper.end()
    await helper.ended
    enough.abort()
    await opening.then((tarball) => tarball[Symbol.asyncDispose]()).catch(() => {}) // told above
  }
}

async function begin(helper: Conversation, log: Log): Promise<'ready' | 'taken'> {
  for (;;) {
    const said = await helper.line()
    if (said === 'ready' || said === 'taken') return said
    if (said !== 'waiting') throw cannotInstall((await helper.ended).stderr)
    log.info('another set-up installs Nix on this machine; waiting for it')
  }
}

/** The result of the faster setup: its Nix, or remains that belong to nobody. */
async function usedAsItIs(at: Context): Promise<Installed> {
  if (!(await readRecord())) {
    throw new MachineError(
      '/nix is there already but holds no Nix that works; remove it, or repair that installation',
    )
  }
  if ((await daemonState()) !== 'answers') return startSystemNix(at)
  const nix = await nixAt(at.exec, `${systemBin}/nix`, at.env)
  return { source: 'installed: by Flakeship', nix, bin: systemBin, seconds: {}, did: undefined }
}
