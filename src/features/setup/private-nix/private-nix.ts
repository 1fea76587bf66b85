import { rm, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeWhole } from '../../../documents/files.ts'
import type { Log } from '../../../host/host.ts'
import { MachineError } from '../../../lib/errors.ts'
import { bytes, duration } from '../../../lib/text.ts'
import { fetchPackages, type PackageSet } from '../../../system/debian.ts'
import { type Exec, run } from '../../../system/exec.ts'
import { exists, makeFolder, temporaryFolder } from '../../../system/files.ts'
import { lock } from '../../../system/lock.ts'
import { nixSystem } from '../../../system/machine.ts'
import { unpackPackages } from '../../../system/packages.ts'
import { defaultRelease, release } from '../nix-release/releases.ts'
import { moveStorePaths, register } from '../nix-release/store-paths.ts'
import { type TarballSource, unpackRelease } from '../nix-release/tarball.ts'
import { nixConf } from '../settings/nix-conf.ts'
import type { CacheFolder } from './cache-folder.ts'
import { debianNixTarball, debianQemu } from './debian-nix.ts'
import { machineTools, newestNix, type Tree } from './debian-sets.ts'
import { inside, privateEnvironment } from './inside.ts'
import { machineConf } from './machine-conf.ts'
import { completeFor, type Ready, readReady, writeReady } from './ready.ts'

/** More than `flakeship run` itself needs: for the example and for tests. */
export interface Extras {
  /** Further Nix versions. */
  nix?: readonly PackageSet[]
  /** Packages that are unpacked and added to the store as one tree. */
  trees?: readonly Tree[]
}

interface Surroundings {
  exec: Exec
  env: Readonly<Record<string, string>>
  log: Log
  cache: CacheFolder
}

/** A working private Nix below the cache folder: what is there already, else made now. */
export async function preparePrivateNix(at: Surroundings, extras: Extras = {}): Promise<Ready> {
  const wanted = [...(extras.nix ?? []), ...(extras.trees ?? [])].map(({ name }) => name)
  const there = await completeFor(at.cache, wanted)
  if (there) return there
  await using _ = await lock(join(at.cache.root, 'lock'), {
    waitSeconds: 900,
    onWait: () => at.log.info('another flakeship prepares the same cache folder; waiting for it'),
  })
  return (await completeFor(at.cache, wanted)) ?? (await make(at, extras))
}

async function make(at: Surroundings, extras: Extras): Promise<Ready> {
  const { exec, env, log, cache } = at
  await makeFolders(cache)
  await requireNamespaces(at)
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
    const nix = await install(at, work.path, official ?? (await debian(newestNix)))
    const done: Ready = { format: 2, nix, extra: { ...(await readReady(cache))?.extra } }
    for (const set of extras.nix ?? []) done.extra[set.name] = await install(at, work.path, await debian(set))
    for (const set of extras.trees ?? []) done.extra[set.name] = await addTree(at, done, tree(set))
    await keepFromCollection(cache, [nix, ...Object.values(done.extra)])
    await writeReady(cache, done)
    return done
  })
}

async function makeFolders(cache: CacheFolder): Promise<void> {
  for (const folder of [
    cache.downloads,
    cache.mountPoint,
    join(cache.nix, 'flakeship'),
    join(cache.nix, 'etc/nix'),
    join(cache.nix, 'etc/nix-offline'),
  ]) {
    await makeFolder(folder).catch((cause) => {
      throw new MachineError(`cannot write ${folder}; set FLAKESHIP_CACHE to a folder that is writable`, {
        cause,
      })
    })
  }
}

/** Before anything is downloaded: the private root works here. */
async function requireNamespaces({ exec, env, cache }: Surroundings): Promise<void> {
  const said = await inside(exec, cache)('true', [], { env })
  if (said.code === 0) return
  throw new MachineError(
    'a private Nix needs root or user namespaces, and this machine refuses both; install Nix 2.26 or newer, or run as root (in a container: privileged)',
    { cause: said.stderr.trim() },
  )
}

/** Garbage collection in the private store must not take Nix itself. */
async function keepFromCollection(cache: CacheFolder, paths: readonly string[]): Promise<void> {
  const roots = join(cache.nix, 'var/nix/gcroots')
  for (const path of paths) {
    await rm(join(roots, basename(path)), { force: true })
    await symlink(path, join(roots, basename(path)))
  }
}

/** The official release, where its server answers within a few seconds. */
async function reachableRelease(): Promise<TarballSource | undefined> {
  const known = release(defaultRelease, nixSystem(process.arch, process.platform))
  return known && (await answers(known.url)) ? { from: known.url, sha256: known.sha256 } : undefined
}

/** Whether a server answers at all within a few seconds. */
export function answers(url: string): Promise<boolean> {
  return fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) }).then(
    (response) => response.ok,
    () => false,
  )
}

/** Installs a release tarball into the private store; gives the store path of Nix. */
async function install(
  { exec, env, log, cache }: Surroundings,
  work: string,
  source: TarballSource,
): Promise<string> {
  await using folder = await temporaryFolder(work, 'release-')
  const unpacked = await unpackRelease(env, source, { folder: folder.path, onWait: log.info })
  const nix = await moveStorePaths(unpacked, cache.nix)
  const hasShell = await exists(join(cache.nix, nix.slice('/nix/'.length), 'libexec/sh'))
  const settings = {
    buildUsersGroup: '',
    flakeRegistry: '',
    extra: `!include ${machineConf}`,
    ...(hasShell ? { sandboxShell: `${nix}/libexec/sh` } : {}),
  }
  await writeWhole(join(cache.nix, 'etc/nix/nix.conf'), nixConf(settings))
  await writeWhole(join(cache.nix, 'etc/nix-offline/nix.conf'), nixConf({ ...settings, substituters: [] }))
  await register(inside(exec, cache), privateEnvironment(env, cache, nix), unpacked, nix)
  return nix
}

async function addTree({ exec, env, cache }: Surroundings, { nix }: Ready, tree: string): Promise<string> {
  const { stdout } = await run(
    inside(exec, cache),
    `${nix}/bin/nix`,
    ['store', 'add', '--name', 'source', tree],
    { env: privateEnvironment(env, cache, nix) },
  )
  return stdout.trim()
}

async function timed<T>(log: Log, what: string, work: () => Promise<T>): Promise<T> {
  log.status(`${what} …`)
  const start = performance.now()
  const result = await work()
  log.status('')
  log.info(`  ${what}: ${duration((performance.now() - start) / 1000)}`)
  return result
}
