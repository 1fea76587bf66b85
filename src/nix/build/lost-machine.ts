import { shownAddress } from '../../lib/addresses.ts'
import { oneLine } from '../../lib/text.ts'

/** A machine that was to build and could not be used. */
export interface LostMachine {
  machine: string
  why: string
}

const said = /^cannot build on '(?<store>[^'\n]+)': (?:error:\s*)?(?<what>[\s\S]*)$/
const withoutReason = /^failed to start SSH connection to '[^']*'$/

/** Reads Nix's word on a machine that it gives up; `before` is the message before it, which often has the reason of `ssh`. */
export function readLostMachine(text: string, before: string): LostMachine | undefined {
  const { store, what = '' } = said.exec(text)?.groups ?? {}
  if (store === undefined) return undefined
  const machine = shownAddress(store) // parameters may name keys and folders
  const reason = what.trim().replace(/^failed to start SSH connection to '[^']*': /, '')
  const isSaidBefore = withoutReason.test(reason) && before !== '' && !/^(warning|error):/.test(before)
  return { machine: oneLine(machine, 100), why: oneLine(isSaidBefore ? before : reason, 200) }
}
