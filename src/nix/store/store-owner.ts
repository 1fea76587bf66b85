import { access, constants } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import type { Exec } from '../../system/exec.ts'
import { privilege, rootWords } from '../../system/privilege.ts'
import type { Nix } from '../command.ts'

/** The user that may write to the store directly, not only through Nix's daemon. */
export interface StoreOwner {
  /** The prefix of its command lines; empty if that is us. */
  words: readonly string[]
  /** `nix-store`, as the owner sees it. */
  program: string
  /** Settings that make its Nix read the same derivations and keep the store's ownership. */
  options: readonly string[]
}

const settings = v.object({
  store: v.object({ value: v.string() }),
  'build-users-group': v.object({ value: v.string() }),
  'experimental-features': v.object({ value: v.array(v.string()) }),
})

/** Values for which Nix uses `/nix/store` itself. */
const here = /^(|auto|local|daemon|unix:\/\/(\/nix\/var\/nix\/daemon-socket\/socket)?)$/
/** With one of these variables the store is elsewhere. */
const elsewhere = ['NIX_STORE_DIR', 'NIX_STATE_DIR', 'NIX_DB_DIR', 'NIX_DAEMON_SOCKET_PATH']

/** Undefined if we cannot become the owner, or if this Nix does not use the store of this machine. */
export async function storeOwner(
  nix: Nix,
  exec: Exec,
  words?: readonly string[],
): Promise<StoreOwner | undefined> {
  if (elsewhere.some((name) => nix.at.env[name])) return undefined
  const said = await nix.json(settings, ['config', 'show', '--json']).catch(() => undefined)
  if (said === undefined || !here.test(said.store.value)) return undefined
  const found = words ?? (await ownerWords(nix, exec))
  if (found === undefined) return undefined
  const option = (name: string, value: string) => ['--option', name, value]
  return {
    words: found,
    program: join(dirname(nix.at.program), 'nix-store'),
    options: [
      ...option('store', 'local'),
      ...option('build-users-group', said['build-users-group'].value),
      ...option('experimental-features', said['experimental-features'].value.join(' ')),
    ],
  }
}

async function ownerWords({ at: { env } }: Nix, exec: Exec): Promise<readonly string[] | undefined> {
  const isOurs = await Promise.all(
    ['/nix/store', '/nix/var/nix/db', '/nix/var/nix/db/db.sqlite'].map((path) =>
      access(path, constants.W_OK).then(
        () => true,
        () => false,
      ),
    ),
  )
  if (isOurs.every(Boolean)) return []
  return (await privilege(exec, env)) === 'sudo' ? rootWords(exec, env) : undefined
}
