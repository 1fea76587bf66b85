import { cacheUrl } from '../../../nix/store/cache-folder.ts'
import type { Have } from '../needs/have.ts'
import type { Need } from '../needs/need.ts'
import type { At, Step } from '../needs/step.ts'
import { parallelism } from '../settings/nix-conf.ts'
import { type Settings, settingLines } from '../settings/pass-settings.ts'
import { chooseNix, type NixChoice } from '../system-nix/choose-nix.ts'
import { removeSystemNix, startSystemNix, stopSystemNix } from '../system-nix/system-daemon.ts'
import { installSystemNix } from '../system-nix/system-nix.ts'
import { exportTried } from './sandbox.ts'

/** A working Nix: the existing one, else our own release with a daemon. */
export const systemNix: Step = {
  name: 'nix',
  after: ['room'],
  when: (have, need) => {
    const choice = chosen(have, need)
    const there = have.installation
    return {
      have: there ? `${there.nix.implementation} ${there.nix.version} (${there.kind})` : 'none',
      need: 'Nix 2.26 or newer',
      ...whatToDo(choice),
    }
  },
  async run(at, keep) {
    const choice = chosen(at.have, at.need)
    if (choice.kind === 'use') return undefined
    const installed = choice.kind === 'install' ? await install(at, choice) : await startSystemNix(at)
    if (installed.did) keep(installed.did)
    at.host.exportPath(installed.bin)
    const times = Object.entries(installed.seconds).map(
      ([what, seconds]) => `${what} ${seconds.toFixed(1)} s`,
    )
    at.log.info(
      `${installed.nix.implementation} ${installed.nix.version} from ${installed.source}: ${times.join(', ')}`,
    )
    const { nix } = installed
    if (installed.did === 'installed') exportTried(at.host)
    return { nix, installation: { kind: 'by Flakeship', nix, state: 'works' } }
  },
  async undo(did, at, ending) {
    if (ending === 'job ended, machine lives on') at.log.info('the Nix daemon stays for other jobs')
    else if (ending === 'set-up failed' && did === 'installed') await removeSystemNix(at)
    else await stopSystemNix(at)
  },
}

const chosen = ({ system, installation }: Have, { nix }: Need): NixChoice =>
  chooseNix(nix, { system, installed: installation })

function whatToDo(choice: NixChoice): { do?: string } {
  if (choice.kind === 'install') return { do: `install ${choice.what}` }
  return choice.kind === 'start' ? { do: 'start its daemon again' } : {}
}

/**
 * Adds the folder that the cache is restored to: the daemon would not read a line added after its start, and a missing
 * folder does no harm.
 */
function withCacheFolder(settings: Settings, key: string | undefined): Settings {
  const added = {
    'extra-substituters': cacheUrl(key === undefined),
    ...(key === undefined ? {} : { 'extra-trusted-public-keys': key }),
  }
  const both = Object.entries(added).map(([name, value]) => [name, [settings[name], value].join(' ').trim()])
  return { ...settings, ...Object.fromEntries(both) }
}

function install(at: At, { tarball, source }: Extract<NixChoice, { kind: 'install' }>) {
  const settings = {
    ...parallelism(at.have),
    systemFeatures: ['benchmark', 'big-parallel', 'nixos-test'],
    extra: settingLines(withCacheFolder(at.need.settings, at.need.cacheKey)),
  }
  return installSystemNix(at, { tarball, source, settings })
}
