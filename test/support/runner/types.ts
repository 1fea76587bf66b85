import type { Command } from './commands.ts'

/** The part of action.yml that the runner uses. */
export interface Manifest {
  name: string
  description: string
  inputs?: Record<string, { description: string; default?: string; required?: boolean }>
  outputs?: Record<string, { description: string; value?: string }>
  runs: {
    using: string
    main?: string
    post?: string
    'post-if'?: string
    steps?: { id: string; uses: string; if?: string; with?: Record<string, string> }[]
  }
}

export interface StepResult {
  /** The part's folder relative to the repository. */
  uses: string
  outcome: 'success' | 'failure' | 'skipped'
  exitCode: number
  outputs: Record<string, string>
  commands: Command[]
  /** The visible lines. */
  log: string[]
  summary: string
}

export interface JobOptions {
  /** The repository with the actions; default: ours. */
  repository?: string
  /** The user's checkout. */
  workspace: string
  /** `env:` of the job. */
  env?: Record<string, string>
  /** Overrides of the runner's variables: services, tokens, the event. */
  runner?: Record<string, string>
  /** PATH of the machine; default: ours. */
  path?: string
  /**
   * Each step runs below a process with the name of the runner's own, which first did something else for some seconds.
   */
  busyBefore?: { seconds: number }
}
