import { readFile, stat } from 'node:fs/promises'
import { UserError } from '../../lib/errors.ts'
import { parseSigningKey, type SigningKey } from '../../nix/store/signatures.ts'

/** A signing key, and its text in Nix's file format. */
export interface ReadKey {
  key: SigningKey
  text: string
}

/** The signing key, from its text or a file that only its owner can read; undefined if neither is given. */
export async function readKey(
  { text, file }: { text: string | undefined; file: string | undefined },
  secret: (value: string) => void,
): Promise<ReadKey | undefined> {
  if (text !== undefined && file !== undefined)
    throw new UserError('signing-key and signing-key-file are both given; give one of them')
  if (file === undefined) return text === undefined ? undefined : { key: parseSigningKey(text), text }
  const found = await stat(file).catch((cause) => {
    throw new UserError(`the signing key ${file} cannot be read`, { cause })
  })
  if (!found.isFile() || found.size > 10_000) throw new UserError(`${file} is not a signing key of Nix`)
  if ((found.mode & 0o077) !== 0)
    throw new UserError(`others than its owner can read the signing key ${file}; chmod 600 ${file}`)
  const inside = (
    await readFile(file, 'utf8').catch((cause) => {
      throw new UserError(`the signing key ${file} cannot be read`, { cause })
    })
  ).trim()
  if (inside !== '') secret(inside)
  return { key: parseSigningKey(inside), text: inside }
}
