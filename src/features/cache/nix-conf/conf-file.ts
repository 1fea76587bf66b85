import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exec } from '../../../system/exec.ts'

/** A settings file of somebody else's Nix that a program may change. */
export interface ConfFile {
  file: string
  text: string
}

/**
 * Where a line may be added; undefined if nowhere. On NixOS the file is a link into the store, and who removed all write
 * permissions wants no change. Determinate Nix rewrites nix.conf, and has a second file for people.
 */
export async function confFile(folder = '/etc/nix'): Promise<ConfFile | undefined> {
  const main = await plainFile(join(folder, 'nix.conf'))
  if (main === undefined) return undefined
  const hasCustom = /^[ \t]*!?include[ \t]+(\/etc\/nix\/)?nix\.custom\.conf[ \t]*$/m.test(main.text)
  return hasCustom ? plainFile(join(folder, 'nix.custom.conf')) : main
}

async function plainFile(file: string): Promise<ConfFile | undefined> {
  const found = await lstat(file).catch(() => undefined)
  if (!found?.isFile() || (found.mode & 0o222) === 0) return undefined
  const text = await readFile(file, 'utf8').catch(() => undefined)
  // bytes that are no UTF-8 could not be given back
  return text === undefined || text.includes('\uFFFD') ? undefined : { file, text }
}

/** As root: replaces a file, which must still be what we read, by standard input; owner and mode stay. */
const replaceScript = `
umask 077
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
new=$1.flakeship
exec 9</nix
flock -w 10 9
[ -f "$1" ] && [ ! -L "$1" ]
[ "$(sha256sum <"$1")" = "$2  -" ]
trap 'rm -f "$new"' EXIT
rm -f "$new"
cp -a "$1" "$new"
cat >"$new"
mv -f "$new" "$1"
`

/** Changes the file in one step; says whether that was possible. */
export async function replaceConf(
  { file, text }: ConfFile,
  to: string,
  asRoot: Exec,
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  const was = createHash('sha256').update(text).digest('hex')
  const { code } = await asRoot('sh', ['-euc', replaceScript, 'flakeship', file, was], { env, input: to })
  return code === 0
}
