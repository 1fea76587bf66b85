/** The memory of a guest, which can be read while it runs and after its end. */
export interface GuestMemory extends AsyncDisposable {
  /** Bytes. */
  readonly size: number
  /** How much is best read at once (bytes); a whole number of pages. */
  readonly step: number
  /** Fills the buffer from this place on and gives how many bytes there were. */
  read(buffer: Buffer, offset: number): Promise<number>
}
