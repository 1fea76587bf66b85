import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { UserError } from '../../lib/errors.ts'
import { fingerprint, type NarInfo } from './narinfo.ts'

/** A key that signs store paths: Nix's secret key file contains `NAME:BASE64`. */
export interface SigningKey {
  name: string
  key: KeyObject
  /** In the form of `trusted-public-keys`. */
  publicKey: string
}

const shape = /^([^\s:]{1,200}):([A-Za-z0-9+/]+={0,2})$/

/** Public keys by name, as `trusted-public-keys` lists them; ignores anything but Ed25519 keys. */
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

/** Parses a secret key; error messages never contain it. */
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

/** A signature for `Sig` of a narinfo: NAME:BASE64. */
export function signPath(info: NarInfo, key: SigningKey): string {
  return signText(fingerprint(info), key)
}

/** A signature of any text, in the same form. */
export function signText(text: string, { name, key }: SigningKey): string {
  return `${name}:${sign(null, Buffer.from(text), key).toString('base64')}`
}

/** Whether exactly this key signed a text. */
export function isSignedText(text: string, signature: string, { name, key }: SigningKey): boolean {
  const [, by, encoded = ''] = shape.exec(signature) ?? []
  const raw = Buffer.from(encoded, 'base64')
  return by === name && raw.length === 64 && verify(null, Buffer.from(text), createPublicKey(key), raw)
}

/** Whether one of these keys really signed the path: a signature with the name of a key proves nothing. */
export function isSigned(info: NarInfo, keys: ReadonlyMap<string, KeyObject>): boolean {
  return info.signatures.some((signature) => {
    const at = signature.indexOf(':')
    const key = keys.get(signature.slice(0, at))
    const raw = Buffer.from(signature.slice(at + 1), 'base64')
    return key !== undefined && raw.length === 64 && verify(null, Buffer.from(fingerprint(info)), key, raw)
  })
}
