import { type Client, pages } from '../client.ts'
import type { Run } from '../context.ts'

/** A release as the API shows it; its assets are listed separately, since only that shows all of them. */
export interface GithubRelease {
  id: number
  tag: string
  name: string
  body: string
  isDraft: boolean
  isPrerelease: boolean
  isImmutable: boolean
  /** For people. */
  page: string
  /** The upload URL of assets, without its template. */
  uploadUrl: string
}

/**
 * The state is `uploaded`, `open`, or `starter`, which a broken upload leaves and the API description does not mention.
 */
export interface GithubAsset {
  id: number
  name: string
  state: string
  bytes: number
  /** SHA-256 in hex; may appear some time after the upload; older Enterprise servers have none. */
  sha256?: string
}

/** Releases and their assets; GitHub's refusals become errors that say what to change. */
export interface Releases {
  /** Every release visible to the token; drafts only with `contents: write`. A listing may lag behind a creation. */
  list(): Promise<GithubRelease[]>
  get(id: number): Promise<GithubRelease>
  /** `target_commitish` is never sent: with it GitHub requires a permission that a workflow cannot have. */
  createDraft(draft: { tag: string; name: string; body: string }): Promise<GithubRelease>
  update(id: number, change: ReleaseChange): Promise<GithubRelease>
  assets(id: number): Promise<GithubAsset[]>
  asset(id: number): Promise<GithubAsset | undefined>
  deleteAsset(id: number): Promise<void>
  /** The commit of a tag, annotated or not; undefined if there is no such tag. */
  commitOfTag(tag: string): Promise<string | undefined>
}

export interface ReleaseChange {
  name?: string
  body?: string
  draft?: boolean
  prerelease?: boolean
  makeLatest?: boolean
}

/** The releases of the run's repository. */
export function githubReleases({ request }: Client, { repository }: Pick<Run, 'repository'>): Releases {
  const place = { owner: repository.owner, repo: repository.name }
  return {
    list: async () => {
      const get = (page: object) => request('GET /repos/{owner}/{repo}/releases', { ...place, ...page })
      return (await all(get)).map(releaseOf)
    },
    get: async (id) => {
      const { data } = await request('GET /repos/{owner}/{repo}/releases/{release_id}', {
        ...place,
        release_id: id,
      })
      return releaseOf(data)
    },
    createDraft: async ({ tag, name, body }) => {
      const { data } = await request('POST /repos/{owner}/{repo}/releases', {
        ...place,
        tag_name: tag,
        name,
        body,
        draft: true,
        request: { retries: 0 }, // one whose answer is lost may be there all the same
      })
      return releaseOf(data)
    },
    update: async (id, { makeLatest, ...change }) => {
      const { data } = await request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
        ...place,
        release_id: id,
        ...change,
        ...(makeLatest === undefined ? {} : { make_latest: makeLatest ? 'true' : 'false' }),
        // a request whose answer is lost may have published it anyway
        ...(change.draft === undefined ? {} : { request: { retries: 0 } }),
      })
      return releaseOf(data)
    },
    assets: async (id) => {
      const get = (page: object) =>
        request('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
          ...place,
          release_id: id,
          ...page,
        })
      return (await all(get)).map(assetOf)
    },
    asset: async (id) => {
      const found = request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        ...place,
        asset_id: id,
      })
      return found.then(({ data }) => assetOf(data), absent)
    },
    deleteAsset: async (id) => {
      const gone = request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        ...place,
        asset_id: id,
      })
      await gone.catch(absent)
    },
    commitOfTag: async (tag) => {
      const found = request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...place, ref: `tags/${tag}` })
      const object = await found.then(({ data }) => data.object, absent)
      return object && commitOf(object)
    },
  }

  /** An annotated tag points to a tag object, which may point to another one. */
  async function commitOf(object: { type: string; sha: string }, depth = 0): Promise<string | undefined> {
    if (object.type === 'commit') return object.sha
    if (object.type !== 'tag' || depth > 5) return undefined
    const { data } = await request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
      ...place,
      tag_sha: object.sha,
    })
    return commitOf(data.object, depth + 1)
  }
}

async function all<T>(get: Parameters<typeof pages<T[]>>[0]): Promise<T[]> {
  const found: T[] = []
  for await (const page of pages(get)) found.push(...page)
  return found
}

function absent(error: unknown): undefined {
  const { status } = ((error as Error).cause ?? error) as { status?: unknown }
  if (status !== 404) throw error
}

interface RawRelease {
  id: number | bigint
  tag_name: string
  name: string | null
  body?: string | null
  draft: boolean
  prerelease: boolean
  immutable?: boolean
  html_url: string
  upload_url: string
}

const releaseOf = (raw: RawRelease): GithubRelease => ({
  id: Number(raw.id),
  tag: raw.tag_name,
  name: raw.name ?? '',
  body: raw.body ?? '',
  isDraft: raw.draft,
  isPrerelease: raw.prerelease,
  isImmutable: raw.immutable ?? false,
  page: raw.html_url,
  uploadUrl: raw.upload_url.replace(/\{.*$/, ''),
})

interface RawAsset {
  id: number | bigint
  name: string
  state: string
  size: number
  digest?: string | null
}

/** An asset from an answer of the API. */
export function assetOf({ id, name, state, size, digest }: RawAsset): GithubAsset {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '') ?? []
  return { id: Number(id), name, state, bytes: size, ...(sha256 === undefined ? {} : { sha256 }) }
}
