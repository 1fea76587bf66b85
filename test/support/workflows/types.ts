import type { WorkflowStep } from '../../../scripts/workflows/model.ts'
import type { Rights } from '../../../scripts/workflows/permissions.ts'
import type { Place } from '../../../scripts/workflows/uses.ts'
import type { Command } from '../runner/commands.ts'
import type { Contexts } from './expressions.ts'

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** Somebody's repository on this machine. */
export interface Repository {
  /** OWNER/NAME */
  name: string
  /** A git repository. */
  folder: string
  private?: boolean
  /** Tokens that may read it if it is private, besides those of its own jobs. */
  readers?: readonly string[]
}

/** What made the run. */
export interface WorkflowEvent {
  name: string
  payload: Readonly<Record<string, unknown>>
  /** GITHUB_SHA: of a pull request the merge commit. */
  sha: string
  ref: string
  headRef?: string
  baseRef?: string
}

/** Which job asks; for whoever hands out tokens and machines. */
export interface JobFacts {
  /** Path of ids: `nixos/build#1` is the second leg of `build` in what the job `nixos` calls. */
  key: string
  /** As people see it: `nixos / build x86_64`. */
  name: string
  attempt: number
  runId: number
  /** What its GITHUB_TOKEN may do. */
  rights: Rights
}

export interface Machine {
  /** `empty`: nobody installed Nix. `over`: sees that folder, which nobody changes, as /nix; what it writes is its own. */
  nix?: 'empty' | { over: string }
  /** Variables of the machine itself, PATH among them. */
  environment?: Readonly<Record<string, string>>
  /** Lines for /etc/hosts. */
  hosts?: readonly string[]
  /** A user namespace of its own, with all ids: since Linux 6.7 what it registers in binfmt_misc is seen by nobody else. */
  ownKernelTables?: boolean
  /** A machine of somebody's own, and not one of GitHub's. */
  isSelfHosted?: boolean
  /** A machine that lives on: jobs find in their workspace what is in this folder, and leave it there. One at a time. */
  workspace?: string
  /** Further folders that are seen read-only: where (below /home), and what. */
  folders?: Readonly<Record<string, string>>
}

/** What JavaScript actions reach, and nobody else learns of. */
export interface Services {
  /** Ports on 127.0.0.1 that jobs reach; nothing else answers them. */
  ports: readonly number[]
  /** ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN and the like. */
  forActions?(job: JobFacts): Readonly<Record<string, string>>
  /** GITHUB_API_URL of every step, where it is not GitHub's. */
  api?: string
}

export interface StepRun {
  id: string | undefined
  /** Its name, else what it uses or its script's first line; of a post `Post …`. */
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
  /** What people see; secrets are starred out. */
  log: readonly string[]
  /** How many lines held a secret: each is one that should not have been said. */
  starred: number
  /** Command lines of processes that outlived the job. */
  left: readonly string[]
  labels: readonly string[]
}

/** What goes into the machine of a job. */
export interface JobRequest {
  steps: readonly WorkflowStep[]
  /** `env:` of the workflow and of the job. */
  env: readonly Readonly<Record<string, unknown>>[]
  outputs: Readonly<Record<string, string>>
  contexts: Contexts
  /** The file that holds the steps: what `$/` means. */
  place: Place
  /** Folders of repositories by `OWNER/NAME@REF`, as they are inside. */
  repositories: Readonly<Record<string, string>>
  workspace: string
  temporary: string
  environment: Readonly<Record<string, string>>
  forActions: Readonly<Record<string, string>>
  secrets: readonly string[]
  ports: readonly number[]
  /** GITHUB_EVENT_PATH and what it holds. */
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
