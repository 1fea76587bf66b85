import { shownAddress } from '../../lib/addresses.ts'
import { oneLine } from '../../lib/text.ts'

/** A build machine that could not be used. */
export interface LostMachine {
  machine: string
  why: string
}

const said = /^cannot build on '(?<store>[^'\n]+)': (?:error:\s*)?(?<what>[\s\S]*)$/
const withoutReason = /^failed to start SSH connection to '[^']*'$/

/**
 * Parses Nix's message about a machine that it gives up; `before` is the previous message, which often has the reason
 * from `ssh`.
 */
export function readLostMachine(text: string, before: string): LostMachine | undefined {
  const { store, what = '' } = said.exec(text)?.groups ?? {}
  if (store === undefined) return undefined
  const machine = shownAddress(store) // parameters may name keys and folders
  const reason = what.trim().replace(/^failed to start SSH connection to '[^']*': /, '')
  const isSaidBefore = withoutReason.test(reason) && before !== '' && !/^(warning|error):/.test(before)
  return { machine: oneLine(machine, 100), why: oneLine(isSaidBefore ? before : reason, 200) }
}
