import { example } from './contract.ts'

type Json = Record<string, unknown>

export interface StoredAsset {
  id: number
  name: string
  /** `starter` is what a broken upload leaves; GitHub's description does not know it (cli/cli#5008, local-operator-ui#322). */
  state: 'uploaded' | 'open' | 'starter'
  size: number
  /** In hex; absent until GitHub has computed it. */
  digest?: string
  /** Listings of this asset until the digest is shown. */
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
  /** Listings that do not show it yet (softprops/action-gh-release#705). */
  lag: number
  assets: StoredAsset[]
}

/** What the one repository knows of releases, and how it is set. */
export class Releases {
  readonly all: StoredRelease[] = []
  /** `refs/tags/25.05` to what it points to; an annotated tag points to a tag object. */
  readonly refs = new Map<string, { type: 'commit' | 'tag'; sha: string }>()
  readonly tagObjects = new Map<string, { type: 'commit' | 'tag'; sha: string }>()
  /** Tags that an immutable release had once: they are never free again. */
  readonly burnt = new Set<string>()
  immutable = false
  archived = false
  /** What a ruleset says when something is published. */
  rule: string | undefined
  /** Listings that do not show a new release. */
  lag = 0
  /** Listings that show a new asset without its digest. */
  digestLag = 0
  /** Whether assets get digests at all; older Enterprise servers know none. */
  digests = true
  /** Where assets go, which is another host. */
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

/** GitHub's own way with names: ` ~(),` and others become dots, and runs of dots one (dpl#821). */
export const renamed = (name: string): string =>
  name.replace(/[^A-Za-z0-9._+@-]/g, '.').replace(/\.{2,}/g, '.')
