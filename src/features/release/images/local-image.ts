/** The location of an image on this machine: a file, or an uncompressed range of one. */
export interface LocalImage {
  file: string
  /** Its offset in the file. */
  start?: number
  /** Its length; to the end of the file if absent. */
  bytes?: number
}
