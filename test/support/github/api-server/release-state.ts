import { example } from './contract.ts'

type Json = Record<string, unknown>

export interface StoredAsset {
  id: number
  name: string
  /**
   * `starter` is left by a broken upload; GitHub's description does not mention it (cli/cli#5008,
   * local-operator-ui#322).
   */
  state: 'uploaded' | 'open' | 'starter'
  size: number
  /** In hex; absent until GitHub has computed it. */
  digest?: string
  /** Number of listings before the digest is shown. */
  digestLag: number
  /** The bytes of small ones. */
  content?: Buffer
}

export interface StoredRelease {
  id: number
  tag: string
  name: string
  body: string
  draft: boolean
  prerelease: boolean
  immutable: boolean
  latest: boolean
  /** Number of listings that do not show it yet (softprops/action-gh-release#705). */
  lag: number
  assets: StoredAsset[]
}

/** The releases of the one repository, and its settings. */
export class Releases {
  readonly all: StoredRelease[] = []
  /** `refs/tags/25.05` to its target; an annotated tag points to a tag object. */
  readonly refs = new Map<string, { type: 'commit' | 'tag'; sha: string }>()
  readonly tagObjects = new Map<string, { type: 'commit' | 'tag'; sha: string }>()
  /** Tags of former immutable releases: they can never be used again. */
  readonly burnt = new Set<string>()
  immutable = false
  archived = false
  /** The error of a ruleset when a release is published. */
  rule: string | undefined
  /** Number of listings that do not show a new release. */
  lag = 0
  /** Number of listings that show a new asset without its digest. */
  digestLag = 0
  /** Whether assets get digests at all; older Enterprise servers have none. */
  digests = true
  /** The upload host of assets. */
  uploads = ''
  #next = 100

  id(): number {
    return this.#next++
  }

  find(id: number): StoredRelease | undefined {
    return this.all.find((one) => one.id === id)
  }

  assetOf(id: number): { release: StoredRelease; asset: StoredAsset } | undefined {
    for (const release of this.all) {
      const asset = release.assets.find((one) => one.id === id)
      if (asset) return { release, asset }
    }
    return undefined
  }
}

export function releaseJson(releases: Releases, one: StoredRelease, repository: string): Json {
  const { discussion_url: _, ...start } = example<Json>('release')
  const page = `https://github.com/${repository}/releases`
  return {
    ...start,
    id: one.id,
    tag_name: one.tag,
    name: one.name,
    body: one.body,
    draft: one.draft,
    prerelease: one.prerelease,
    immutable: one.immutable,
    published_at: one.draft ? null : '2026-12-01T00:00:00Z',
    html_url: one.draft ? `${page}/tag/untagged-${one.id}` : `${page}/tag/${one.tag}`,
    upload_url: `${releases.uploads}/repos/${repository}/releases/${one.id}/assets{?name,label}`,
    assets: one.assets.map(assetJson),
  }
}

export function assetJson(asset: StoredAsset): Json {
  const [start] = example<Json[]>('release-asset-items')
  const { id, name, state, size, digest, digestLag } = asset
  return { ...start, id, name, state, size, digest: digest && digestLag <= 0 ? `sha256:${digest}` : null }
}

/** GitHub's renaming: ` ~(),` and others become dots, and several dots become one (dpl#821). */
export const renamed = (name: string): string =>
  name.replace(/[^A-Za-z0-9._+@-]/g, '.').replace(/\.{2,}/g, '.')
