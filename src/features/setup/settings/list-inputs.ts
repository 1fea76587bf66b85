import { UserError } from '../../../lib/errors.ts'
import type { Settings } from './pass-settings.ts'

/** Inputs that are lists of nix.conf: the setting, and the shape of an item. */
const lists = {
  substituters: {
    setting: 'extra-substituters',
    pattern: /^([a-z][a-z0-9+.-]*:\/\/.|\/|(auto|daemon|local)$)/,
    must: 'the address of a binary cache, such as https://cache.example.org',
  },
  trustedPublicKeys: {
    setting: 'extra-trusted-public-keys',
    pattern: /^[^:]+:[A-Za-z0-9+/]{43}=$/,
    must: 'NAME:KEY with 44 characters of base64, as the cache publishes it',
  },
  sandboxPaths: {
    setting: 'extra-sandbox-paths',
    pattern: /^\//,
    must: 'PATH or INSIDE=OUTSIDE, both absolute',
  },
} as const

/** Nix accepts a wrong item until it is used, or fails at every command because of it: we refuse it here. */
export function listSettings(given: Readonly<Record<keyof typeof lists, readonly string[]>>): Settings {
  const names = Object.keys(lists) as (keyof typeof lists)[]
  return Object.fromEntries(
    names.flatMap((name) => {
      const { setting, pattern, must } = lists[name]
      const items = given[name].flatMap(itemsOf)
      const wrong = items.find((item) => !pattern.test(item))
      if (wrong !== undefined)
        throw new UserError(`${setting.replace('extra-', '')}: ${JSON.stringify(wrong)} must be ${must}`)
      return items.length === 0 ? [] : [[setting, items.join(' ')]]
    }),
  )
}

/** Spaces separate items as lines do; a comment ends with its line. */
const itemsOf = (line: string): string[] =>
  line
    .replace(/(^|\s)#.*/, '')
    .split(/\s+/)
    .filter((item) => item !== '')
