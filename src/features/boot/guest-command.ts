import { guestEnvironment } from '../../system/environment.ts'
import type { Exec } from '../../system/exec.ts'
import { type OpenForward, sshForward } from './adapt/forwards.ts'
import type { Place } from './guest/guest-folder.ts'
import type { BootOptions } from './options.ts'
import { runOverSsh, type Said } from './ssh.ts'
import type { Deadline } from './watch/deadline.ts'
import type { Decision } from './watch/verdict.ts'

/** Runs the user's command in a booted guest; undefined if there is none. */
export async function runCommand(
  forwards: readonly OpenForward[],
  place: Place,
  { exec, options }: { exec: Exec; options: Pick<BootOptions, 'command'> },
  deadline: Deadline,
): Promise<Said | undefined> {
  const { command } = options
  if (command === undefined) return undefined
  const port = sshForward(forwards, command.port)
  if (port === undefined)
    return {
      command: command.command,
      code: null,
      output: 'no port of this machine is forwarded to port 22 of the guest',
    }
  const env = guestEnvironment(place.control)
  return runOverSsh(
    exec,
    { ...command, port },
    { folder: place.control, env, over: deadline.over, seconds: deadline.left },
  )
}

/** A system whose command fails does not work. */
export function withCommand(shown: Decision, said: Said | undefined): Decision {
  if (said === undefined || said.code === 0) return shown
  const text = said.code === null ? 'SSH did not answer in time' : `it ended with ${said.code}`
  return {
    verdict: 'failed',
    by: 'your command',
    text: `${text}: ${said.output.trim().split('\n').at(-1) ?? ''}`,
  }
}
