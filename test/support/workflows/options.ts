import type { Rights } from '../../../scripts/workflows/permissions.ts'
import type { JobFacts, Machine, Repository, Services, WorkflowEvent } from './types.ts'

export interface RunOptions {
  /** Where machines and checkouts are made; of the test, which removes it. */
  folder: string
  /** Whose workflow it is. */
  repository: Repository
  event: WorkflowEvent
  /** Folders of the repositories of actions and called workflows by `OWNER/NAME@REF`; the caller's own is there. */
  actions: Readonly<Record<string, string>>
  secrets?: Readonly<Record<string, string>>
  vars?: Readonly<Record<string, string>>
  services?: Services
  machine?(job: JobFacts): Machine
  /** The GITHUB_TOKEN of a job with exactly these rights; for the API server of the test. */
  token?(rights: Rights, job: JobFacts): string
  /** Further repositories that a checkout may name, as submodules too. */
  repositories?: readonly Repository[]
  runId?: number
  /** Cancels the run. */
  signal?: AbortSignal
  onLog?(job: JobFacts, line: string): void
  /** Jobs beside each other. */
  parallel?: number
}
