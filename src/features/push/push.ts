import type { Log } from '../../host/host.ts'
import { UserError } from '../../lib/errors.ts'
import { below } from '../../lib/graph.ts'
import { groupBy } from '../../lib/group-by.ts'
import { baseNameOf } from '../../lib/store-path.ts'
import { count, oneLine, bytes as shown } from '../../lib/text.ts'
import { CacheFault, type CacheFiles, type CacheKeeper } from '../../nix/binary-cache/cache-files.ts'
import type { NarInfo } from '../../nix/store/narinfo.ts'
import { parsePublicKeys, type SigningKey } from '../../nix/store/signatures.ts'
import { checkPushed } from './paths/check.ts'
import type { Choice } from './paths/choose.ts'
import { putPaths } from './paths/put-paths.ts'
import { requireCache, type Standing, standings } from './paths/standing.ts'
import { hashOf } from './retention/decide.ts'
import { writePushed, writeRoots } from './retention/documents.ts'
import { untilNobodyRemoves } from './retention/leaving.ts'

/** One target, as machines follow it. */
export interface Root {
  /** The host, or the name of another target. */
  of: string
  /** Full paths of its outputs. */
  paths: readonly string[]
}

/** One push into a cache of files. */
export interface PushJob {
  files: CacheFiles
  key: SigningKey
  roots: readonly Root[]
  choice: Choice<NarInfo>
  upstream: ReadonlySet<string>
  /** A folder for archives before their upload. */
  temporary: string
  log: Log
  signal: AbortSignal
}

export interface Pushed {
  /** Full paths that this push uploaded. */
  paths: string[]
  bytes: number
  /** How many were already there. */
  there: number
}

/** The state of each path in the cache. */
export const lookAt = ({ files, key, choice }: PushJob): Promise<Map<string, Standing>> =>
  standings(choice.paths, files, parsePublicKeys([key.publicKey]))

/** How many times we repeat uploads that somebody else removed meanwhile. */
const rounds = 2

/**
 * Uploads the chosen paths to a binary cache and reads all of them back. It first records what this generation needs,
 * so that a concurrent cleanup does not take it for unused.
 */
export async function push(job: PushJob): Promise<Pushed> {
  const { files, key, choice, upstream, log } = job
  const { isNew } = await requireCache(files)
  if (isNew) await files.put('nix-cache-info', 'StoreDir: /nix/store\n')
  if (files.keeper) await claim(job, files.keeper)
  const pushed: Pushed = { paths: [], bytes: 0, there: 0 }
  for (let round = 1; ; round++) {
    const found = await lookAt(job)
    if (round === 1) pushed.there = [...found.values()].filter(({ kind }) => kind === 'there').length
    const fresh = choice.paths.filter(({ path }) => isFresh(found.get(path)))
    if (files.keeper && fresh.length > 0)
      await writePushed(
        files,
        fresh.map(({ path }) => path),
      )
    const total = choice.paths.length
    const onPath = (done: number) => log.status(`pushing: ${done} of ${count(total, 'path')}`)
    const put = await putPaths(choice.paths, { ...job, standings: found, onPath })
    pushed.paths = [...new Set([...pushed.paths, ...put.written])]
    pushed.bytes += put.bytes
    const { wrong, missing } = await checkPushed(choice.paths, { files, key, upstream })
    log.status('')
    const [bad] = wrong
    if (bad && round < rounds) {
      log.info(
        `${count(wrong.length, 'path')} did not stay in the cache; pushing ${wrong.length === 1 ? 'it' : 'them'} again`,
      )
      continue
    }
    if (bad)
      throw new CacheFault(
        `${files.shown} does not have all that was pushed`,
        `${bad.path}: ${bad.why}${wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : ''}`,
      )
    const [gap] = missing
    if (gap)
      throw new UserError(
        `${files.shown} and the substituters of this Nix together do not hold the whole closure: ${oneLine(baseNameOf(gap.path), 120)} needs ${oneLine(baseNameOf(gap.needs), 120)}, which none of them has`,
        { reason: 'failed' },
      )
    return pushed
  }
}

const isFresh = (standing: Standing | undefined): boolean => standing?.kind === 'absent' && standing.isNew

/** Writes down what this push needs; what somebody decided to remove before that is waited for, and needed again. */
async function claim(job: PushJob, keeper: CacheKeeper): Promise<void> {
  const { files, choice, log, signal } = job
  const hashes = new Set(choice.paths.map(({ path }) => hashOf(baseNameOf(path))))
  let hasWaited = true
  while (hasWaited) {
    const names = new Set(await writeGenerations(job))
    hasWaited = await untilNobodyRemoves(files, keeper, { hashes, names }, { log, signal })
  }
}

/** The names of the documents. */
async function writeGenerations({ files, roots, choice }: PushJob): Promise<string[]> {
  const infos = new Map(choice.paths.map((info) => [info.path, info]))
  const outputs = groupBy(choice.paths, ({ deriver, path }) => deriver ?? path)
  const isPushed = (path: string) => infos.has(path)
  // all outputs of a derivation stay together
  const needs = (path: string) => {
    const info = infos.get(path)
    const together = outputs.get(info?.deriver ?? path) ?? []
    return [...(info?.references ?? []), ...together.map((one) => one.path)].filter(isPushed)
  }
  const names: string[] = []
  for (const { of, paths } of roots) {
    const reached = below(paths.filter(isPushed), needs)
    const name = await writeRoots(files, {
      of: oneLine(of, 400),
      pushed: Date.now(),
      root: paths[0] === undefined ? null : baseNameOf(paths[0]),
      paths: [...reached.keys()].map(baseNameOf).sort(),
    })
    names.push(name)
  }
  return names
}

/** One sentence for users. */
export function pushedLine(
  files: { shown: string },
  pushed: Pushed,
  { upstream }: { upstream: number },
): string {
  const parts = [
    pushed.paths.length === 0
      ? 'nothing new'
      : `${count(pushed.paths.length, 'path')}, ${shown(pushed.bytes)}`,
    ...(pushed.there > 0 ? [`${pushed.there} there already`] : []),
    ...(upstream > 0 ? [`${upstream} left to upstream`] : []),
  ]
  return `pushed to ${files.shown}: ${parts.join(', ')}`
}
