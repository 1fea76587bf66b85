/** The memory of a guest, readable while it runs and after its end. */
export interface GuestMemory extends AsyncDisposable {
  /** Bytes. */
  readonly size: number
  /** The best read size (bytes); a multiple of the page size. */
  readonly step: number
  /** Fills the buffer from this offset on and returns the number of bytes; at once, since no disk is asked. */
  read(buffer: Buffer, offset: number): number
}
