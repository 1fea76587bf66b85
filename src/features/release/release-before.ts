import { text as textOf } from 'node:stream/consumers'
import * as v from 'valibot'
import { sbom } from '../../documents/sbom.ts'
import type { GithubRelease } from '../../github/releases/releases.ts'
import { parseJson } from '../../lib/json-text.ts'
import { oneLine } from '../../lib/text.ts'
import { diffClosures } from '../../nix/store/closure-diff.ts'
import { type ReleaseAccess, readAsset, releasesOf } from './draft/open-draft.ts'
import { compareVersions, versionOf } from './names/tag-order.ts'
import type { Changes } from './notes/changes.ts'
import { type ChosenSbom, listingOf, sbomName } from './sboms.ts'

/** Maximum bytes of a system's SBOM. */
const mostBytes = 64 * 1024 * 1024

/** The newest published release older than a tag, by version numbers; undefined if there is none. */
export function releaseBefore<R extends Pick<GithubRelease, 'tag' | 'isDraft' | 'isPrerelease'>>(
  tag: string,
  all: readonly R[],
): R | undefined {
  const own = versionOf(tag)
  if (own === undefined) return undefined
  const older = all.flatMap((release) => {
    const version = versionOf(release.tag)
    const isUsable = !release.isDraft && !release.isPrerelease && version?.words === own.words
    return version && isUsable && compareVersions(version, own) < 0 ? [{ release, version }] : []
  })
  return older.sort((a, b) => compareVersions(b.version, a.version))[0]?.release
}

/** What changed on each host since the previous release, by its SBOMs; an error here never stops a release. */
export async function changesSince(
  access: ReleaseAccess,
  tag: string,
  sboms: readonly ChosenSbom[],
): Promise<Changes | undefined> {
  if (sboms.length === 0) return undefined
  try {
    const releases = releasesOf(access)
    const before = releaseBefore(tag, await releases.list())
    if (before === undefined) return undefined
    const assets = await releases.assets(before.id)
    const hosts: Changes['hosts'][number][] = []
    for (const { host, system, listing } of sboms) {
      const name = sbomName(host, before.tag, system)
      const asset = assets.find((one) => one.name === name && one.bytes <= mostBytes)
      if (asset === undefined) continue
      const read = v.safeParse(sbom, parseJson(await textOf(await readAsset(asset.id, access))))
      if (read.success) hosts.push({ host, diff: diffClosures(listingOf(read.output), listing) })
    }
    return { since: before.tag, hosts }
  } catch (error) {
    access.signal.throwIfAborted()
    access.log.info(`the notes do not say what changed: ${oneLine((error as Error).message, 200)}`)
    return undefined
  }
}
