import { join } from 'node:path'
import type { Log } from '../../../host/host.ts'
import { bytes, duration } from '../../../lib/text.ts'
import { fetchPackages, type PackageSet } from '../../../system/debian/debian.ts'
import { unpackPackages } from '../../../system/debian/unpack-packages.ts'
import { temporaryFolder } from '../../../system/files.ts'
import { lock } from '../../../system/lock.ts'
import { reachableRelease } from '../nix-release/reachable.ts'
import { debianNixTarball, debianQemu } from './debian-nix.ts'
import { machineTools, newestNix, type Tree } from './debian-sets.ts'
import { type PrivateNixContext, requirePlace } from './place.ts'
import { addTree, installPrivately, keepFromCollection } from './private-store.ts'
import { completeFor, digestsOf, type Ready, readReady, type Sets, writeReady } from './ready.ts'

/** More than `flakeship run` itself needs: for the example and for tests. */
export interface Extras {
  /** Further Nix versions. */
  nix?: readonly PackageSet[]
  /** Packages that are unpacked and added to the store as one tree. */
  trees?: readonly Tree[]
}

/** A working private Nix below the cache folder: the existing one, else a new one. */
export async function preparePrivateNix(at: PrivateNixContext, extras: Extras = {}): Promise<Ready> {
  const wanted = allOf(extras)
  const there = await completeFor(at.cache, wanted)
  if (there) return there
  await using _ = await lock(join(at.cache.root, 'lock'), {
    waitSeconds: 900,
    onWait: () => at.log.info('another flakeship prepares the same cache folder; waiting for it'),
  })
  return (await completeFor(at.cache, wanted)) ?? (await make(at, extras))
}

const allOf = ({ nix = [], trees = [] }: Extras): Sets => [newestNix, machineTools, ...nix, ...trees]

async function make(at: PrivateNixContext, extras: Extras): Promise<Ready> {
  const { exec, env, log, cache } = at
  await requirePlace(at)
  log.info(`Preparing a private Nix in ${cache.root}; nothing outside that folder changes`)
  const official = await reachableRelease()
  const sets = [...(official ? [] : [newestNix]), machineTools, ...(extras.nix ?? [])]
  const parts = (extras.trees ?? []).flatMap(({ parts }) => parts)
  const { files, downloaded } = await timed(log, 'fetching packages', () =>
    fetchPackages(exec, env, cache.downloads, [...sets, ...parts.map(({ set }) => set)]),
  )
  log.info(`  ${bytes(downloaded)} downloaded from the Debian archive`)

  await using work = await temporaryFolder(cache.root, 'work-')
  const tree = ({ name }: PackageSet | Tree) => join(work.path, name)
  const unpack = (set: PackageSet, folder: string) =>
    unpackPackages(exec, env, files.get(set.name) ?? [], folder)
  await timed(log, 'unpacking packages', async () => {
    for (const set of sets) await unpack(set, tree(set))
    for (const whole of extras.trees ?? [])
      for (const { set, folder } of whole.parts) await unpack(set, join(tree(whole), folder))
  })
  const debian = (set: PackageSet) =>
    debianNixTarball(
      exec,
      env,
      { nixTree: tree(set), toolTree: tree(machineTools), packages: files.get(set.name) ?? [] },
      cache.downloads,
    )
  return await timed(log, 'installing', async () => {
    await debianQemu(exec, env, tree(machineTools), cache.nix)
    const nix = await installPrivately(at, work.path, official ?? (await debian(newestNix)))
    const before = await readReady(cache)
    const made = { ...before?.made, ...digestsOf(allOf(extras)) }
    const done: Ready = { format: 3, nix, extra: { ...before?.extra }, made }
    for (const set of extras.nix ?? [])
      done.extra[set.name] = await installPrivately(at, work.path, await debian(set))
    for (const set of extras.trees ?? []) done.extra[set.name] = await addTree(at, done, tree(set))
    await keepFromCollection(cache, [nix, ...Object.values(done.extra)])
    await writeReady(cache, done)
    return done
  })
}

async function timed<T>(log: Log, what: string, work: () => Promise<T>): Promise<T> {
  log.status(`${what} …`)
  const start = performance.now()
  const result = await work()
  log.status('')
  log.info(`  ${what}: ${duration((performance.now() - start) / 1000)}`)
  return result
}
