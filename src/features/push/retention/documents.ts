import { createHash, randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { fileName } from '../../../lib/file-names.ts'
import { parseJson } from '../../../lib/json-text.ts'
import { baseNameOf, inStore, isStorePath } from '../../../lib/store-path.ts'
import { oneLine } from '../../../lib/text.ts'
import { CacheFault, type CacheFiles, type CacheKeeper } from '../../../nix/binary-cache/cache-files.ts'

/** The folder of our documents in a cache. */
export const rootsFolder = 'flakeship/roots'
const pushedFolder = 'flakeship/pushed'

const baseName = v.custom<string>((value) => typeof value === 'string' && isStorePath(inStore(value)))
const names = v.pipe(v.array(baseName), v.maxLength(500_000))

/** One generation of one host: what it needs of this cache. */
const roots = v.object({
  document: v.literal('roots'),
  version: v.literal(1),
  /** The host, or the name of another target. */
  of: v.pipe(v.string(), v.maxLength(500)),
  /** When it was last pushed, in milliseconds since 1970. */
  pushed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  root: v.nullable(baseName),
  paths: names,
})
export type Roots = v.InferOutput<typeof roots>

/** Paths that one of our pushes uploaded to this cache; nothing else is ever removed. */
const pushed = v.object({ document: v.literal('pushed'), version: v.literal(1), paths: names })

/** One name per generation, however often it is pushed. */
function rootsName({ of, root, paths }: Pick<Roots, 'of' | 'root' | 'paths'>): string {
  const hash = createHash('sha256')
    .update(root ?? paths.join())
    .digest('hex')
    .slice(0, 32)
  return `${rootsFolder}/${fileName(of)}/${hash}.json`
}

/** Writes one, and says its name. */
export async function writeRoots(
  files: CacheFiles,
  one: Omit<Roots, 'document' | 'version'>,
): Promise<string> {
  const document: Roots = { document: 'roots', version: 1, ...one }
  const name = rootsName(one)
  await files.put(name, `${JSON.stringify(document)}\n`)
  return name
}

/** `paths` in full; each push writes its own document, so that concurrent ones lose nothing. */
export async function writePushed(files: CacheFiles, paths: readonly string[]): Promise<void> {
  const document = { document: 'pushed', version: 1, paths: paths.map(baseNameOf) }
  await files.put(`${pushedFolder}/${randomBytes(16).toString('hex')}.json`, `${JSON.stringify(document)}\n`)
}

export interface Found<T> {
  name: string
  /** When the file was written, in milliseconds. */
  changed: number
  document: T
}

export const readRoots = (files: CacheFiles, keeper: CacheKeeper): Promise<Found<Roots>[]> =>
  readAll(rootsFolder, roots, files, keeper)

export const readPushed = (files: CacheFiles, keeper: CacheKeeper): Promise<Found<{ paths: string[] }>[]> =>
  readAll(pushedFolder, pushed, files, keeper)

/** An unreadable document is an error: without it we cannot know what may be removed. */
async function readAll<T>(
  folder: string,
  schema: v.GenericSchema<unknown, T>,
  files: CacheFiles,
  keeper: CacheKeeper,
): Promise<Found<T>[]> {
  const found: Found<T>[] = []
  for await (const { name, changed } of keeper.list(folder)) {
    const text = await files.read(name)
    if (text === undefined) continue // gone meanwhile
    const parsed = v.safeParse(schema, parseJson(text))
    if (!parsed.success)
      throw new CacheFault(
        `nothing is removed from ${files.shown}`,
        `${oneLine(name, 120)} is not a document of this version of Flakeship; remove it by hand if nobody needs it`,
      )
    found.push({ name, changed, document: parsed.output })
  }
  return found
}
