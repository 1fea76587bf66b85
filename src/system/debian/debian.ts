import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, MachineError } from '../../lib/errors.ts'
import { type Exec, run } from '../exec.ts'
import { type Archive, debianArchive, sources } from './debian-sources.ts'

export type Architecture = 'amd64' | 'arm64'

/** A set of packages with all dependencies, from one suite. */
export interface PackageSet {
  name: string
  suite: 'trixie' | 'sid'
  packages: readonly string[]
  /** Default: amd64. For another architecture only its own packages, without the amd64 programs that they depend on. */
  architecture?: Architecture
}

export interface Fetched {
  /** The package files of each set, by its name. */
  files: ReadonlyMap<string, readonly string[]>
  /** Downloaded bytes, indexes included. */
  downloaded: number
}

/**
 * The packages of several sets, resolved as if nothing were installed, downloaded in one call of apt, which verifies
 * them by the signed index. A call per package took minutes where one call takes seconds.
 */
export async function fetchPackages(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  folder: string,
  sets: readonly PackageSet[],
): Promise<Fetched> {
  const apt = await privateApt(folder, await findArchive(), sets)
  const files = join(folder, 'packages')
  await mkdir(files, { recursive: true })
  const options = { env: { ...env, APT_CONFIG: apt, LC_ALL: 'C.UTF-8' } }
  // container images disable apt's own caches, and each query then parses all indexes again: 6 s instead of 0.5 s
  const cached = ['-o', 'Dir::Cache::pkgcache=pkgcache.bin', '-o', 'Dir::Cache::srcpkgcache=srcpkgcache.bin']
  const ask = (args: readonly string[], cwd = folder) =>
    run(exec, 'apt-get', [...cached, ...args], { ...options, cwd }).catch(refused)

  const indexBytes = fetchedBytes((await ask(['update'])).stdout)
  const wanted = new Map(
    await Promise.all(
      sets.map(async ({ name, suite, packages, architecture = 'amd64' }) => {
        const named = packages.map((name) => `${name}:${architecture}`)
        // a simulation orders the packages too, which takes twice as long
        const { stdout } = await ask(['install', '--print-uris', '-qq', '--yes', '-t', suite, ...named])
        return [name, printed(stdout).filter((one) => isFor(architecture, one))] as const
      }),
    ),
  )
  const present = new Set(await readdir(files))
  const missing = [...new Set([...wanted.values()].flat())].filter((file) => !present.has(fileName(file)))
  const before = await total(files, [...present])
  if (missing.length > 0) await ask(['download', ...missing], files)
  return {
    files: new Map(
      [...wanted].map(([name, list]) => [name, list.map((item) => join(files, fileName(item)))]),
    ),
    downloaded: indexBytes + (await total(files, await readdir(files))) - before,
  }
}

/** `'http://…/libc6_2.41-12%2bdeb13u5_amd64.deb' libc6_1%3a2.41-12+deb13u5_amd64.deb 2850108 …` as `libc6:amd64=1:2.41-12+deb13u5`. */
export function printed(output: string): string[] {
  return [...output.matchAll(/^'\S+' ([^\s_]+)_([^\s_]+)_([^\s_]+)\.deb \d+ /gm)].map(
    ([, name, version, arch]) => `${name}:${arch}=${version?.replaceAll('%3a', ':')}`,
  )
}

const isFor = (architecture: Architecture, wanted: string) =>
  [architecture, 'all'].some((name) => wanted.includes(`:${name}=`))

/** `Fetched 30.1 MB in 3s (…)` as bytes; 0 if apt downloaded nothing. */
export function fetchedBytes(output: string): number {
  const [, number, unit] = /^Fetched ([\d.,]+) ([kMG]?B) in/m.exec(output) ?? []
  const scale: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 }
  return Math.round(Number((number ?? '0').replaceAll(',', '')) * (scale[unit ?? 'B'] ?? 1))
}

function fileName(wanted: string): string {
  const [, name, arch, version] = /^([^:]+):([^=]+)=(.+)$/.exec(wanted) ?? []
  return `${name}_${version?.replaceAll(':', '%3a')}_${arch}.deb`
}

async function findArchive(): Promise<Archive> {
  const parts = await readdir('/etc/apt/sources.list.d').catch(() => [] as string[])
  const names = ['/etc/apt/sources.list', ...parts.sort().map((part) => `/etc/apt/sources.list.d/${part}`)]
  const archive = debianArchive(
    await Promise.all(names.map((name) => readFile(name, 'utf8').catch(() => ''))),
  )
  if (archive) return archive
  throw new MachineError(
    'this machine has no Debian archive among its package sources; install Nix 2.26 or newer, then run `npx flakeship run YOUR-FLAKE`',
  )
}

/** An apt that knows only that archive, assumes that nothing is installed, and writes below our folder. */
async function privateApt(
  folder: string,
  { uri, keyring }: Archive,
  sets: readonly PackageSet[],
): Promise<string> {
  for (const part of ['lists/partial', 'cache/archives/partial'])
    await mkdir(join(folder, 'apt', part), { recursive: true })
  const at = (name: string) => join(folder, 'apt', name)
  const lines = sources(sets)
  // each additional one makes every apt query half as long again
  const architectures = [...new Set(lines.flatMap(({ architectures }) => architectures))]
  await stat(at('status')).catch(() => writeFile(at('status'), ''))
  await writeFile(
    at('sources.list'),
    lines
      .map(
        ({ suite, architectures }) =>
          `deb [arch=${architectures.join(',')} signed-by=${keyring}] ${uri} ${suite} main\n`,
      )
      .join(''),
  )
  const config = `Dir::State "${at('')}";
Dir::State::status "${at('status')}";
Dir::State::lists "${at('lists')}";
Dir::Cache "${at('cache')}";
Dir::Etc::sourcelist "${at('sources.list')}";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
APT::Architecture "amd64";
APT::Architectures { ${architectures.map((name) => `"${name}";`).join(' ')} };
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::Retries "3";
`
  await writeFile(at('apt.conf.new'), config)
  await rename(at('apt.conf.new'), at('apt.conf'))
  return at('apt.conf')
}

function refused(cause: unknown): never {
  const why =
    cause instanceof CommandError
      ? cause.stderr
          .split('\n')
          .find((line) => /^[EW]: /.test(line))
          ?.slice(3)
      : undefined
  throw new MachineError(
    `unexpected answer of the Debian archive: ${why ?? 'apt-get failed'}; check the network and try again`,
    { cause },
  )
}

async function total(folder: string, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(folder, name)).catch(() => undefined))?.size ?? 0),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
