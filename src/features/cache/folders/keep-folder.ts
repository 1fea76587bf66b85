import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { bytes, oneLine } from '../../../lib/text.ts'
import { run } from '../../../system/exec.ts'
import { temporaryFolder } from '../../../system/files.ts'
import { rootWords } from '../../../system/privilege.ts'
import type { Keeping } from './keep-memory.ts'
import { packFiles, unpackFiles } from './pack-files.ts'

/** A folder of the user that builds may see: ccache's, for example. */
export interface KeptFolder extends Keeping {
  /** Absolute. */
  folder: string
  /** Which of several parallel jobs: each keeps its own. */
  of: string
  /** Maximum bytes of its files. */
  most: number
  env: Readonly<Record<string, string>>
}

/** Entries of one folder share a prefix; an entry is named by its content. */
export function folderFamily({ folder, of }: Pick<KeptFolder, 'folder' | 'of'>): string {
  const hash = createHash('sha256').update(`${of}\n${folder}`).digest('hex')
  return `flakeship-folder-1-${hash.slice(0, 24)}-`
}

/** Fills an empty folder from the newest entry, true if it did; makes one that is missing, for builds to write to. */
export async function restoreFolder(kept: KeptFolder): Promise<boolean> {
  const { folder, most, entries, log, exec, env, temporary } = kept
  const words = await rootWords(exec, env, `keeping ${oneLine(folder, 100)}`)
  if ((await filesOf(kept, words)).length > 0) return false
  const byRoot = async (script: string, ...args: string[]) => {
    const [program = '', ...line] = [...words, 'sh', '-euc', script, 'sh', folder, ...args]
    await run(exec, program, line, { env })
  }
  // builds see only a folder that is there
  await byRoot(make)
  await using place = await temporaryFolder(temporary, 'flakeship-folder-')
  const file = join(place.path, 'entry')
  // each small file takes an extra kilobyte in an archive
  if (!(await entries.newest(folderFamily(kept), file, 4 * most + 1024 ** 2))) return false
  await using staging = await temporaryFolder(temporary, 'flakeship-folder-')
  const found = await unpackFiles(file, staging.path, { exec, env })
  const size = found.reduce((sum, one) => sum + one.bytes, 0)
  if (size > most) {
    log.info(`${oneLine(folder, 100)} is not restored: what was kept is over its limit of ${bytes(most)}`)
    return false
  }
  await byRoot(fill, staging.path)
  log.info(`from the cache: ${bytes(size)} in ${oneLine(folder, 100)}`)
  return true
}

/** Saves the folder unless the same content is saved already. */
export async function saveFolder(kept: KeptFolder): Promise<void> {
  const { folder, most, entries, log, exec, env, signal, temporary } = kept
  const words = await rootWords(exec, env, `keeping ${oneLine(folder, 100)}`)
  const found = await filesOf(kept, words)
  const size = found.reduce((sum, one) => sum + one.bytes, 0)
  if (size === 0) return
  if (size > most) {
    log.warning(
      `${oneLine(folder, 100)} is not kept: it has ${bytes(size)}, over its limit of ${bytes(most)} (keep-folder-size)`,
    )
    return
  }
  const lines = found.map(({ name, bytes: own, changed }) => `${own} ${changed} ${name}`).sort()
  const key = folderFamily(kept) + createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32)
  if (await entries.has(key)) return
  await using place = await temporaryFolder(temporary, 'flakeship-folder-')
  const file = join(place.path, 'entry')
  const names = found.map(({ name }) => name)
  await packFiles(folder, names, file, { env, words, signal })
  if (await entries.save(key, file)) log.info(`saved in the cache: ${bytes(size)} in ${oneLine(folder, 100)}`)
}

/** Plain files of a folder that may be readable by root only: size, time and name. */
async function filesOf({ folder, exec, env }: KeptFolder, words: readonly string[]) {
  const find = ['find', folder, '-xdev', '-type', 'f', '-printf', '%s %Ts %P\\0']
  const [program = '', ...args] = [...words, ...find]
  const { stdout } = await exec(program, args, { env })
  return stdout.split('\0').flatMap((line) => {
    const [, size, changed = '', name = ''] = /^(\d+) (\d+) (.+)$/s.exec(line) ?? []
    return size === undefined ? [] : [{ name, changed, bytes: Number(size) }]
  })
}

/** As root: new files belong to the owner of the folder, and whoever may use the folder may use them. */
const make = `
if [ ! -d "$1" ]; then
  mkdir -p "$1"
  chgrp nixbld "$1" 2>/dev/null || true
  chmod 2770 "$1"
fi`

const fill = `
cp -R --preserve=timestamps "$2/." "$1/.flakeship"
cd "$1/.flakeship"
chown -R --reference=.. .
find . -type d -exec chmod --reference=.. {} +
find . -type f -exec chmod "$(printf %o $((0$(stat -c %a ..) & 0666)))" {} +
find . -mindepth 1 -maxdepth 1 -exec mv -t .. {} +
rmdir "$1/.flakeship"`
