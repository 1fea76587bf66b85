import type { Log } from '../../../host/host.ts'
import type { Exec } from '../../../system/exec.ts'

/** The tools of this folder: how commands run, their whole environment, and the log. */
export interface Context {
  exec: Exec
  env: Readonly<Record<string, string>>
  log: Log
}
