import { createHash } from 'node:crypto'
import { UserError } from '../../../lib/errors.ts'
import { inStore } from '../../../lib/store-path.ts'
import { narAround } from '../../../nix/store/nar.ts'
import { contentAddressedPath, contentAddressText } from '../../../nix/store/store-path.ts'
import { type PackEntry, type PackLimits, readPack } from './pack-format.ts'

/** A path of a pack whose content matches its name. */
export interface Verified {
  path: string
  references: string[]
  contentAddress: string
  /** SHA-256 of its archive, in hex. */
  narHash: string
  narSize: number
}

/**
 * Reads a whole pack and recomputes every hash: accepts `.drv` files and content-addressed paths, refuses anything
 * else, such as built outputs (research: platform S28). Writes nothing.
 */
export async function verifyPack(file: string, limits: PackLimits): Promise<Map<string, Verified>> {
  const verified = new Map<string, Verified>()
  for await (const { content, ...entry } of readPack(file, limits)) {
    const one = await verifyEntry(entry, content)
    if (verified.has(one.path)) throw refused(one.path, 'it is there twice')
    verified.set(one.path, one)
  }
  return verified
}

async function verifyEntry(entry: PackEntry, content: AsyncIterable<Buffer>): Promise<Verified> {
  const { method, algorithm, bytes } = entry
  const path = inStore(entry.path)
  const references = entry.references.map(inStore)
  if (path.endsWith('.drv') && method !== 'text') throw refused(path, 'a derivation is a text')
  const named = createHash(algorithm)
  const archive = createHash('sha256')
  const { before, after } = narAround(bytes)
  if (method !== 'nar') archive.update(before)
  for await (const chunk of content) {
    named.update(chunk)
    archive.update(chunk)
  }
  if (method !== 'nar') archive.update(after)
  const address = { method, algorithm, hash: named.digest('hex') }
  if (contentAddressedPath(entry.path.slice(33), address, references) !== path) {
    throw refused(path, 'its content is not what its name says')
  }
  return {
    path,
    references,
    contentAddress: contentAddressText(address),
    narHash: archive.digest('hex'),
    narSize: method === 'nar' ? bytes : before.length + bytes + after.length,
  }
}

function refused(path: string, why: string): UserError {
  return new UserError(
    `the pack of derivations holds ${path}, and ${why}: none of it is used; run the job that evaluates again`,
  )
}
