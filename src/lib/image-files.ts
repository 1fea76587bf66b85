/** The endings of files that are images of a disk, a medium or a system, compressed or not. */
const ending =
  /\.(?:iso|img|raw|qcow2|vmdk|vdi|vhdx?|ova|box|vma|squashfs|erofs|efi|tar)(?:\.(?:zst|xz|gz|bz2))?$/i

/** Whether a file is an image by its name: what a flake merely says is an image could be any file. */
export const isImageFile = (name: string): boolean => ending.test(name)

/** `.img.zst` of `disk.img.zst`; empty for what is no image. */
export const imageEnding = (name: string): string => ending.exec(name)?.[0] ?? ''
