import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { exists } from '../../system/files.ts'
import type { Nix } from '../command.ts'
import { whyUnseen } from './unseen-file.ts'

/** Inputs that are not locked, and whether the lock exists but is hidden by git. */
export interface MissingLock {
  inputs: readonly string[]
  state: 'missing' | 'untracked'
}

/** The declared URL of each input, without fetching any; null if it has none. */
const declared = v.record(v.string(), v.nullable(v.string()))
const declarations = `builtins.mapAttrs (_: input:
  if input ? url then input.url else if input ? owner then input.type or "" + ":" + input.owner else null)`

/** A command-line argument is limited to 128 KiB. */
const longest = 100_000

/**
 * The inputs of a local flake without a lock: Nix would fetch all of them to make one, even nixpkgs, only for us to
 * report that the lock is missing. Undefined if anything else could be wrong as well, which Nix then reports.
 */
export async function missingLock(
  nix: Nix,
  folder: string,
  overridden: readonly string[],
): Promise<MissingLock | undefined> {
  const { env } = nix.at
  const isThere = await exists(join(folder, 'flake.lock'))
  if (isThere && (await whyUnseen(env, folder, 'flake.lock')) === undefined) return undefined
  if ((await whyUnseen(env, folder, 'flake.nix')) !== undefined) return undefined
  const text = await readFile(join(folder, 'flake.nix'), 'utf8')
  if (Buffer.byteLength(text) > longest) return undefined
  const found = await nix
    .json(declared, ['eval', '--json', '--expr', `(${text}\n).inputs or { }`, '--apply', declarations])
    .catch(() => undefined) // not a flake, or one that Nix explains
  const unlocked = Object.entries(found ?? {}).filter(([name]) => !overridden.includes(name))
  if (unlocked.length === 0) return undefined
  const are = await Promise.all(unlocked.map(([, url]) => isElsewhere(url, folder)))
  if (!are.every(Boolean)) return undefined
  return { inputs: unlocked.map(([name]) => name), state: isThere ? 'untracked' : 'missing' }
}

const remote = /^(?:(?:github|gitlab|sourcehut):|(?:(?:git|tarball|file|hg)\+)?(?:https?|ssh|git):\/\/)/
const local = /^(?:(?:git|tarball|file)\+file:\/\/|path:)(?<path>\/[^?#]*)/

/** Whether the source of an input is a server, or an existing local folder other than the flake itself. */
async function isElsewhere(url: string | null, folder: string): Promise<boolean> {
  if (url === null) return false
  if (remote.test(url)) return true
  const path = local.exec(url)?.groups?.path
  if (path === undefined) return false
  const place = decodeURI(/%(?![0-9a-f]{2})/i.test(path) ? encodeURI(path) : path)
  return !`${folder}/`.startsWith(`${place.replace(/\/$/, '')}/`) && exists(place)
}
