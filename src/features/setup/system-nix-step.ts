import { chooseNix, type NixChoice } from './choose-nix.ts'
import type { Have, Need } from './needs.ts'
import type { At, Step } from './step.ts'
import { removeSystemNix, startSystemNix } from './system-daemon.ts'
import { installSystemNix } from './system-nix.ts'

/** A Nix that works: the one that is there, else a release of our own with a daemon. */
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
    if (installed.undo) keep(JSON.stringify(installed.undo))
    at.host.exportPath(installed.bin)
    const times = Object.entries(installed.seconds).map(
      ([what, seconds]) => `${what} ${seconds.toFixed(1)} s`,
    )
    at.log.info(
      `${installed.nix.implementation} ${installed.nix.version} from ${installed.source}: ${times.join(', ')}`,
    )
    const { nix } = installed
    return { nix, installation: { kind: 'by Flakeship', nix, state: 'works' } }
  },
  undo: (undo, at) => removeSystemNix(at, JSON.parse(undo)),
}

const chosen = ({ system, installation }: Have, { nix }: Need): NixChoice =>
  chooseNix(nix, { system, installed: installation })

function whatToDo(choice: NixChoice): { do?: string } {
  if (choice.kind === 'use') return {}
  if (choice.kind !== 'install') return { do: 'start its daemon again' }
  return {
    do: `install ${choice.tarball.from.split('/').at(-1)} into /nix, with the sandbox on, and start its daemon`,
  }
}

function install(at: At, { tarball, source }: Extract<NixChoice, { kind: 'install' }>) {
  const { nixLines } = at.given
  const settings = {
    maxJobs: at.have.cores,
    cores: 0,
    systemFeatures: ['benchmark', 'big-parallel', 'nixos-test'],
  }
  return installSystemNix(at, {
    tarball,
    source,
    settings: { ...settings, ...(nixLines.length === 0 ? {} : { extra: nixLines.join('\n') }) },
  })
}
