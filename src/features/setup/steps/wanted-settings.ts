import { UserError } from '../../../lib/errors.ts'
import { foreignSystems } from '../machine/foreign-systems.ts'
import type { Have } from '../needs/have.ts'
import type { Need } from '../needs/need.ts'
import type { Settings } from '../settings/pass-settings.ts'
import { type UidRange, uidRangeHere } from '../settings/uid-range.ts'
import { inBuilds } from './kvm.ts'

/** Builds, or the user, request a range of users. */
const wantsRange = ({ uidRange, features }: Need): boolean => uidRange || features.includes('uid-range')

/** What Nix should know about this machine, as far as can be predicted without tests (pure). */
export function hopedSettings(have: Have, need: Need): Settings {
  return settings(have, need, {
    kvm: inBuilds(need) && have.kvm !== undefined && have.kvmWorks !== false,
    range: wantsRange(need) ? { 'extra-system-features': 'uid-range' } : {},
  })
}

/** The same after all tests; a request that cannot be met is an error. */
export async function wantedSettings(
  have: Have,
  need: Need,
  warn: (text: string) => void,
): Promise<Settings> {
  const range = wantsRange(need) ? await rangeOf(have) : undefined
  if (range?.isPossible === false) {
    if (need.uidRange) throw new UserError(`uid-range cannot be had: ${range.why}`, { reason: 'machine' })
    warn(range.why)
  }
  return settings(have, need, {
    // Nix itself only checks that the device exists
    kvm: inBuilds(need) && have.kvmWorks === true,
    range: range?.isPossible ? range.settings : {},
  })
}

function rangeOf({ installation, nix }: Have): Promise<UidRange> {
  const isRoot = installation?.kind !== 'single-user' || process.getuid?.() === 0
  return uidRangeHere(nix?.version ?? '', isRoot)
}

function settings({ system }: Have, need: Need, { kvm, range }: { kvm: boolean; range: Settings }): Settings {
  const foreign = foreignSystems(need.systems, system).map((one) => one.system)
  const ours: Settings = {
    // `extra` twice: once in the setting's name, once to keep its own value
    ...(foreign.length > 0 ? { 'extra-extra-platforms': foreign.join(' ') } : {}),
    ...range,
    ...(kvm ? { 'extra-system-features': [range['extra-system-features'], 'kvm'].join(' ').trim() } : {}),
  }
  const both = Object.keys(ours).filter((name) => name.startsWith('extra-') && name in need.settings)
  const joined = both.map((name) => [name, `${ours[name]} ${need.settings[name]}`] as const)
  return { ...ours, ...need.settings, ...Object.fromEntries(joined) }
}
