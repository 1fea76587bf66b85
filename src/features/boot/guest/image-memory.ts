import { IsoFiles } from './iso-image/iso-files.ts'

/** What we know of an image that determines how much memory its guest needs. */
export interface Needs {
  kind: 'iso' | 'disk' | 'card' | 'netboot'
  /** Bytes that come into memory before it starts, if any: the store by its default entry, or a ramdisk. */
  copied?: number
}

const mebibyte = 1024 ** 2
/** MiB: a system on a disk needs less than one that keeps its files in memory. */
const usual = { iso: 2048, disk: 1024, card: 1024, netboot: 1024 } as const

/**
 * Memory for a guest by its image (MiB, pure): an ISO 2 GiB; one that is copied into memory twice its store plus 1 GiB,
 * as a ramdisk from the network.
 */
export function neededMemory({ kind, copied }: Needs): number {
  if (copied === undefined) return usual[kind]
  return Math.max(usual[kind], 2 * Math.ceil(copied / mebibyte) + 1024)
}

export interface Given {
  memoryMiB: number
  /** One sentence if it is less than the image needs. */
  said: string[]
}

/** The memory that a guest gets: the user's wish, else the image's need, never more than available (pure). */
export function givenMemory(needs: Needs, wish: number | undefined, most: number): Given {
  if (wish !== undefined) return { memoryMiB: wish, said: [] }
  const needed = neededMemory(needs)
  if (needed <= most) return { memoryMiB: needed, said: [] }
  return { memoryMiB: most, said: [`${needed} MiB of memory for this image: the guest got ${most} MiB`] }
}

/** The boot menus of an ISO, whose first entry is the default: isolinux and GRUB. */
const menus = [
  ['isolinux', 'isolinux.cfg'],
  ['EFI', 'BOOT', 'grub.cfg'],
  ['boot', 'grub', 'grub.cfg'],
] as const

/** Whether the default entry of a menu copies the medium into memory (nixpkgs, stage-1-init.sh: `copytoram`). */
export function copiesToMemory(menu: string): boolean {
  const [, parameters = ''] = /^[ \t]*(?:APPEND|linux(?:efi|16)?[ \t]+\S+)[ \t]+(.*)$/im.exec(menu) ?? []
  return /(?:^|\s)(?:boot\.)?copytoram(?:\s|$)/.test(parameters)
}

/** What an ISO needs, judged by its own menu and store. */
export async function needsOfIso(file: string): Promise<Needs> {
  await using iso = await IsoFiles.open(file)
  for (const menu of menus) {
    if (!copiesToMemory(await iso.text(menu))) continue
    const stores = (await iso.list([])).filter(({ name }) => name.toLowerCase().endsWith('.squashfs'))
    return { kind: 'iso', copied: Math.max(0, ...stores.map(({ size }) => size)) }
  }
  return { kind: 'iso' }
}
