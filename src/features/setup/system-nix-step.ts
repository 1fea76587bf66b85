import { findNix } from './find-nix.ts'
import type { Step } from './step.ts'
import { installSystemNix, removeSystemNix } from './system-nix.ts'

/** A Nix that works: the one that is there, else a release of our own with a daemon. */
export const systemNix: Step = {
  name: 'nix',
  after: [],
  when: ({ nix }, { nixVersion }) => ({
    have: nix ? `${nix.implementation} ${nix.version} at ${nix.program}` : 'none',
    need: 'Nix 2.26 or newer',
    ...(nix ? {} : { do: `install Nix ${nixVersion} into /nix, with the sandbox on, and start its daemon` }),
  }),
  async run({ exec, env, log, host, given }, keep) {
    const installed = await installSystemNix(
      { exec, env, log },
      {
        source: given.release(),
        ...(given.settings.length === 0 ? {} : { extra: given.settings.join('\n') }),
      },
    )
    keep(String(installed.daemon))
    host.exportPath(installed.bin)
    const found = await findNix(exec, { ...env, PATH: `${installed.bin}:${env.PATH}` })
    if (!found) throw new Error(`Nix was installed, but ${installed.bin} holds none`)
    return { nix: found }
  },
  undo: (daemon, at) => removeSystemNix(at, Number(daemon)),
}
