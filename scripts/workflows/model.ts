import { parse } from 'yaml'

/** A parsed workflow; what GitHub's schema checks is not checked again. */
export interface Workflow {
  name?: string
  on: Readonly<Record<string, Trigger | null>>
  permissions?: unknown
  env?: Readonly<Record<string, unknown>>
  defaults?: unknown
  concurrency?: unknown
  jobs: Readonly<Record<string, WorkflowJob>>
}

export interface Trigger {
  inputs?: Readonly<Record<string, CallInput>>
  secrets?: Readonly<Record<string, { description?: string; required?: boolean }>>
  outputs?: Readonly<Record<string, { description?: string; value: string }>>
}

export interface CallInput {
  description?: string
  type?: 'string' | 'number' | 'boolean' | 'choice' | 'environment'
  required?: boolean
  default?: string | number | boolean
}

export interface WorkflowJob {
  name?: string
  needs?: string | readonly string[]
  if?: string | boolean
  permissions?: unknown
  concurrency?: unknown
  'runs-on'?: unknown
  'timeout-minutes'?: unknown
  'continue-on-error'?: unknown
  env?: Readonly<Record<string, unknown>>
  outputs?: Readonly<Record<string, string>>
  strategy?: { matrix?: unknown; 'fail-fast'?: unknown; 'max-parallel'?: unknown }
  steps?: readonly WorkflowStep[]
  uses?: string
  with?: Readonly<Record<string, unknown>>
  secrets?: 'inherit' | Readonly<Record<string, string>>
  container?: unknown
}

export interface WorkflowStep {
  id?: string
  name?: string
  if?: string | boolean
  uses?: string
  run?: string
  shell?: string
  with?: Readonly<Record<string, unknown>>
  env?: Readonly<Record<string, unknown>>
  'working-directory'?: string
  'continue-on-error'?: unknown
  'timeout-minutes'?: unknown
}

export function readWorkflow(text: string): Workflow {
  const { on, ...rest } = parse(text) as Omit<Workflow, 'on'> & { on: unknown }
  return { ...rest, on: triggers(on), jobs: rest.jobs ?? {} }
}

function triggers(on: unknown): Workflow['on'] {
  if (typeof on === 'string') return { [on]: null }
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]))
  return (on ?? {}) as Workflow['on']
}

/** The inputs and outputs for a caller; undefined if the workflow cannot be called. */
export function callOf(workflow: Workflow): Trigger | undefined {
  return 'workflow_call' in workflow.on ? (workflow.on.workflow_call ?? {}) : undefined
}

export function needsOf({ needs = [] }: WorkflowJob): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs
}
