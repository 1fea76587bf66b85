import { dirname, join } from 'node:path'
import type { Log } from '../../../host/host.ts'
import { oneLine } from '../../../lib/text.ts'
import { Nix } from '../../../nix/command.ts'
import { cacheFolderPath, cacheUrl } from '../../../nix/store/cache-folder.ts'
import { type StoreOwner, storeOwner } from '../../../nix/store/store-owner.ts'
import { configuredSubstituters, useSubstituters } from '../../../nix/store/substituters.ts'
import type { Exec } from '../../../system/exec.ts'

/** How Nix gets at what was restored: it reads the folder itself, or somebody copies. */
export type Reader = { kind: 'nix' } | { kind: 'copy'; owner: StoreOwner | undefined }

export async function readerOf(nix: Nix, exec: Exec): Promise<Reader> {
  const said = await configuredSubstituters(nix).catch(() => [])
  const isRead = said.some((url) => url.split('?')[0] === cacheUrl(false))
  return isRead ? { kind: 'nix' } : { kind: 'copy', owner: await storeOwner(nix, exec) }
}

/**
 * A Nix that reads the folder on a machine without network too: there it asks no substituter at all, since it takes each
 * for something to be downloaded from. The others would only be waited for.
 */
export async function withFolder(nix: Nix, exec: Exec): Promise<Nix> {
  const { stderr } = await nix.attempt(['config', 'show', 'substitute'])
  if (!/Internet access/.test(stderr)) return nix
  return new Nix(nix.at, exec, ['--option', 'substitute', 'true', ...useSubstituters([cacheUrl(true)])])
}

/** Copies paths from the folder into the store, as its owner or as a user whom Nix trusts; false where neither can be. */
export async function copyToStore(
  { at }: Nix,
  paths: readonly string[],
  { exec, owner, log }: { exec: Exec; owner: StoreOwner | undefined; log: Log },
): Promise<boolean> {
  if (paths.length === 0) return true
  const words = ['copy', '--extra-experimental-features', 'nix-command', '--no-check-sigs', '--offline']
  const from = ['--from', `file://${cacheFolderPath}`, '--option', 'substituters', '', '--stdin']
  const [program = '', ...args] = owner
    ? [...owner.words, join(dirname(owner.program), 'nix'), ...owner.options]
    : [at.program]
  const input = paths.map((path) => `${path}\n`).join('')
  const { code, stderr } = await exec(program, [...args, ...words, ...from], { env: at.env, input })
  if (code === 0) return true
  log.info(`the cache is not used, since this Nix takes nothing from us: ${oneLine(stderr.trim(), 200)}`)
  return false
}
