import type { Log } from '../../../host/host.ts'
import type { Exec } from '../../../system/exec.ts'

/** What everything here works with: how commands run, the whole environment that they get, and where it is told. */
export interface Context {
  exec: Exec
  env: Readonly<Record<string, string>>
  log: Log
}
