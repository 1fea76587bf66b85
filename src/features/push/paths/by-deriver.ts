import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { groupBy } from '../../../lib/group-by.ts'
import { parseNarInfo } from '../../../nix/binary-cache/narinfo-text.ts'
import type { Nix } from '../../../nix/command.ts'
import { cacheFolderPath } from '../../../nix/store/cache-folder.ts'
import { allNarInfos } from '../../../nix/store/nar-infos.ts'
import type { NarInfo } from '../../../nix/store/narinfo.ts'

/**
 * What is in this store, and what was restored beside it, by its deriver (in full): a job that only pushes has no derivations
 * that would say which outputs belong together.
 */
export async function pathsByDeriver(nix: Nix, folder = cacheFolderPath): Promise<Map<string, string[]>> {
  const known = [...(await allNarInfos(nix)), ...(await restored(folder))]
  const byDeriver = groupBy(known, ({ deriver = '' }) => deriver)
  byDeriver.delete('')
  return new Map([...byDeriver].map(([deriver, of]) => [deriver, of.map(({ path }) => path)]))
}

async function restored(folder: string): Promise<NarInfo[]> {
  const names = await readdir(folder).catch(() => [])
  const found: NarInfo[] = []
  for (const name of names.filter((one) => one.endsWith('.narinfo'))) {
    const read = parseNarInfo(await readFile(join(folder, name), 'utf8').catch(() => ''))
    if (read) found.push(read.info)
  }
  return found
}
