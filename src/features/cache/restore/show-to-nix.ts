import type { Log } from '../../../host/host.ts'
import { Nix } from '../../../nix/command.ts'
import { cacheUrl } from '../../../nix/store/cache-folder.ts'
import { type StoreOwner, storeOwner } from '../../../nix/store/store-owner.ts'
import { configuredSubstituters, useSubstituters } from '../../../nix/store/substituters.ts'
import { trustedKeys } from '../../../nix/store/trusted-keys.ts'
import { isTrusted } from '../../../nix/store/trusted-user.ts'
import type { Exec } from '../../../system/exec.ts'
import { isToldByOthers, tellNix } from '../nix-conf/tell-nix.ts'

/** How Nix gets restored paths: it reads the folder itself, or we copy them, or it accepts nothing from us. */
export type Reader =
  | { kind: 'nix' }
  | { kind: 'copy'; owner: StoreOwner | undefined }
  | { kind: 'nobody'; why: string }

/**
 * `publicKey`: the key whose signature Nix must check; without one it checks none. `telling`: a nix.conf that is not
 * ours may be changed until the job ends.
 */
export async function readerOf(
  nix: Nix,
  exec: Exec,
  publicKey: string | undefined,
  telling?: { log: Log; job: string },
): Promise<Reader> {
  const said: string[] = await configuredSubstituters(nix).catch(() => [])
  const keys: string[] = publicKey === undefined ? [] : await trustedKeys(nix).catch(() => [])
  const isBelieved = publicKey === undefined || keys.includes(publicKey)
  const isSaid = isBelieved && said.includes(cacheUrl(publicKey === undefined))
  // a daemon may not have read what a job wrote that was killed
  if (isSaid && !(telling && (await isToldByOthers(telling.job)))) return { kind: 'nix' }
  if (telling && (await tellNix(nix, publicKey, { exec, ...telling }))) return { kind: 'nix' }
  const owner = await storeOwner(nix, exec)
  if (owner || (await isTrusted(nix))) return { kind: 'copy', owner }
  const why =
    'this Nix trusts neither us nor the folder of the cache: add this user to its trusted-users, or allow sudo'
  return { kind: 'nobody', why }
}

/**
 * A Nix that also reads the folder on a machine without network: there it would query no substituter at all, since it
 * assumes that each needs downloads. Others would only cost time-outs.
 */
export async function withFolder(nix: Nix, exec: Exec, publicKey: string | undefined): Promise<Nix> {
  return asking(cacheUrl(publicKey === undefined), nix, exec)
}

/** The same where somebody else restored, with a key or without: as nix.conf says it. */
export async function withRestored(nix: Nix, exec: Exec): Promise<Nix> {
  const said: string[] = await configuredSubstituters(nix).catch(() => [])
  const url = [true, false].map(cacheUrl).find((one) => said.includes(one))
  return url === undefined ? nix : asking(url, nix, exec)
}

async function asking(url: string, nix: Nix, exec: Exec): Promise<Nix> {
  const { stderr } = await nix.attempt(['config', 'show', 'substitute'])
  if (!/Internet access/.test(stderr)) return nix
  return new Nix(nix.at, exec, ['--option', 'substitute', 'true', ...useSubstituters([url])])
}
