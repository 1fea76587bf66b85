import type { WorkflowStep } from '../../../scripts/workflows/model.ts'
import type { Rights } from '../../../scripts/workflows/permissions.ts'
import type { Place } from '../../../scripts/workflows/uses.ts'
import type { Command } from '../runner/commands.ts'
import type { Contexts } from './expressions.ts'

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** A repository on this machine. */
export interface Repository {
  /** OWNER/NAME */
  name: string
  /** A git repository. */
  folder: string
  private?: boolean
  /** Tokens that may read it if it is private, besides those of its own jobs. */
  readers?: readonly string[]
}

/** The event that started the run. */
export interface WorkflowEvent {
  name: string
  payload: Readonly<Record<string, unknown>>
  /** GITHUB_SHA: for a pull request the merge commit. */
  sha: string
  ref: string
  headRef?: string
  baseRef?: string
}

/** The requesting job, for callbacks that hand out tokens and machines. */
export interface JobFacts {
  /** Path of ids: `nixos/build#1` is the second leg of `build` in the workflow that the job `nixos` calls. */
  key: string
  /** Its display name: `nixos / build x86_64`. */
  name: string
  attempt: number
  runId: number
  /** The permissions of its GITHUB_TOKEN. */
  rights: Rights
}

export interface Machine {
  /** `empty`: without Nix. `over`: sees that folder as /nix, which never changes; its own writes are separate. */
  nix?: 'empty' | { over: string }
  /** Variables of the machine itself, including PATH. */
  environment?: Readonly<Record<string, string>>
  /** Lines for /etc/hosts. */
  hosts?: readonly string[]
  /** A separate user namespace with all ids: since Linux 6.7 its registrations in binfmt_misc are private. */
  ownKernelTables?: boolean
  /** A self-hosted machine, not one of GitHub's. */
  isSelfHosted?: boolean
  /**
   * A persistent machine: jobs find this folder's contents in their workspace, and leave theirs there. One job at a
   * time.
   */
  workspace?: string
  /** Further read-only folders: path inside (below /home), and source. */
  folders?: Readonly<Record<string, string>>
}

/** What only JavaScript actions can reach. */
export interface Services {
  /** Ports on 127.0.0.1 that jobs can reach; they reach nothing else. */
  ports: readonly number[]
  /** ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN and the like. */
  forActions?(job: JobFacts): Readonly<Record<string, string>>
  /** GITHUB_API_URL of every step, if it is not GitHub's. */
  api?: string
}

export interface StepRun {
  id: string | undefined
  /** Its name, else its `uses` or its script's first line; for a post `Post …`. */
  name: string
  /** `outcome` before continue-on-error. */
  outcome: Result
  conclusion: Result
  exitCode: number
  outputs: Readonly<Record<string, string>>
  commands: readonly Command[]
  summary: string
}

export interface JobRun extends JobFacts {
  result: Result
  outputs: Readonly<Record<string, string>>
  steps: readonly StepRun[]
  /** The visible log; secrets are masked. */
  log: readonly string[]
  /** How many lines contained a secret: none should. */
  starred: number
  /** Command lines of processes that outlived the job. */
  left: readonly string[]
  labels: readonly string[]
}

/** Everything that a job's machine receives. */
export interface JobRequest {
  steps: readonly WorkflowStep[]
  /** `env:` of the workflow and of the job. */
  env: readonly Readonly<Record<string, unknown>>[]
  outputs: Readonly<Record<string, string>>
  contexts: Contexts
  /** The file with the steps: the meaning of `$/`. */
  place: Place
  /** Folders of repositories by `OWNER/NAME@REF`, as paths inside. */
  repositories: Readonly<Record<string, string>>
  workspace: string
  temporary: string
  environment: Readonly<Record<string, string>>
  forActions: Readonly<Record<string, string>>
  secrets: readonly string[]
  ports: readonly number[]
  /** GITHUB_EVENT_PATH and its content. */
  event: { file: string; text: string }
}

export interface JobEnd {
  result: Exclude<Result, 'skipped'>
  outputs: Record<string, string>
  steps: StepRun[]
  log: string[]
  starred: number
  left: string[]
}

/** From inside. */
export type Said =
  | { type: 'ready' }
  | { type: 'log'; line: string }
  | { type: 'checkout'; inputs: Record<string, string> }
  | { type: 'end'; end: JobEnd }

/** From outside. */
export type Told =
  | { type: 'job'; job: JobRequest }
  | { type: 'checked-out'; error?: string; outputs: Record<string, string>; log: string[] }
  | { type: 'cancel' }
