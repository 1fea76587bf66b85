import type { Credentials } from './credentials.ts'
import type { TarballSource } from './tarball.ts'

/** What steps need from the person beside what decides whether they run. */
export interface Given {
  /** Where the release comes from; asked only where Nix is installed. */
  release(): TarballSource
  /** Lines for nix.conf. */
  settings: readonly string[]
  credentials?: Credentials
  /** Folder for files that live as long as the job. */
  temporary: string
}
