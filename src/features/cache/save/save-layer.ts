import { createHash } from 'node:crypto'
import { readRange } from '../../../github/blob-ranges.ts'
import { BlobUpload } from '../../../github/blob-upload.ts'
import type { CacheService } from '../../../github/cache-service.ts'
import type { Log } from '../../../host/host.ts'
import { baseNameOf, inStore } from '../../../lib/store-path.ts'
import { oneLine, bytes as shown } from '../../../lib/text.ts'
import { archive } from '../../../nix/binary-cache/archive.ts'
import type { ValidPath } from '../../../nix/store/nar-infos.ts'
import type { NarInfo } from '../../../nix/store/narinfo.ts'
import type { NamedLayer } from '../chain/manifest.ts'
import { type CachedPath, cachedPathOf } from '../layer/cached-path.ts'
import { headerBytes, type Index, layerHead, readHeader, readIndex } from '../layer/layer-format.ts'
import type { Located } from '../plan/located.ts'
import { withoutGaps } from './gaps.ts'
import { moveArchives } from './move-archives.ts'

export interface SaveOptions {
  service: CacheService
  system: string
  /** Maximum compressed bytes of the layer. */
  most: number
  log: Log
  /** Aborted when saving has taken long enough: what is archived by then is kept. */
  enough: AbortSignal
  signal: AbortSignal
  /** Archives taken over unchanged from other layers. */
  moved?: readonly Located[]
  /** Keys of layers that are gone or damaged: their names are not taken again. */
  broken?: ReadonlySet<string>
}

/** A path to be saved, with the outputs that only a build told. */
type Saved = NarInfo & Pick<ValidPath, 'realises'>

/**
 * Writes paths into a new layer, each after its references; undefined if nothing is left to save. Archives are uploaded
 * while being made; the index, which precedes them, at the end.
 */
export async function saveLayer(
  infos: readonly Saved[],
  { service, system, most, log, enough, signal, moved = [], broken = new Set() }: SaveOptions,
): Promise<NamedLayer | undefined> {
  if (moved.length === 0 && infos.every(({ narSize }) => narSize > most)) {
    if (infos.length > 0) log.info(`the cache takes nothing: a layer has at most ${shown(most)}`)
    return undefined // no key is taken for nothing
  }
  const place = await reserve({ service, system, signal, broken }, [
    ...infos,
    ...moved.map(({ cached }) => ({ path: inStore(cached.path), narHash: cached.narHash })),
  ])
  if ('layer' in place) return place.layer
  const upload = new BlobUpload(place.url, signal)
  const kept = await moveArchives(moved, upload, { service, log, signal })
  const moves = new Set(kept.map(({ path }) => path))
  const saved: CachedPath[] = []
  let left = 0
  for (const info of infos.filter(({ path }) => !moves.has(baseNameOf(path)))) {
    signal.throwIfAborted()
    const at = upload.bytes
    // its compressed size is unknown before the upload: the NAR itself must fit
    if (enough.aborted || at + info.narSize > most) {
      left += 1
      continue
    }
    try {
      const { narHash, narSize, ...file } = await archive(info.path, (chunk) => upload.write(chunk), 'quick')
      if (narHash === info.narHash && narSize === info.narSize)
        saved.push(cachedPathOf(info, { at, ...file }))
      else
        log.warning(
          `${info.path} is not what Nix registered; it is not saved in the cache (nix store verify tells more)`,
        )
    } catch (error) {
      if (!isOfStore(error)) throw error
      log.info(
        `${info.path} went away before it was saved in the cache: ${oneLine((error as Error).message, 120)}`,
      )
    }
  }
  if (left > 0) {
    const why = enough.aborted ? 'saving took long enough' : `a layer has at most ${shown(most)}`
    log.info(`the cache takes ${infos.length - left} of ${infos.length} paths: ${why}`)
  }
  const paths = [...kept, ...withoutGaps([...kept, ...saved], infos).filter(({ path }) => !moves.has(path))]
  if (paths.length === 0) return undefined
  const head = layerHead({ system, paths }, upload.bytes)
  const bytes = await upload.end(head)
  await service.finalize(place.key, bytes)
  return { key: place.key, start: head.length, bytes, paths, used: [] }
}

const isOfStore = (error: unknown) =>
  error instanceof Error &&
  'path' in error &&
  'code' in error &&
  ['ENOENT', 'ENOTDIR', 'EACCES', 'EIO'].includes(String(error.code))

/** A taken key may be the same layer of another job, or the remains of a killed one. */
async function reserve(
  {
    service,
    system,
    signal,
    broken,
  }: Required<Pick<SaveOptions, 'service' | 'system' | 'signal' | 'broken'>>,
  infos: readonly Pick<Saved, 'path' | 'narHash' | 'realises'>[],
): Promise<{ key: string; url: string } | { layer: NamedLayer }> {
  const hash = createHash('sha256')
  for (const { path, narHash, realises = [] } of infos)
    hash.update(`${[path, narHash, ...realises.map(({ id }) => id)].join(' ')}\n`)
  const name = `flakeship-l1-${system}-${hash.digest('hex').slice(0, 32)}`
  for (const key of [name, `${name}-2`, `${name}-3`, `${name}-${Date.now()}`]) {
    if (broken.has(key)) continue
    const created = await service.create(key)
    if (created.kind === 'created') return { key, url: created.url }
    const layer = await readLayer(service, key, signal).catch(() => undefined)
    if (!layer) continue
    const there = new Set(layer.paths.map((cached) => inStore(cached.path)))
    if (infos.every(({ path }) => there.has(path))) return { layer }
  }
  throw new Error('every name for a layer is taken')
}

/** A layer by its key; undefined if there is none. */
async function readLayer(
  service: CacheService,
  key: string,
  signal: AbortSignal,
): Promise<NamedLayer | undefined> {
  const found = await service.find(key)
  if (!found) return undefined
  const source = {
    url: async () => found.url,
    signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]),
  }
  const read = async (at: number, length: number) => {
    const chunks: Buffer[] = []
    await readRange(source, { at, length }, (chunk) => void chunks.push(chunk))
    return Buffer.concat(chunks)
  }
  const header = readHeader(await read(0, headerBytes))
  const { paths }: Index = readIndex(await read(headerBytes, header.indexBytes), header)
  const start = headerBytes + header.indexBytes
  return { key, start, bytes: start + header.narBytes, paths, used: [] }
}
