import { flag, list, oneOf, optional, text, whole } from '../../host/inputs.ts'

/** Inputs that several parts share: declared once, so that they mean the same everywhere. */
export const outInput = {
  out: text('folder for documents, images, logs and screenshots', 'flakeship-out', { placeholder: 'DIR' }),
}

/** For parts that go on with a document of an earlier one. */
export const outBesideInput = {
  out: optional('folder for documents, images, logs and screenshots; left out: that of the document', {
    placeholder: 'DIR',
  }),
}

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

export const buildInputs = {
  deadline: whole(
    'seconds after the start until running builds are stopped; what is done by then is kept, and the next run builds only the rest',
    undefined,
    { least: 1 },
  ),
  jobMinutes: whole(
    "the `timeout-minutes` of the job; where `deadline` is left out, running builds are stopped 15 minutes before that (a job of less than 30 keeps half of its time), counted from the job's start",
    360,
    { least: 1, only: 'github' },
  ),
  builders: optional(
    'machines that build beside this one, as Nix takes them (`ssh-ng://HOST SYSTEM`, or `@FILE`); left out: what nix.conf says',
    { placeholder: 'MACHINES' },
  ),
}

export const bootInputs = {
  boot: oneOf('what is booted', ['none', 'vm', 'iso', 'sd-image', 'all'], 'all'),
  bootMemory: whole(
    'memory of a guest in MiB; left out: what the image asks for, within what the machine has',
    undefined,
    { least: 64 },
  ),
  bootCpus: whole('processors of a guest; left out: what the image asks for', undefined, { least: 1 }),
  bootTimeout: whole('seconds until a boot is undecided; left out: 180 with KVM, 900 without', undefined, {
    least: 1,
  }),
  bootSuccess: optional('regular expression; a console line that matches it means booted', {
    placeholder: 'REGEX',
  }),
  bootForward: list('ports forwarded into guests beside those of the host: HOSTPORT:GUESTPORT', {
    placeholder: 'PORTS',
  }),
  bootCommand: optional('command that must succeed in the guest over SSH once it is up', {
    placeholder: 'COMMAND',
  }),
  bootSshUser: text('user for that command', 'root', { placeholder: 'USER' }),
  bootSshKey: optional('private key file for that command', { placeholder: 'FILE' }),
  bootSshPort: whole('forwarded port on this machine for that command', 2222, { least: 1 }),
  bootNetwork: oneOf(
    'what a guest reaches: nothing, or all that this machine reaches',
    ['closed', 'open'],
    'closed',
  ),
  accelerator: oneOf(
    'how guests run; auto tries KVM by running a guest and falls back to emulation',
    ['auto', 'kvm', 'tcg'],
    'auto',
  ),
}
