import type { AssetSource } from './put-asset.ts'
import type { Wanted } from './reconcile.ts'

/** Where the files of a release go: a draft on GitHub, or a folder. */
export interface Destination {
  /** Whether it has an asset with these bytes. */
  has(wanted: Wanted): Promise<boolean>
  /** The text of a small asset of an earlier run. */
  read(name: string): Promise<string | undefined>
  /** Writes a whole asset; 'there' if it exists already. */
  put(source: AssetSource): Promise<'there' | 'uploaded'>
}
