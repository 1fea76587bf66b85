import { closest } from 'fastest-levenshtein'
import { decoded, shownAddress } from '../../lib/addresses.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import type { Bucket } from '../../nix/binary-cache/s3-files.ts'
import { type ClientName, clientNames } from './clients/commands.ts'

/** Where paths are pushed to. */
export type Destination =
  | { kind: 'folder'; folder: string }
  | { kind: 'web'; url: URL }
  | { kind: 's3'; bucket: Bucket; profile: string | undefined }
  /** A machine with its own store, over SSH. */
  | { kind: 'store'; url: string }
  /** A service with its own client, and the cache's name there. */
  | { kind: 'client'; client: ClientName; cache: string }

type Kind = Exclude<Destination['kind'], 'client'>

/** By scheme. */
const schemes: Readonly<Record<string, Kind>> = {
  file: 'folder',
  http: 'web',
  https: 'web',
  s3: 's3',
  ssh: 'store',
  'ssh-ng': 'store',
}

/** Parameters for readers of the cache, or for a Nix that writes it; ignored here. */
const ofReaders = ['trusted', 'priority', 'want-mass-query', 'parallel-compression', 'compression-level']
const parameters: Readonly<Record<Exclude<Kind, 'store'>, readonly string[]>> = {
  folder: ['compression', ...ofReaders],
  web: ['compression', ...ofReaders],
  s3: [
    ...['endpoint', 'region', 'scheme', 'profile', 'compression', ...ofReaders],
    ...['multipart-upload', 'buffer-size', 'use-transfer-acceleration', 'addressing-style'],
  ],
}

/** Parses the destination; reports any mistake before an upload. */
export function parseDestination(to: string): Destination {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+-]*):(.*)$/s.exec(to) ?? []
  const client = clientNames.find((name) => name === scheme)
  if (client !== undefined) return { kind: 'client', client, cache: cacheOf(client, rest) }
  const kind = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined
  if (kind === undefined) throw unknown(to)
  requireNoKey(to)
  if (kind === 'store') {
    if (!/^\/\/[^\s/?-][^\s]*$/.test(rest)) throw unknown(to)
    return { kind, url: to }
  }
  const url = urlOf(to)
  const values = valuesOf(url, kind)
  if (!['zstd', undefined].includes(values.get('compression')))
    throw new UserError(
      `compression=${oneLine(values.get('compression') ?? '', 40)} is not written; every Nix since 2.4 reads zstd: leave it out`,
    )
  return { folder: folderOf, web: () => ({ kind: 'web' as const, url }), s3: bucketOf }[kind](url, values, to)
}

/** Even if the URL is broken otherwise: such a key may already be in a log. */
function requireNoKey(to: string): void {
  const query = /\?(.*)$/s.exec(to)?.[1] ?? ''
  const names = query.split(/[&;]/).map((pair) => decoded((pair.split('=')[0] ?? '').trim()))
  const key = names.find((name) => /secret|signing|private.?key/i.test(name))
  if (key === undefined) return
  throw new UserError(
    `the URL names a key (${oneLine(key, 40)}), which Nix would show to everybody on this machine; give the key itself as signing-key or signing-key-file`,
  )
}

const example =
  'file:///srv/cache, s3://BUCKET?region=…, https://HOST/, ssh-ng://HOST, cachix:NAME, attic:NAME, niks3:URL'

const unknown = (to: string): UserError =>
  new UserError(`${oneLine(shownAddress(to), 100)} is nowhere that can be pushed to; give one of ${example}`)

function urlOf(to: string): URL {
  try {
    return new URL(to)
  } catch {
    throw unknown(to)
  }
}

function valuesOf(url: URL, kind: Exclude<Kind, 'store'>): Map<string, string> {
  const values = new Map(url.searchParams)
  for (const name of values.keys()) {
    if (parameters[kind].includes(name)) continue
    const meant = closest(name, [...parameters[kind]])
    throw new UserError(
      `${oneLine(name, 60)} is not a known parameter of this cache (did you mean ${meant}?); Nix would ignore it silently`,
    )
  }
  return values
}

function folderOf(url: URL, _: ReadonlyMap<string, string>, to: string): Destination {
  const folder = decoded(url.pathname).replace(/(?<=.)\/+$/, '')
  if (url.host !== '' || !folder.startsWith('/') || folder.includes('\0')) throw unknown(to)
  if (/^\/nix\/(store|var\/(nix|flakeship))(\/|$)/.test(folder))
    throw new UserError(`${folder} belongs to the Nix of this machine; a cache needs a folder of its own`)
  return { kind: 'folder', folder }
}

function bucketOf(url: URL, values: ReadonlyMap<string, string>, to: string): Destination {
  const name = url.host
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) || !['', '/'].includes(url.pathname)) throw unknown(to)
  const [, ofEndpoint, endpoint] =
    /^(?:(https?):\/\/)?([\w.-]+(?::\d{1,5})?)\/?$/.exec(values.get('endpoint') ?? '') ?? []
  if (values.has('endpoint') && endpoint === undefined)
    throw new UserError(
      `endpoint=${oneLine(values.get('endpoint') ?? '', 60)} is not a host; give HOST or HOST:PORT`,
    )
  const scheme = ofEndpoint ?? values.get('scheme') ?? 'https'
  if (scheme !== 'https' && scheme !== 'http')
    throw new UserError(`scheme=${oneLine(scheme, 20)} is neither https nor http`)
  const region = values.get('region') ?? 'us-east-1'
  if (!/^[\w-]{1,60}$/.test(region)) throw new UserError(`region=${oneLine(region, 60)} is not an S3 region`)
  return { kind: 's3', bucket: { name, region, scheme, endpoint }, profile: values.get('profile') }
}

function cacheOf(client: ClientName, text: string): string {
  // a name that begins with a dash would be an option
  if (/^[A-Za-z0-9][^\s]{0,300}$/.test(text)) return text
  throw new UserError(
    `${client}: which cache? Give ${client}:${client === 'niks3' ? 'https://HOST' : 'NAME'}`,
  )
}
