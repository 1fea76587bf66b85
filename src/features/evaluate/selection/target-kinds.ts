import type { Starts } from '../../../documents/image.ts'
import type { Kind, Target } from '../../../documents/plan.ts'

/** Where a host or a derivation says what its image file is called. */
export interface ImageRule {
  source: NonNullable<Target['image']>['source']
  /** The option below `config`, or the attribute of the derivation. */
  option: readonly string[]
  /** The folder of the output that the file is in, with its slash. */
  below: string
  /** The option that says that the file is compressed and ends in `.zst`. */
  compressed?: readonly string[]
}

export interface HostKind {
  kind: Kind
  /** Attributes of `config.system.build`; the first that the host has counts. */
  attributes: readonly string[]
  /** When nobody chose: wherever the host has it, where the host itself is a VM, where it is neither ISO nor card, or never. */
  byDefault: 'where-present' | 'where-vm-module' | 'where-no-other-image' | 'never'
  /** For images: how the file is found, most reliable first; a search in the output is the last resort. */
  image?: readonly ImageRule[]
  /** For ISOs: the options that say by what they start. */
  starts?: Readonly<Record<keyof Starts, readonly string[]>>
}

const filePath: ImageRule = { source: 'image.filePath', option: ['image', 'filePath'], below: '' }

/**
 * What a host can be, by `config.system.build` (research: images §3.1). `vm` exists on every NixOS host;
 * only hosts that import `virtualisation/qemu-vm.nix` themselves have `options.virtualisation.diskImage`.
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
  // since NixOS 25.05 the image of a host that is one; that of an ISO or a card is the same derivation (research: images §3.1)
  { kind: 'image', attributes: ['image'], byDefault: 'where-no-other-image', image: [filePath] },
  { kind: 'disko', attributes: ['diskoImages'], byDefault: 'where-present', image: [] },
  { kind: 'netboot', attributes: ['netbootRamdisk', 'netbootIpxeScript'], byDefault: 'never' },
]

/** `HOST.image.VARIANT`: `config.system.build.images.VARIANT`, which carries its own file path. */
export const variantKind = { kind: 'image', attribute: 'images', byDefault: 'never' } as const

/** What a derivation says of its image file itself: variants, and packages that are images. */
export const derivationImageRules: readonly ImageRule[] = [
  { source: 'image.filePath', option: ['passthru', 'filePath'], below: '' },
  { source: 'image.filePath', option: ['filePath'], below: '' },
  { source: 'isoImage.isoName', option: ['isoName'], below: 'iso/', compressed: ['compressImage'] },
]

/** One kind of output of a flake apart from hosts. */
export interface Section {
  output: string
  kind: Kind
  perSystem: boolean
  /** False where the system itself holds the value, as in `formatter.SYSTEM`. */
  named: boolean
  /** From the named attribute down to the value that is built. */
  below: readonly string[]
  /** Selected for this machine's system when nobody chose. */
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
