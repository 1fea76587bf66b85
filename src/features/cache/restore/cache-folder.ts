import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { chmod, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { formatRealisation, realisationFile } from '../../../nix/derivation/realisations.ts'
import { formatNarInfo, narInfoName } from '../../../nix/store/narinfo.ts'
import { type Running, start } from '../../../system/process.ts'
import { type CachedPath, narInfoOf } from '../layer/cached-path.ts'
import { tarEnd, tarHeader } from './tar-stream.ts'

/** A binary cache in a folder. Each archive is written before the narinfo that names it. */
export interface CacheFolder {
  /** Moves the checked file of an archive into the folder. */
  add(cached: CachedPath, file: string): Promise<void>
  /** Resolves once all additions are in place. */
  end(): Promise<void>
  /** Removes all contents. */
  clear(): Promise<void>
}

const subfolders = ['nar', 'realisations']
const cacheInfo = 'StoreDir: /nix/store\nWantMassQuery: 1\nPriority: 20\n'

/** Beside Nix's files: which job filled the folder. */
export const markName = '.job'

/** A folder that we can write ourselves; `job` is the one that fills it. */
export async function ownFolder(folder: string, job = ''): Promise<CacheFolder> {
  for (const one of subfolders) await mkdir(join(folder, one), { recursive: true })
  for (const one of ['..', '.', ...subfolders]) await chmod(join(folder, one), 0o755)
  await writeFile(join(folder, 'nix-cache-info'), cacheInfo)
  await writeFile(join(folder, markName), job)
  let parts = 0
  const place = async (name: string, put: (file: string) => Promise<void>) => {
    // paths of the same content have one archive, and may arrive at once
    const temporary = join(folder, `nar/.${parts++}-${name.replace('/', '-')}.part`)
    await put(temporary)
    await chmod(temporary, 0o644)
    await rename(temporary, join(folder, name))
  }
  return {
    add: async (cached, file) => {
      await place(archiveName(cached), async (to) => {
        await rename(file, to).catch(() => copyFile(file, to)) // another file system
      })
      await rm(file, { force: true })
      for (const [name, content] of textsOf(cached)) await place(name, (to) => writeFile(to, content))
    },
    end: async () => {},
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A folder that only root may write: one fixed command takes plain files with names of ours from a stream. */
export function foreignFolder(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  folder: string,
  job = '',
): CacheFolder {
  const input = new PassThrough()
  const script =
    'umask 022; mkdir -p "$1/nar" "$1/realisations"; exec tar -x -f - -C "$1" --no-same-owner --no-same-permissions'
  const [program = '', ...args] = [...words, 'sh', '-euc', script, 'flakeship', folder]
  const running = start(program, args, { env, input })
  const ended = outcome(running, folder)
  ended.catch(() => {}) // told when it is awaited
  const mark = Buffer.from(job)
  let last: Promise<void> = write(
    input,
    tarHeader('nix-cache-info', cacheInfo.length),
    Buffer.from(cacheInfo),
  ).then(() => write(input, tarHeader(markName, mark.length), mark))
  const sent = new Set<string>()
  /** Runs one task after the other. */
  const inOrder = (work: () => Promise<void>) => {
    last = Promise.race([last.then(work), ended.then(() => Promise.reject(endedEarly(folder)))])
    last.catch(() => {})
    return last
  }
  return {
    add: async (cached, file) => {
      await inOrder(async () => {
        const archive = archiveName(cached)
        // written again, it would be incomplete for a moment where Nix may read it
        if (!sent.has(archive)) {
          input.write(tarHeader(archive, cached.bytes))
          for await (const chunk of createReadStream(file))
            if (!input.write(chunk)) await once(input, 'drain')
          input.write(Buffer.alloc((512 - (cached.bytes % 512)) % 512))
        }
        sent.add(archive)
        for (const [name, content] of textsOf(cached))
          await write(input, tarHeader(name, content.length), Buffer.from(content))
      })
      await rm(file, { force: true })
    },
    end: async () => {
      await last
      input.end(tarEnd)
      await ended
    },
    clear: async () => {
      input.destroy()
      await running.stop()
      const [rmProgram = '', ...rmArgs] = [...words, 'rm', '-rf', folder]
      await start(rmProgram, rmArgs, { env }).exit
    },
  }
}

/** The archive of a path, in the folder. */
export const archiveName = ({ sha256 }: Pick<CachedPath, 'sha256'>): string => `nar/${sha256}.nar.zst`

/** The small files of a path, by name, in ASCII: its narinfo, and one for each output that only a build told. */
export function textsOf(cached: CachedPath): [string, string][] {
  const info = narInfoOf(cached)
  const { sha256, bytes, realises = [] } = cached
  return [
    [narInfoName(info.path), formatNarInfo(info, { sha256, bytes })],
    ...realises.map(({ id }): [string, string] => [realisationFile(id), formatRealisation(id, info.path)]),
  ]
}

const endedEarly = (folder: string) =>
  Object.assign(new Error(`${folder} cannot be filled: tar ended too early`), { code: 'tar' })

async function write(stream: PassThrough, header: Buffer, content: Buffer): Promise<void> {
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512)
  if (!stream.write(Buffer.concat([header, content, padding]))) await once(stream, 'drain')
}

/** Of root's command. A full disk may cut a file short before the system says so. */
async function outcome(running: Running, folder: string): Promise<void> {
  running.stdout.resume()
  const [stderr, { code }] = await Promise.all([text(running.stderr), running.exit])
  if (code === 0) return
  const said = stderr.trim() || `it ended with ${code}`
  if (/No space left|Disk quota|Wrote only|Cannot write/i.test(said))
    throw Object.assign(new Error(`no space left for ${folder}: ${said}`), { code: 'ENOSPC' })
  throw Object.assign(new Error(`${folder} cannot be filled: ${said}`), { code: 'tar' })
}
