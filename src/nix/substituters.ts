import * as v from 'valibot'
import { oneLine } from '../lib/text.ts'
import type { Nix } from './command.ts'

/**
 * For questions, not for downloads: a substituter that accepts a connection and never answers would hold up everything
 * for five minutes with Nix's own defaults.
 */
export const impatience: readonly string[] = [
  ['connect-timeout', '4'],
  ['stalled-download-timeout', '4'],
  ['download-attempts', '1'],
].flatMap(([name = '', value = '']) => ['--option', name, value])

const settings = v.object({ substituters: v.object({ value: v.array(v.string()) }) })

/** The substituters that this Nix is told to ask. */
export async function configuredSubstituters(nix: Nix): Promise<string[]> {
  return (await nix.json(settings, ['config', 'show', '--json'])).substituters.value
}

export const useSubstituters = (urls: readonly string[]): string[] => [
  '--option',
  'substituters',
  urls.join(' '),
]

const failed =
  /unable to download '(?<url>[^'\n]+?)(?:\/nix-cache-info|\/[0-9a-z]{32}\.narinfo)(?:\?[^'\n]*)?': (?<why>[^\n]*)/g

/** The substituters that could not answer, from what Nix says, each with the first reason. */
export function unreachable(stderr: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { groups } of stderr.matchAll(failed)) {
    const { url = '', why = '' } = groups ?? {}
    if (!found.has(url)) found.set(url, oneLine(why, 200))
  }
  return found
}

/** Whether a configured substituter, which may have parameters, is the one at this URL. */
export function isAt(configured: string, url: string): boolean {
  return configured.replace(/\?.*$/s, '').replace(/\/+$/, '') === url.replace(/\/+$/, '')
}
