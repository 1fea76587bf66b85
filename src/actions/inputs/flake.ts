import { flag, list, text, whole } from '../../host/inputs.ts'

export const flakeInputs = {
  flake: text('flake reference or folder', '.', { positional: true, placeholder: 'FLAKE' }),
  targets: list(
    'globs over target names, `!` excludes: `*.iso`, `nixos.*`; left out: toplevels, images, VMs that are meant as such, packages and checks',
    { placeholder: 'GLOB' },
  ),
  overrideInput: list('evaluate with another flake input, in memory: NAME URL', {
    placeholder: 'NAME URL',
    pair: true,
  }),
  workers: whole('hosts evaluated at the same time; left out: one per core', undefined, { least: 1 }),
  evaluateMemory: whole(
    'memory in MiB that evaluating processes may hold together; left out: 75 % of what is available',
    undefined,
    { least: 64 },
  ),
  evaluateTimeout: whole('seconds that one host may evaluate', 900, { least: 1 }),
  impure: flag('allow impure evaluation; the environment that it sees holds no credential'),
  ifd: flag('allow builds in the course of the evaluation (import from derivation)', true),
}
