import { UserError } from '../../../lib/errors.ts'
import { count, oneLine } from '../../../lib/text.ts'

/** GitHub silently replaces other characters: ` ~(),` become dots, and several dots become one (research: releases). */
const plainName = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/
const longest = 120

/** A file of the release and its origin: a target, or our own file of that name. */
export interface Named {
  name: string
  of: string
}

/** Refuses names that GitHub would change, and names that differ only in case, before any upload. */
export function requireAssetNames(named: readonly Named[]): void {
  const taken = new Map<string, Named>()
  for (const one of named) {
    const why = complaint(one.name)
    if (why !== undefined) throw refused(`${shown(one.name)} for ${shown(one.of)}: ${why}`)
    const other = taken.get(one.name.toLowerCase())
    if (other)
      throw refused(
        `${shown(one.name)} for ${shown(one.of)} is the name for ${shown(other.of)} too${other.name === one.name ? '' : ', when case is ignored'}`,
      )
    taken.set(one.name.toLowerCase(), one)
  }
}

/** GitHub's limit of assets per release. */
export const mostAssets = 1000

/** Refuses too many assets, counting those already in the release. */
export function requireAssetCount(names: readonly string[], there: readonly { name: string }[] = []): void {
  const others = new Set(there.map(({ name }) => name.toLowerCase()))
  for (const name of names) others.delete(name.toLowerCase())
  const beside = others.size === 0 ? '' : `, with ${others.size} that the release has beside them`
  if (names.length + others.size > mostAssets)
    throw new UserError(
      `these images make ${count(names.length, 'asset')}${beside}, and a release takes ${mostAssets}; release fewer targets`,
    )
}

const rules: readonly (readonly [when: (name: string) => boolean, why: string])[] = [
  [(name) => name === '', 'it is empty'],
  [(name) => name.length > longest, `it is longer than ${longest} characters`],
  [
    (name) => !plainName.test(name),
    'it may hold letters, digits, dots, underscores, plus and minus, and begins with a letter or a digit',
  ],
  [(name) => name.endsWith('.'), 'it ends with a dot'],
  [(name) => name.includes('..'), 'GitHub makes one dot of several'],
]

const complaint = (name: string): string | undefined => rules.find(([when]) => when(name))?.[1]

/** Whether GitHub keeps a name unchanged. */
export const isAssetName = (name: string): boolean => complaint(name) === undefined

const shown = (name: string) => JSON.stringify(oneLine(name, 140))

const refused = (what: string) =>
  new UserError(`nothing can be released under the name ${what}; give other names with name-template`)
