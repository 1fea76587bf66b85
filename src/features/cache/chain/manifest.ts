import * as v from 'valibot'
import { cachedPath } from '../layer/cached-path.ts'
import {
  BadLayer,
  checkPositions,
  headerBytes,
  type Layer,
  limits,
  packJson,
  parseAs,
  systemName,
  unpackJson,
} from '../layer/layer-format.ts'

/** Maximum number of layers in a manifest; a compacted chain has one to eight. */
const mostLayers = 64

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const key = v.pipe(v.string(), v.regex(/^flakeship-l1-[\w-]{1,100}$/, 'not the key of a layer'))
/** Which workflow a run is of, by its number. */
export type WorkflowOfRun = Readonly<Record<string, string>>

const schema = v.object({
  version: v.literal(1),
  system: systemName,
  workflows: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^\d{1,16}$/, 'not the number of a run')),
      v.pipe(v.string(), v.maxLength(300)),
    ),
    {},
  ),
  layers: v.pipe(
    v.array(
      v.object({
        key,
        start: whole,
        bytes: whole,
        paths: v.pipe(v.array(cachedPath), v.maxLength(limits.paths)),
        /** The last runs that used any of it, newest first. */
        used: v.optional(v.pipe(v.array(whole), v.maxLength(3)), []),
      }),
    ),
    v.maxLength(mostLayers),
  ),
})

/** A layer in a manifest, with the runs that used it last. */
export interface NamedLayer extends Layer {
  used: readonly number[]
}

/** The merged index of all live layers of a system: one lookup and one download show what is cached. */
export interface Manifest {
  system: string
  layers: readonly NamedLayer[]
  workflows?: WorkflowOfRun
}

/** The stored form of a manifest; `parseManifest` reads it. */
export const manifestDocument = ({ system, layers, workflows = {} }: Manifest) => ({
  version: 1,
  ...{ system, layers, workflows },
})

export const packManifest = (manifest: Manifest): Buffer => packJson(manifestDocument(manifest))

export function readManifest(packed: Buffer, system: string): Manifest {
  const found = parseManifest(unpackJson(packed))
  if (found.system !== system) throw new BadLayer(`it is for ${found.system}`)
  return found
}

/** Parses an untrusted manifest; throws BadLayer for anything else. */
export function parseManifest(value: unknown): Manifest {
  const found = parseAs(schema, value)
  for (const { start, bytes, paths } of found.layers) {
    if (start < headerBytes || start > bytes) throw new BadLayer('a layer begins outside of itself')
    checkPositions(paths, bytes - start)
  }
  if (new Set(found.layers.map((layer) => layer.key)).size !== found.layers.length)
    throw new BadLayer('it names a layer twice')
  return found
}

/** The layers of both, without duplicates; those of the second come last, as the newest. */
export function mergeLayers(older: readonly NamedLayer[], newer: readonly NamedLayer[]): NamedLayer[] {
  const found = new Map<string, NamedLayer>()
  for (const layer of [...older, ...newer]) {
    const used = [...new Set([...(found.get(layer.key)?.used ?? []), ...layer.used])]
    found.set(layer.key, { ...layer, used: used.sort((a, b) => b - a).slice(0, 3) })
  }
  return [...found.values()]
}

/** The layers that fit: drops the least recently used first, and of these the oldest. */
export function withinLimit(layers: readonly NamedLayer[], most: number): NamedLayer[] {
  const order = layers
    .map((layer, age) => ({ layer, age, last: layer.used[0] ?? 0 }))
    .sort((a, b) => b.last - a.last || b.age - a.age)
  let left = most
  const kept = new Set<NamedLayer>()
  for (const { layer } of order.slice(0, mostLayers)) {
    left -= layer.bytes
    if (left < 0) break
    kept.add(layer)
  }
  return layers.filter((layer) => kept.has(layer))
}
