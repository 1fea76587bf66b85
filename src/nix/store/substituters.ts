import * as v from 'valibot'
import { oneLine } from '../../lib/text.ts'
import type { Nix } from '../command.ts'

/** Seconds for a connection to a substituter and for each silence of it, when we query what it has. */
export const patience = 4

/**
 * For queries, not for downloads: with Nix's defaults, a substituter that accepts a connection and never answers would
 * delay everything by five minutes.
 */
export const impatience: readonly string[] = [
  ['connect-timeout', String(patience)],
  ['stalled-download-timeout', String(patience)],
  ['download-attempts', '1'],
].flatMap(([name = '', value = '']) => ['--option', name, value])

const settings = v.object({ substituters: v.object({ value: v.array(v.string()) }) })

/** The substituters in the configuration of this Nix. */
export async function configuredSubstituters(nix: Nix): Promise<string[]> {
  return (await nix.json(settings, ['config', 'show', '--json'])).substituters.value
}

/** Nix's options to use only these substituters. */
export const useSubstituters = (urls: readonly string[]): string[] => [
  '--option',
  'substituters',
  urls.join(' '),
]

/** Nix's messages about an unreachable substituter. Errors of SSH connections come in varying order. */
const shapes: readonly RegExp[] = [
  /unable to download '(?<url>[^'\n]+?)(?:\/nix-cache-info|\/[0-9a-z]{32}\.narinfo)(?:\?[^'\n]*)?': (?<why>[^\n]*)/g,
  /(?<ssh>failed to start SSH connection to) '(?<url>[^'\n]*)'(?:: (?<why>[^\n]+))?/g,
  /(?<ssh>cannot open connection to remote store) '(?<url>[^'\n]*)': (?<why>[^\n]+)/g,
  /(?<ssh>cannot connect to) '(?<url>[^'\n]*)'/g,
  /'nix-store --serve' (?<why>protocol mismatch) from '(?<url>[^'\n]*)'/g,
  /(?<why>don't know how to open Nix store with scheme '(?<url>[^'\n]*)')/g,
]

/** Nix's message about an SSH connection whose first failure it may not have printed. */
const repeated = /(?<ssh>opening a connection to remote store) '(?<url>[^'\n]*)' previously failed/g

/**
 * The substituters that did not answer, as Nix calls them (a URL, a host, only a scheme), each with the first reason.
 */
export function unreachable(stderr: string): Map<string, string> {
  const found = new Map<string, string>()
  const matches = shapes.flatMap((shape) => [...stderr.matchAll(shape)])
  const isFirst = !matches.some(({ groups }) => groups?.ssh)
  for (const { groups, index } of isFirst ? [...matches, ...stderr.matchAll(repeated)] : matches) {
    const { url = '', why, ssh } = groups ?? {}
    const before = ssh === undefined ? undefined : lastOwnWords(stderr.slice(0, index))
    const reason = oneLine((before ?? why ?? 'no connection').replace(/^error: /, ''), 200)
    if (!found.has(url)) found.set(url, reason)
  }
  return found
}

/** The last line of `ssh` itself: often Nix knows no reason. */
function lastOwnWords(text: string): string | undefined {
  return text
    .split('\n')
    .slice(0, -1)
    .findLast((line) => /^(?!warning|error)\S/.test(line))
}

interface Address {
  scheme: string
  /** User, host and port; the bucket of S3. */
  authority: string
  params: URLSearchParams
}

/** Nix's names for a substituter where they differ from its URL. */
const otherNames: Readonly<Record<string, (address: Address) => string[]>> = {
  ssh: hosts,
  'ssh-ng': hosts,
  s3: ({ authority: bucket, params }) => {
    const endpoint = params.get('endpoint') ?? `s3.${params.get('region') ?? 'us-east-1'}.amazonaws.com`
    const scheme = params.get('scheme') ?? 'https'
    return [`${scheme}://${endpoint}/${bucket}`, `${scheme}://${bucket}.${endpoint}`]
  },
}

function hosts({ scheme, authority }: Address): string[] {
  const host = authority.replace(/^.*@/, '')
  const bare = (text: string): string => text.replace(/:\d+$/, '')
  return [authority, bare(authority), host, bare(host), `${scheme}:`]
}

/** Whether Nix's name means this configured substituter, which may have parameters. */
export function isAt(configured: string, said: string): boolean {
  const [, url = '', scheme = '', authority = '', query = ''] =
    /^(([a-z0-9+.-]+):\/\/([^/?]*)[^?]*)\??(.*)$/is.exec(configured) ?? []
  const address = { scheme, authority, params: new URLSearchParams(query) }
  const names = [url, scheme, ...(otherNames[scheme]?.(address) ?? [])]
  const trim = (text: string): string => text.replace(/\/+$/, '')
  return names.some((name) => name !== '' && trim(name) === trim(said))
}

/** Substitutes paths without building; the store then shows which are still missing. */
export async function substitute(nix: Nix, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  const never = ['--option', 'max-jobs', '0', '--option', 'builders', '']
  await nix.attempt(['build', '--no-link', '--keep-going', '--stdin', ...never], {
    input: paths.map((path) => `${path}\n`).join(''),
  })
}
