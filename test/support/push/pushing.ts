import { generateKeyPairSync } from 'node:crypto'
import { pushAll } from '../../../src/actions/phases/push.ts'
import { parseDestination } from '../../../src/features/push/destination.ts'
import type { Root } from '../../../src/features/push/push.ts'
import type { ReadKey } from '../../../src/features/push/read-key.ts'
import type { Host } from '../../../src/host/host.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { parseSigningKey } from '../../../src/nix/store/signatures.ts'
import { temporaryFolder } from '../nix/real-nix.ts'
import { type RecordingLog, recordingLog } from '../runner/recording-log.ts'

/** A key of its own, as `nix key generate-secret` makes one. */
/** Options of a Nix that asks nobody. */
export const noUpstream = ['--option', 'substituters', '', '--option', 'trusted-public-keys', '']

export function newKey(name: string): ReadKey {
  const { privateKey } = generateKeyPairSync('ed25519')
  const { d = '', x = '' } = privateKey.export({ format: 'jwk' })
  const both = Buffer.concat([Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')])
  const text = `${name}:${both.toString('base64')}`
  return { key: parseSigningKey(text), text }
}

export interface PushOptions {
  to: string
  signing: ReadKey | undefined
  roots: readonly Root[]
  keep?: number
  dryRun?: boolean
  maxPathSize?: number
  environment?: Record<string, string | undefined>
  signal?: AbortSignal
  log?: RecordingLog
}

/** Pushes as the part does once its inputs are read. */
export async function pushOf(nix: Nix, { to, signing, roots, ...more }: PushOptions) {
  await using temporary = await temporaryFolder()
  const log = more.log ?? recordingLog()
  const secrets: string[] = []
  const host: Pick<Host, 'log' | 'environment' | 'signal' | 'secret' | 'summary'> = {
    log,
    environment: more.environment ?? {},
    signal: more.signal ?? new AbortController().signal,
    secret: (value) => void secrets.push(value),
    summary: async () => {},
  }
  const { outputs, summary } = await pushAll({
    ...{ to: parseDestination(to), url: to, signing, roots, nix, temporary: temporary.path },
    values: {
      maxPathSize: more.maxPathSize ?? Number.POSITIVE_INFINITY,
      keep: more.keep,
      dryRun: more.dryRun ?? false,
    },
    host: host as Host,
  })
  return { outputs, summary, secrets, log }
}

/** Options for a Nix that builds nothing, and accepts paths only from this cache with this key. */
const pullsFrom = (url: string, publicKey: string): string[] => [
  ...['--option', 'substituters', url, '--option', 'trusted-public-keys', publicKey],
  ...['--option', 'always-allow-substitutes', 'true', '--option', 'max-jobs', '0'],
]

/** Whether a machine gets these paths this way. */
export async function pull(
  nix: Nix,
  paths: readonly string[],
  options: { url: string; publicKey: string; env?: Record<string, string> },
): Promise<boolean> {
  const { code } = await nix.attempt(
    ['build', '--no-link', '--stdin', ...pullsFrom(options.url, options.publicKey)],
    {
      input: paths.map((path) => `${path}\n`).join(''),
      ...(options.env ? { env: options.env } : {}),
    },
  )
  return code === 0
}
