import type { PackageSet } from '../../../system/debian/debian.ts'

/** The packages from Debian's archive for a private Nix and for boots of ISOs. */
export const newestNix: PackageSet = { name: 'nix', suite: 'sid', packages: ['nix-bin'] }
/** The oldest Nix that we work with (research: DESIGN §7). */
export const floorNix: PackageSet = { name: 'nix-floor', suite: 'trixie', packages: ['nix-bin'] }
export const machineTools: PackageSet = {
  name: 'machine',
  suite: 'trixie',
  packages: [
    ...['qemu-system-x86', 'qemu-system-arm', 'ovmf', 'qemu-efi-aarch64', 'u-boot-qemu', 'ipxe'],
    ...['patchelf', 'bash-static'],
  ],
}

/** One tree of files from several sets, each in its own folder. */
export interface Tree {
  name: string
  parts: readonly { folder: string; set: PackageSet }[]
}

const pc: PackageSet = {
  name: 'example-pc',
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
const runner: PackageSet = {
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
    ...['tar', 'gzip', 'xz-utils', 'findutils'], // what unpacks a release
  ],
}
/** A small machine like a hosted runner: an ordinary user with sudo, an SSH server. For tests. */
export const runnerFiles: Tree = { name: 'runner', parts: [{ folder: '.', set: runner }] }
const board: PackageSet = {
  name: 'example-board',
  suite: 'trixie',
  architecture: 'arm64',
  packages: [
    ...['base-files', 'busybox-static', 'linux-image-cloud-arm64', 'kmod'],
    ...['cpio', 'mtools', 'e2fsprogs', 'liblzma5'], // kmod loads liblzma when it needs it
    ...['grub-common', 'grub-efi-arm64-bin', 'xorriso'],
  ],
}
/** The programs in the systems of `examples/tiny`; its `lib/platforms.nix` names the folders. */
export const exampleFiles: Tree = {
  name: 'example',
  parts: [
    { folder: '.', set: pc },
    { folder: 'arm64', set: board },
  ],
}
