import { dirname, join } from 'node:path'
import type { Log } from '../../../host/host.ts'
import { CommandError } from '../../../lib/errors.ts'
import { inStore } from '../../../lib/store-path.ts'
import { count, oneLine } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { pathInfo } from '../../../nix/store/store.ts'
import type { StoreOwner } from '../../../nix/store/store-owner.ts'
import { substitute } from '../../../nix/store/substituters.ts'
import { gather } from '../../../system/exec.ts'
import { start } from '../../../system/process.ts'
import { incomplete } from '../plan/cover.ts'
import type { Located } from '../plan/located.ts'

interface Copying {
  /** The folder with the archives. */
  from: string
  owner: StoreOwner | undefined
  publicKey: string | undefined
  log: Log
  signal: AbortSignal
}

/** Copies paths with all that they refer to from the folder into the store, as its owner or as a trusted user. */
export async function copyToStore(
  { at }: Nix,
  paths: readonly string[],
  { from, owner, publicKey, log, signal }: Copying,
): Promise<boolean> {
  if (paths.length === 0) return true
  const signed =
    publicKey === undefined ? ['--no-check-sigs'] : ['--option', 'trusted-public-keys', publicKey]
  const words = [
    'copy',
    '--no-recursive',
    '--extra-experimental-features',
    'nix-command',
    ...signed,
    '--offline',
  ]
  const source = ['--from', `file://${from}`, '--option', 'substituters', '', '--stdin']
  const [program = '', ...args] = owner
    ? [...owner.words, join(dirname(owner.program), 'nix'), ...owner.options]
    : [at.program]
  const input = paths.map((path) => `${path}\n`).join('')
  const copying = start(program, [...args, ...words, ...source], { env: at.env, input })
  const output = await gather(copying, signal)
  if (output.code === 0) return true
  const { message } = new CommandError(['nix', 'copy'], output)
  log.warning(`the cache is not used: Nix does not take what came from it: ${oneLine(message, 300)}`)
  return false
}

/**
 * Those of the fetched paths that a store accepts: with all that they refer to. What stayed upstream is substituted first;
 * what refers to something that nobody has is built.
 */
export async function acceptable(
  nix: Nix,
  fetched: ReadonlyMap<string, Located>,
  log: Log,
): Promise<string[]> {
  const beyond = new Set([...fetched.values()].flatMap(({ cached }) => cached.references.map(inStore)))
  for (const path of fetched.keys()) beyond.delete(path)
  const missing = await missingOf(nix, beyond)
  await substitute(nix, missing)
  const absent = new Set(missing.length === 0 ? [] : await missingOf(nix, missing))
  const lacking = incomplete(fetched, absent)
  const paths = [...fetched.keys()].filter((path) => !lacking.has(path))
  const left = fetched.size - paths.length
  if (left > 0)
    log.info(`${count(left, 'path')} from the cache cannot be used without others; they are built`)
  return paths
}

async function missingOf(nix: Nix, paths: Iterable<string>): Promise<string[]> {
  const asked = [...paths]
  const valid = await pathInfo(nix, asked)
  return asked.filter((path) => !valid.has(path))
}
