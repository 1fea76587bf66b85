import type { Rights } from '../../../scripts/workflows/permissions.ts'
import type { JobFacts, Machine, Repository, Services, WorkflowEvent } from './types.ts'

export interface RunOptions {
  /** Where machines and checkouts are created; the test removes it. */
  folder: string
  /** The repository of the workflow. */
  repository: Repository
  event: WorkflowEvent
  /** Folders of the repositories of actions and called workflows by `OWNER/NAME@REF`; the caller's own is included. */
  actions: Readonly<Record<string, string>>
  secrets?: Readonly<Record<string, string>>
  vars?: Readonly<Record<string, string>>
  services?: Services
  machine?(job: JobFacts): Machine
  /** The GITHUB_TOKEN of a job with exactly these permissions, for the test's API server. */
  token?(rights: Rights, job: JobFacts): string
  /** Further repositories that a checkout may use, also as submodules. */
  repositories?: readonly Repository[]
  runId?: number
  /** Cancels the run. */
  signal?: AbortSignal
  onLog?(job: JobFacts, line: string): void
  /** Number of parallel jobs. */
  parallel?: number
}
