import { list, oneOf, optional, text, whole } from '../../host/inputs.ts'

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
  bootSshKey: optional('private key file for that command; on GitHub also the key itself', {
    placeholder: 'FILE',
  }),
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
