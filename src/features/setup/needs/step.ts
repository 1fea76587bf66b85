import type { Host } from '../../../host/host.ts'
import type { Credentials } from '../credentials/credentials.ts'
import type { Context } from '../machine/context.ts'

import type { Have } from './have.ts'
import type { Need } from './need.ts'

/** The result of a step's comparison: one visible row of the table. `refuse` stops everything before any change. */
export interface Finding {
  have: string
  need: string
  do?: string
  /** The step only tests something; nothing is missing. */
  isTrial?: true
  refuse?: string
}

/**
 * When something is undone: at once, because the setup failed or was stopped; or at the end of the job, on a disposable
 * machine or on a persistent one, where other jobs may already use it.
 */
export type Ending = 'set-up failed' | 'job ended' | 'job ended, machine lives on'

/** The tools of a step. */
export interface At extends Context {
  signal: AbortSignal
  /** How later steps of the job are informed. */
  host: Pick<Host, 'environment' | 'exportVariable' | 'exportPath' | 'secret'>
  /** The state after the steps that this one depends on. */
  have: Have
  need: Need
  given: Given
}

/** One thing that a machine can lack. To support another one, add a step to the table in every-step.ts. */
export interface Step {
  /** The label of its row, and the key of its undo data. */
  name: string
  /** Steps that must end before it starts; steps that do not run are not waited for. */
  after: readonly string[]
  /** Pure; undefined if the job does not need it. */
  when(have: Have, need: Need): Finding | undefined
  /**
   * Does what the finding says and returns what has changed. Calls `keep` as soon as there is something to undo: its
   * argument reaches `undo`, even in another process after this one was killed.
   */
  run?(at: At, keep: (what: string) => void): Promise<Partial<Have> | undefined>
  /** Undoes it, whole or partly done; every undo step must be tried: errors become warnings. */
  undo?(kept: string, at: Pick<At, 'exec' | 'env' | 'log'>, ending: Ending): Promise<void>
}

/** The user's input to steps, besides what decides whether they run. */
export interface Given {
  credentials?: Credentials
  /** Folder for files that live as long as the job. */
  temporary: string
}
