import * as v from 'valibot'
import type { Nix } from '../command.ts'

/** `USER:PASSWORD` of a host in a netrc file; undefined if it has none. */
export function loginOf(netrc: string, host: string): string | undefined {
  const words = netrc
    .split('\n')
    .map((line) => line.replace(/^\s*#.*$/, ''))
    .join(' ')
    .split(/\s+/)
  let isMeant = false
  const found: Record<string, string> = {}
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] ?? ''
    if (word === 'machine') {
      if (isMeant) break // the first one counts
      isMeant = next === host
    } else if (word === 'default') {
      if (isMeant) break
      isMeant = true
    } else if (isMeant && (word === 'login' || word === 'password') && words[i - 1] !== 'machine')
      found[word] ??= next
  }
  return found.password === undefined ? undefined : `${found.login ?? ''}:${found.password}`
}

const settings = v.object({ 'netrc-file': v.object({ value: v.string() }) })

/** The netrc file that this Nix uses. */
export async function netrcFile(nix: Nix): Promise<string> {
  return (await nix.json(settings, ['config', 'show', '--json']))['netrc-file'].value
}
