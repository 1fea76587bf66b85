import { flag, list, text, whole } from '../../host/inputs.ts'

export const flakeInputs = {
  flake: text('flake reference or folder', '.', { positional: true, placeholder: 'FLAKE', group: 'what' }),
  targets: list(
    'globs over target names, `!` excludes: `*.iso`, `!*.vm`; default: toplevels, images, packages, checks, and the VMs of hosts that import the VM module',
    { placeholder: 'GLOB', group: 'often' },
  ),
  overrideInput: list('replace an input of the flake for this run only: NAME URL', {
    placeholder: 'NAME URL',
    group: 'what',
    pair: true,
  }),
  workers: whole('processes that evaluate at a time, one for each host; default: one per core', undefined, {
    least: 1,
  }),
  evaluateMemory: whole(
    'memory of all evaluating processes in MiB; default: 75 % of what is available',
    undefined,
    { least: 64, placeholder: 'MIB' },
  ),
  evaluateTimeout: whole('seconds that one host, package or check may evaluate', 900, {
    least: 1,
    placeholder: 'SECONDS',
  }),
  impure: flag('allow impure evaluation, in an environment without credentials'),
  ifd: flag('allow builds during evaluation (import from derivation)', true),
}
