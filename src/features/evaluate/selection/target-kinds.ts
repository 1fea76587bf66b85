import type { Starts } from '../../../documents/image.ts'
import type { Kind, Target } from '../../../documents/plan.ts'

/** Where a host or a derivation gives the name of its image file. */
export interface ImageRule {
  source: NonNullable<Target['image']>['source']
  /** The option below `config`, or the attribute of the derivation. */
  option: readonly string[]
  /** The output's folder with the file, with a trailing slash. */
  below: string
  /** The option that compresses the file and adds `.zst`. */
  compressed?: readonly string[]
}

export interface HostKind {
  kind: Kind
  /** Attributes of `config.system.build`; the first existing one counts. */
  attributes: readonly string[]
  /**
   * Without a selection: on every host that has it, where the host itself is a VM, where it is neither ISO nor card, or
   * never.
   */
  byDefault: 'where-present' | 'where-vm-module' | 'where-no-other-image' | 'never'
  /** For images: how to find the file, most reliable first; a search in the output is the last resort. */
  image?: readonly ImageRule[]
  /** For ISOs: the options that say what they boot from. */
  starts?: Readonly<Record<keyof Starts, readonly string[]>>
  /** Attributes that only together are a target: where a host has all of them, one folder with their files is built. */
  joined?: readonly string[]
}

const filePath: ImageRule = { source: 'image.filePath', option: ['image', 'filePath'], below: '' }

/**
 * The kinds of a host, from `config.system.build` (research: images §3.1). `vm` exists on every NixOS host; only hosts
 * that import `virtualisation/qemu-vm.nix` themselves have `options.virtualisation.diskImage`.
 */
export const hostKinds: readonly HostKind[] = [
  { kind: 'toplevel', attributes: ['toplevel'], byDefault: 'where-present' },
  { kind: 'vm', attributes: ['vm'], byDefault: 'where-vm-module' },
  { kind: 'vm-with-boot-loader', attributes: ['vmWithBootLoader'], byDefault: 'never' },
  {
    kind: 'iso',
    attributes: ['isoImage'],
    byDefault: 'where-present',
    image: [
      filePath,
      {
        source: 'isoImage.isoName',
        option: ['isoImage', 'isoName'],
        below: 'iso/',
        compressed: ['isoImage', 'compressImage'],
      },
    ],
    starts: {
      bios: ['isoImage', 'makeBiosBootable'],
      uefi: ['isoImage', 'makeEfiBootable'],
      usb: ['isoImage', 'makeUsbBootable'],
    },
  },
  {
    kind: 'sd-image',
    attributes: ['sdImage'],
    byDefault: 'where-present',
    image: [
      filePath,
      {
        source: 'sdImage.imageName',
        option: ['sdImage', 'imageName'],
        below: 'sd-image/',
        compressed: ['sdImage', 'compressImage'],
      },
    ],
  },
  // since NixOS 25.05 the image of a host that is one; for an ISO or a card the same derivation (research: images §3.1)
  { kind: 'image', attributes: ['image'], byDefault: 'where-no-other-image', image: [filePath] },
  { kind: 'disko', attributes: ['diskoImages'], byDefault: 'where-present', image: [] },
  {
    kind: 'netboot',
    attributes: ['netbootRamdisk', 'netbootIpxeScript'],
    byDefault: 'never',
    joined: ['netbootIpxeScript', 'kernel', 'netbootRamdisk'],
  },
]

/** `HOST.image.VARIANT`: `config.system.build.images.VARIANT`, which has its own file path. */
export const variantKind = { kind: 'image', attribute: 'images', byDefault: 'never' } as const

/** The rules for derivations that name their own image file: variants, and packages that are images. */
export const derivationImageRules: readonly ImageRule[] = [
  { source: 'image.filePath', option: ['passthru', 'filePath'], below: '' },
  { source: 'image.filePath', option: ['filePath'], below: '' },
  { source: 'isoImage.isoName', option: ['isoName'], below: 'iso/', compressed: ['compressImage'] },
]

/** One kind of flake output other than hosts. */
export interface Section {
  output: string
  kind: Kind
  perSystem: boolean
  /** False if the value is directly below the system, as in `formatter.SYSTEM`. */
  named: boolean
  /** From the named attribute down to the built value. */
  below: readonly string[]
  /** Selected by default, for this machine's system. */
  byDefault: boolean
}

export const sections: readonly Section[] = [
  { output: 'packages', kind: 'package', perSystem: true, named: true, below: [], byDefault: true },
  { output: 'checks', kind: 'check', perSystem: true, named: true, below: [], byDefault: true },
  { output: 'devShells', kind: 'dev-shell', perSystem: true, named: true, below: [], byDefault: false },
  { output: 'formatter', kind: 'formatter', perSystem: true, named: false, below: [], byDefault: false },
  { output: 'apps', kind: 'app', perSystem: true, named: true, below: ['program'], byDefault: false },
  {
    output: 'homeConfigurations',
    kind: 'home',
    perSystem: false,
    named: true,
    below: ['activationPackage'],
    byDefault: false,
  },
  {
    output: 'darwinConfigurations',
    kind: 'darwin',
    perSystem: false,
    named: true,
    below: ['system'],
    byDefault: false,
  },
]
