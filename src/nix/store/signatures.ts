import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { UserError } from '../../lib/errors.ts'
import { fingerprint, type NarInfo } from './narinfo.ts'

/** A key that signs store paths: what Nix calls a secret key file holds `NAME:BASE64`. */
export interface SigningKey {
  name: string
  key: KeyObject
  /** As `trusted-public-keys` has it. */
  publicKey: string
}

const shape = /^([^\s:]{1,200}):([A-Za-z0-9+/]+={0,2})$/

/** Public keys by name, as `trusted-public-keys` lists them; what is no Ed25519 key is left out. */
export function parsePublicKeys(lines: readonly string[]): Map<string, KeyObject> {
  const keys = new Map<string, KeyObject>()
  for (const line of lines) {
    const [, name, text = ''] = shape.exec(line) ?? []
    const raw = Buffer.from(text, 'base64')
    if (name === undefined || raw.length !== 32) continue
    keys.set(name, createPublicKey({ key: jwk(raw), format: 'jwk' }))
  }
  return keys
}

const jwk = (raw: Buffer) => ({ kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') })

/** Reads a secret key; the message never holds it. */
export function parseSigningKey(text: string): SigningKey {
  const [, name, encoded = ''] = shape.exec(text.trim()) ?? []
  const raw = Buffer.from(encoded, 'base64')
  if (name === undefined || raw.length !== 64)
    throw new UserError(
      'the signing key is not a secret key of Nix (NAME:KEY); make one with nix key generate-secret --key-name NAME',
    )
  const [seed, open] = [raw.subarray(0, 32), raw.subarray(32)]
  const key = createPrivateKey({ key: { ...jwk(open), d: seed.toString('base64url') }, format: 'jwk' })
  if (createPublicKey(key).export({ format: 'jwk' }).x !== open.toString('base64url'))
    throw new UserError('the two halves of the signing key do not belong together; make a new one')
  return { name, key, publicKey: `${name}:${open.toString('base64')}` }
}

/** A signature as `Sig` of a narinfo has it: NAME:BASE64. */
export function signPath(info: NarInfo, key: SigningKey): string {
  return signText(fingerprint(info), key)
}

/** A signature of any text, in the same form. */
export function signText(text: string, { name, key }: SigningKey): string {
  return `${name}:${sign(null, Buffer.from(text), key).toString('base64')}`
}

/** Whether this very key signed a text. */
export function isSignedText(text: string, signature: string, { name, key }: SigningKey): boolean {
  const [, by, encoded = ''] = shape.exec(signature) ?? []
  const raw = Buffer.from(encoded, 'base64')
  return by === name && raw.length === 64 && verify(null, Buffer.from(text), createPublicKey(key), raw)
}

/** Whether one of these keys really signed the path: that a signature has the name of a key proves nothing. */
export function isSigned(info: NarInfo, keys: ReadonlyMap<string, KeyObject>): boolean {
  return info.signatures.some((signature) => {
    const at = signature.indexOf(':')
    const key = keys.get(signature.slice(0, at))
    const raw = Buffer.from(signature.slice(at + 1), 'base64')
    return key !== undefined && raw.length === 64 && verify(null, Buffer.from(fingerprint(info)), key, raw)
  })
}
