import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import pLimit from 'p-limit'
import { MachineError, UserError } from '../../../lib/errors.ts'
import { baseNameOf } from '../../../lib/store-path.ts'
import { archive } from '../../../nix/binary-cache/archive.ts'
import type { CacheFiles, LocalFile } from '../../../nix/binary-cache/cache-files.ts'
import { formatNarInfo, type NarInfo, narInfoName } from '../../../nix/store/narinfo.ts'
import { type SigningKey, signPath } from '../../../nix/store/signatures.ts'
import type { Standing } from './standing.ts'

export interface Putting {
  files: CacheFiles
  key: SigningKey
  /** The state of each path in the cache. */
  standings: ReadonlyMap<string, Standing>
  /** A folder for archives before their upload. */
  temporary: string
  signal: AbortSignal
  onPath?(done: number): void
}

export interface Put {
  /** Paths with a new or rewritten narinfo. */
  written: string[]
  /** Bytes of uploaded archives. */
  bytes: number
}

const atOnce = 8

/**
 * Uploads paths to a cache, each after its references: first the archive, and the narinfo, which makes it visible, only
 * once the archive and all its references are complete. The first failure ends it; what is visible stays complete.
 */
export async function putPaths(infos: readonly NarInfo[], putting: Putting): Promise<Put> {
  const { files, standings, signal, onPath } = putting
  const [stop, limit] = [new AbortController(), pLimit(atOnce)]
  const either = AbortSignal.any([stop.signal, signal])
  const begun = new Map<string, Promise<void>>()
  const put: Put = { written: [], bytes: 0 }
  let done = 0
  const one = async (info: NarInfo): Promise<void> => {
    either.throwIfAborted()
    const text = await withArchive(info, standings.get(info.path), put, putting)
    // in this order no upload waits for a slot that is held by those waiting for it
    await Promise.all(info.references.filter((to) => to !== info.path).map((to) => begun.get(to)))
    either.throwIfAborted()
    if (text !== undefined) {
      await files.put(narInfoName(info.path), text)
      put.written.push(info.path)
    }
    done += 1
    onPath?.(done)
  }
  for (const info of infos) {
    const running = limit(() => one(info))
    running.catch((error) => stop.abort(error))
    begun.set(info.path, running)
  }
  await Promise.allSettled(begun.values())
  either.throwIfAborted()
  return put
}

/** The text of a narinfo whose archive is in the cache; undefined if the cache has both already. */
async function withArchive(
  info: NarInfo,
  standing: Standing | undefined,
  put: Put,
  { files, key, temporary }: Putting,
): Promise<string | undefined> {
  if (standing?.kind === 'there') return undefined
  const signature = signPath(info, key)
  if (standing?.kind === 'unsigned') return `${standing.text.trimEnd()}\nSig: ${signature}\n`
  const file = join(temporary, `${baseNameOf(info.path).slice(0, 32)}.nar.zst`)
  try {
    const local = await archiveFile(info, file)
    const url = archiveName(info.path, local.sha256)
    if ((await files.size(url)) !== local.bytes) {
      await files.put(url, local)
      put.bytes += local.bytes
    }
    return formatNarInfo({ ...info, signatures: [...info.signatures, signature] }, local, url)
  } finally {
    await rm(file, { force: true })
  }
}

/** Every path has its own archive, so that it can be removed without affecting others. */
const archiveName = (path: string, sha256: string): string =>
  `nar/${baseNameOf(path).slice(0, 32)}-${sha256}.nar.zst`

async function archiveFile(info: NarInfo, file: string): Promise<LocalFile> {
  const stream = createWriteStream(file, { mode: 0o600 })
  const opened = finished(stream)
  opened.catch(() => {})
  try {
    const { narHash, narSize, sha256, bytes } = await archive(
      info.path,
      (chunk) =>
        new Promise((resolve, reject) => {
          stream.write(chunk, (error) => (error ? reject(error) : resolve()))
        }),
    )
    stream.end()
    await opened
    if (narHash === info.narHash && narSize === info.narSize) return { file, sha256, bytes }
  } catch (cause) {
    stream.destroy()
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOSPC')
      throw new MachineError(`no room below ${file.replace(/\/[^/]*$/, '')} to pack ${info.path}`, { cause })
    if (code !== undefined)
      throw new UserError(`${info.path} cannot be read any more`, { cause, reason: 'failed' })
    throw cause
  }
  throw new UserError(
    `${info.path} is not what Nix registered, and is not pushed; nix store repair brings it back`,
    { reason: 'failed' },
  )
}
