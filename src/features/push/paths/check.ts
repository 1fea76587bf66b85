import pLimit from 'p-limit'
import type { CacheFiles } from '../../../nix/binary-cache/cache-files.ts'
import { parseNarInfo } from '../../../nix/binary-cache/narinfo-text.ts'
import { type NarInfo, narInfoName } from '../../../nix/store/narinfo.ts'
import { isSigned, parsePublicKeys, type SigningKey } from '../../../nix/store/signatures.ts'
import { missingReferences } from './choose.ts'

export interface Checked {
  /** Paths without an archive or our signature in the cache, each with the reason. */
  wrong: { path: string; why: string }[]
  /** References that neither the cache nor an upstream has. */
  missing: { path: string; needs: string }[]
}

/** Reads every narinfo back from the cache, and checks its signature, its archive and its references. */
export async function checkPushed(
  infos: readonly NarInfo[],
  { files, key, upstream }: { files: CacheFiles; key: SigningKey; upstream: ReadonlySet<string> },
): Promise<Checked> {
  const keys = parsePublicKeys([key.publicKey])
  const limit = pLimit(8)
  const there: NarInfo[] = []
  const wrong: Checked['wrong'] = []
  const look = async ({ path }: NarInfo): Promise<void> => {
    const text = await files.read(narInfoName(path))
    const found = text === undefined ? undefined : parseNarInfo(text)
    const why =
      text === undefined
        ? 'its narinfo is not there'
        : found?.info.path !== path
          ? 'its narinfo cannot be read'
          : !isSigned(found.info, keys)
            ? `its narinfo has no signature of ${key.name}`
            : (await files.size(found.url)) === undefined
              ? 'its archive is not there'
              : undefined
    if (why !== undefined) wrong.push({ path, why })
    else if (found) there.push(found.info)
  }
  await Promise.all(infos.map((info) => limit(() => look(info))))
  return { wrong, missing: wrong.length > 0 ? [] : missingReferences(there, upstream) }
}
