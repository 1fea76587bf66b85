import type { Credentials } from '../credentials/credentials.ts'

/** What steps need from the person beside what decides whether they run. */
export interface Given {
  credentials?: Credentials
  /** Folder for files that live as long as the job. */
  temporary: string
}
