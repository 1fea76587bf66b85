/** The extensions of disk, medium or system images, compressed or not. */
const ending =
  /\.(?:iso|img|raw|qcow2|vmdk|vdi|vhdx?|ova|box|vma|squashfs|erofs|efi|tar)(?:\.(?:zst|xz|gz|bz2))?$/i

/** Whether a file name is that of an image: what a flake calls an image could be any file. */
export const isImageFile = (name: string): boolean => ending.test(name)

/** `.img.zst` of `disk.img.zst`; empty for other files. */
export const imageEnding = (name: string): string => ending.exec(name)?.[0] ?? ''
