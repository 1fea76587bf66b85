import type { Command } from './commands.ts'

/** The part of action.yml that the runner acts on. */
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
  /** The part's folder below the repository. */
  uses: string
  outcome: 'success' | 'failure' | 'skipped'
  exitCode: number
  outputs: Record<string, string>
  commands: Command[]
  /** Lines that people see. */
  log: string[]
  summary: string
}

export interface JobOptions {
  /** The repository that holds the actions; ours by default. */
  repository?: string
  /** The checkout of the person who uses them. */
  workspace: string
  /** `env:` of the job. */
  env?: Record<string, string>
  /** What the runner itself sets otherwise than by default: services, tokens, the event. */
  runner?: Record<string, string>
  /** PATH of the machine; ours by default. */
  path?: string
  /** Each step runs below a process with the name of the runner's own, which did something else for some seconds before. */
  busyBefore?: { seconds: number }
}
