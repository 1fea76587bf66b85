import * as v from 'valibot'
import type { Nix } from '../command.ts'

const settings = v.object({ 'trusted-public-keys': v.object({ value: v.array(v.string()) }) })

/** The keys of binary caches that this Nix trusts: NAME:BASE64. */
export async function trustedKeys(nix: Nix): Promise<string[]> {
  return (await nix.json(settings, ['config', 'show', '--json']))['trusted-public-keys'].value
}
