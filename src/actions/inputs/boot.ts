import { grouped, list, oneOf, optional, text, whole } from '../../host/inputs.ts'

export const bootInputs = grouped('boots', {
  boot: oneOf('which images to boot', ['none', 'vm', 'iso', 'sd-image', 'image', 'netboot', 'all'], 'all', {
    group: 'often',
  }),
  bootMedia: oneOf('how to boot an ISO: as a CD, as a USB stick, or both', ['cd', 'stick', 'all'], 'cd'),
  bootMemory: whole(
    'memory of a guest in MiB; default: what the script asks for, or the image needs (an ISO 2048), within what the machine has',
    undefined,
    { least: 64, placeholder: 'MIB' },
  ),
  bootCpus: whole('processors of a guest; default: what the image asks for', undefined, { least: 1 }),
  bootTimeout: whole(
    'seconds that a guest may run until its boot counts as undecided; default: 180 with KVM, 900 without; where other work keeps it from running, up to four times as long',
    undefined,
    {
      least: 1,
      placeholder: 'SECONDS',
    },
  ),
  bootSuccess: optional(
    'regular expression for a line of a console, the kernel or the journal that means booted',
    { placeholder: 'REGEX' },
  ),
  bootForward: list('more ports to forward into guests: HOSTPORT:GUESTPORT', {
    placeholder: 'PORTS',
  }),
  bootCommand: optional('command that must succeed over SSH in the booted guest', {
    placeholder: 'COMMAND',
  }),
  bootSshUser: text('SSH user for boot-command', 'root', { placeholder: 'USER' }),
  bootSshKey: optional('private SSH key file for boot-command; on GitHub also the key itself', {
    placeholder: 'FILE',
  }),
  bootSshPort: whole('port on this machine that is forwarded to SSH, for boot-command', 2222, {
    least: 1,
    placeholder: 'PORT',
  }),
  bootNetwork: oneOf('network of guests: none, or that of this machine', ['closed', 'open'], 'closed'),
  accelerator: oneOf(
    'how guests run; auto tries KVM with a guest and falls back to emulation',
    ['auto', 'kvm', 'tcg'],
    'auto',
  ),
})

const { bootSshKey: _key, bootSshPort: _port, ...asked } = bootInputs

/** The inputs that set the boot demands: the planner needs them to know what an earlier run proved. */
export const demandInputs = asked
