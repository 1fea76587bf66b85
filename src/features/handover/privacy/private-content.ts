import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import type { Member } from '../pack/derivation-closure.ts'
import { filesBelow, hashOfFile } from './files-below.ts'
import { Needles, telltales } from './text-search.ts'

/** A tree that must not be handed over. */
export interface Secret {
  /** Its name in messages: `the private input secret`. */
  name: string
  path: string
}

export interface Looked {
  secret: readonly Secret[]
  /** Everything that would be handed over. */
  members: readonly Member[]
  /** Trees that may be handed over anyway: the flake's own and public inputs. Their content is not secret. */
  open: readonly string[]
}

/** Private content in what would be handed over. */
export interface Leak {
  secret: string
  /** The derivation or source with it. */
  where: string
}

/** How many bytes of private text we search for; a larger tree cannot be distinguished from the rest. */
const mostText = 32 * 1024 * 1024

/**
 * Looks for content of private trees in what would be handed over (research: platform S26): whole files in sources, and
 * lines, quoted texts and words of at least 16 characters in derivations and texts. Undefined if there is none.
 */
export async function findLeak({ secret, members, open }: Looked): Promise<Leak | 'too large' | undefined> {
  const sizes = new Set<number>()
  for (const { path } of members) for (const { size } of await filesBelow(path)) sizes.add(size)
  const hashes = new Map<string, string>()
  const owners = new Map<string, string>()
  let text = 0
  for (const { name, path } of secret) {
    for (const { file, size } of await filesBelow(path)) {
      if (sizes.has(size) && size > 0) hashes.set(await hashOfFile({ file, size }), name)
      const content = textOf(file, size)
      text += content?.length ?? 0
      if (text > mostText) return 'too large'
      for (const piece of telltales(content ?? '')) owners.set(piece, name)
    }
  }
  return withoutOpen(await suspects({ members, hashes, owners }), open)
}

/** Undefined for files with a NUL byte: Nix cannot read them into a string. */
function textOf(file: string, size: number): string | undefined {
  const content = Buffer.alloc(Math.min(size, mostText + 1))
  const opened = openSync(file, 'r')
  try {
    const part = content.subarray(0, readSync(opened, content, 0, content.length, 0))
    return part.includes(0) ? undefined : part.toString('latin1')
  } finally {
    closeSync(opened)
  }
}

interface Suspect extends Leak {
  /** The revealing text; for a whole file its hash. */
  text?: string
  hash?: string
}

interface Known {
  members: readonly Member[]
  hashes: ReadonlyMap<string, string>
  owners: ReadonlyMap<string, string>
}

async function suspects({ members, hashes, owners }: Known): Promise<Suspect[]> {
  const needles = new Needles(owners.keys())
  const found = new Map<string, Suspect>()
  for (const { path } of members) {
    const where = path.endsWith('.drv') ? derivationName(path) : path
    for (const { file, size } of await filesBelow(path)) {
      const content = readFileSync(file)
      const hash = hashes.size > 0 && size > 0 ? sha256(content) : ''
      const secret = hashes.get(hash)
      if (secret !== undefined && !found.has(hash)) found.set(hash, { secret, where, hash })
      for (const layer of layers(content)) {
        for (const text of needles.in(layer)) {
          if (!found.has(text)) found.set(text, { secret: owners.get(text) ?? '', where, text })
        }
      }
    }
  }
  return [...found.values()]
}

/** A text as it is, and with one and two layers of escapes removed: in a derivation, and in JSON inside one. */
function layers(content: Buffer): Buffer[] {
  const all = [content]
  for (let last = content; all.length < 3 && last.includes(0x5c); ) {
    last = Buffer.from(
      last.toString('latin1').replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter),
      'latin1',
    )
    all.push(last)
  }
  return all
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** Names that Nix itself puts into every derivation. */
const ofNix = Buffer.from(
  'requiredSystemFeatures allowSubstitutes preferLocalBuild outputHashAlgo outputHashMode __structuredAttrs __contentAddressed allowedReferences allowedRequisites disallowedReferences disallowedRequisites exportReferencesGraph unsafeDiscardReferences __darwinAllowLocalNetworking builtin:fetchurl builtin:unpack-channel',
)

/** The first suspect that is in no open tree. */
async function withoutOpen(all: readonly Suspect[], open: readonly string[]): Promise<Leak | undefined> {
  const left = new Map(all.map((one) => [one.text ?? one.hash ?? '', one]))
  const needles = new Needles(all.flatMap(({ text }) => text ?? []))
  const hashed = all.some(({ hash }) => hash !== undefined)
  const clear = (content: Buffer) => {
    for (const text of needles.in(content)) left.delete(text)
    if (hashed) left.delete(sha256(content))
  }
  clear(ofNix)
  for (const tree of open) {
    if (left.size === 0) break
    for (const { file, size } of await filesBelow(tree)) if (size <= mostText) clear(readFileSync(file))
  }
  const [first] = left.values()
  return first && { secret: first.secret, where: first.where }
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')
