/** Where an image lies on this machine: a file, or a stretch of one that holds it as it is. */
export interface LocalImage {
  file: string
  /** Where it begins in the file. */
  start?: number
  /** Its length; to the end of the file where it is left out. */
  bytes?: number
}
