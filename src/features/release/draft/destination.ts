import type { AssetSource } from './put-asset.ts'
import type { Wanted } from './reconcile.ts'

/** Where the files of a release go: a draft on GitHub, or a folder. */
export interface Destination {
  /** Whether an asset is there, with these bytes. */
  has(wanted: Wanted): Promise<boolean>
  /** The text of a small asset of an earlier run. */
  read(name: string): Promise<string | undefined>
  /** Puts an asset there, whole; 'there' where it was. */
  put(source: AssetSource): Promise<'there' | 'uploaded'>
}
