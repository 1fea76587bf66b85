import type { PackageSet } from '../../system/debian.ts'

/** What a private Nix and the boots of ISOs need, from Debian's archive. */
export const newestNix: PackageSet = { name: 'nix', suite: 'sid', packages: ['nix-bin'] }
/** The oldest Nix that we work with (research: DESIGN §7). */
export const floorNix: PackageSet = { name: 'nix-floor', suite: 'trixie', packages: ['nix-bin'] }
export const machineTools: PackageSet = {
  name: 'machine',
  suite: 'trixie',
  packages: ['qemu-system-x86', 'ovmf', 'patchelf', 'bash-static'],
}
/** What `examples/tiny` makes its systems from. */
export const exampleFiles: PackageSet = {
  name: 'example',
  suite: 'trixie',
  packages: [
    ...[
      'qemu-system-x86',
      'ovmf',
      'busybox-static',
      'bash-static',
      'linux-image-cloud-amd64',
      'systemd',
      'systemd-sysv',
      'dbus',
    ],
    ...[
      'grub-pc-bin',
      'grub-efi-amd64-bin',
      'grub-common',
      'isolinux',
      'syslinux-common',
      'xorriso',
      'mtools',
    ],
    ...['dropbear-bin', 'patchelf'],
  ],
}
/** A small machine as hosted runners are: an ordinary user with sudo, an SSH server. For tests. */
export const runnerFiles: PackageSet = {
  name: 'runner',
  suite: 'trixie',
  packages: [
    ...[
      'base-files',
      'base-passwd',
      'bash',
      'coreutils',
      'grep',
      'sed',
      'procps',
      'util-linux',
      'login',
      'passwd',
    ],
    ...[
      'sudo',
      'libpam-modules',
      'openssh-server',
      'openssh-client',
      'git',
      'ca-certificates',
      'libstdc++6',
      'iproute2',
      'openssl',
    ],
  ],
}
