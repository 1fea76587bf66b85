import type { Host } from '../../../host/host.ts'
import type { Credentials } from '../credentials/credentials.ts'
import type { Context } from '../machine/context.ts'

import type { Have } from './have.ts'
import type { Need } from './need.ts'

/** What a step compares: one row of the table that people see. `refuse` stops everything before anything is done. */
export interface Finding {
  have: string
  need: string
  do?: string
  /** What is done finds something out, and nothing is missing. */
  isTrial?: true
  refuse?: string
}

/**
 * When something is undone: at once, because the set-up failed or was stopped; or at the end of the job, on a machine
 * of its own or on one that lives on, where other jobs may use by now what this one has made.
 */
export type Ending = 'set-up failed' | 'job ended' | 'job ended, machine lives on'

/** What a step works with. */
export interface At extends Context {
  signal: AbortSignal
  /** How later steps of the job get to know. */
  host: Pick<Host, 'environment' | 'exportVariable' | 'exportPath' | 'secret'>
  /** As it is after the steps that this one comes after. */
  have: Have
  need: Need
  given: Given
}

/** One thing that a machine can lack. To add one is to add one of these to the table in every-step.ts. */
export interface Step {
  /** The word of its row, and the name under which it keeps what its undoing needs. */
  name: string
  /** Steps that must have ended before it begins; those that are not done are not waited for. */
  after: readonly string[]
  /** Pure; undefined where the job does not ask for it. */
  when(have: Have, need: Need): Finding | undefined
  /**
   * Does what the finding says and gives what is different now. `keep` is called as soon as there is something
   * to undo: what it is given reaches `undo`, also in another process after this one was killed.
   */
  run?(at: At, keep: (what: string) => void): Promise<Partial<Have> | undefined>
  /** Undoes it, whole or half done; whatever it is, it must not be missed: errors become warnings. */
  undo?(kept: string, at: Pick<At, 'exec' | 'env' | 'log'>, ending: Ending): Promise<void>
}

/** What steps need from the person beside what decides whether they run. */
export interface Given {
  credentials?: Credentials
  /** Folder for files that live as long as the job. */
  temporary: string
}
