import { run } from '../../../system/exec.ts'
import { exists } from '../../../system/files.ts'
import { elevated } from '../../../system/privilege.ts'
import type { Context } from './context.ts'

type Tools = Pick<Context, 'exec' | 'env'>

/** Where `/nix` was moved, and the folders created for it; plain data, so that another process can move it back. */
export interface MovedStore {
  path: string
  made: string[]
}

export const store = '/nix'

/** Makes `/nix` a folder of another device. */
export async function moveStore(
  { exec, env, keep }: Tools & { keep(undo: MovedStore): void },
  path: string,
): Promise<void> {
  const root = await elevated(exec, env, 'more room')
  const made: string[] = []
  for (const folder of [path, store]) if (!(await exists(folder))) made.push(folder)
  keep({ path, made })
  const script = 'mkdir -p "$1" "$2" && mount --bind "$1" "$2"'
  await run(root, 'sh', ['-euc', script, 'move', path, store], { env })
}

/** Restores the old `/nix`; data that somebody else has put into the new one is kept. */
export async function moveStoreBack({ exec, env }: Tools, { path, made }: MovedStore): Promise<void> {
  const root = await elevated(exec, env, `putting ${store} back`)
  const { code, stderr } = await root('sh', ['-euc', back, 'back', path, store, ...made], { env })
  if (code !== 0) throw new Error(`${store} is still at ${path}: ${stderr.trim()}`)
}

const back = `
from=$1 to=$2
shift 2
if [ "$from" -ef "$to" ]; then
  [ -z "$(ls -A "$to")" ] || { echo 'there is something in it' >&2; exit 1; }
  umount "$to"
fi
for folder; do rmdir "$folder" 2>/dev/null || :; done
`
