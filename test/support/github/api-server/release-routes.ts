import type { Called } from './contract.ts'
import { assetJson, type Releases, releaseJson, type StoredRelease } from './release-state.ts'
import type { Answer, Route } from './routes.ts'

const docs = 'https://docs.github.com/rest/releases/releases'
const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: docs, status: '404' },
}
export const validation = (errors: readonly object[], message = 'Validation Failed'): Answer => ({
  status: 422,
  body: { message, errors, documentation_url: docs, status: '422' },
})
const archived: Answer = {
  status: 403,
  body: { message: 'Repository was archived so is read-only.', documentation_url: docs, status: '403' },
}
/** With it GitHub requires a permission that a workflow's token cannot have (cli/cli#9514). */
const commitish: Answer = {
  status: 403,
  body: { message: 'Resource not accessible by integration', documentation_url: docs, status: '403' },
  headers: { 'x-accepted-github-permissions': 'contents=write; workflows=write' },
}
const frozen = validation([
  { resource: 'Release', code: 'custom', message: 'Cannot update an immutable release' },
])

interface Words {
  tag_name?: string
  target_commitish?: string
  name?: string
  body?: string
  draft?: boolean
  prerelease?: boolean
  make_latest?: 'true' | 'false' | 'legacy'
}

/** GitHub's refusals of a release, in its words. */
function refused(releases: Releases, words: Words, self?: StoredRelease): Answer | undefined {
  const tag = words.tag_name ?? self?.tag ?? ''
  if (releases.archived) return archived
  if (words.target_commitish !== undefined) return commitish
  if ((words.body ?? '').length > 125_000)
    return validation([
      {
        resource: 'Release',
        code: 'custom',
        field: 'body',
        message: 'body is too long (maximum is 125000 characters)',
      },
    ])
  if (words.draft !== false && (self === undefined || self.draft)) return undefined
  if (releases.burnt.has(tag))
    return validation([
      {
        resource: 'Release',
        code: 'custom',
        field: 'tag_name',
        message: 'tag_name was used by an immutable release',
      },
    ])
  if (releases.rule !== undefined)
    return validation([
      { resource: 'Release', code: 'custom', field: 'pre_receive', message: `pre_receive ${releases.rule}` },
    ])
  if (releases.all.some((one) => one !== self && one.tag === tag && !one.draft))
    return validation([{ resource: 'Release', code: 'already_exists', field: 'tag_name' }])
  return undefined
}

function apply(releases: Releases, one: StoredRelease, words: Words): void {
  const wasDraft = one.draft
  one.tag = words.tag_name ?? one.tag
  one.name = words.name ?? one.name
  one.body = words.body ?? one.body
  one.prerelease = words.prerelease ?? one.prerelease
  one.draft = words.draft ?? one.draft
  if (one.draft) return
  if (words.make_latest !== 'false' && !one.prerelease && (wasDraft || words.make_latest === 'true')) {
    for (const other of releases.all) other.latest = other === one
  }
  if (!wasDraft) return
  one.immutable = releases.immutable
  const ref = `refs/tags/${one.tag}`
  // a release without its tag creates it, at the head of the default branch
  if (!releases.refs.has(ref)) releases.refs.set(ref, { type: 'commit', sha: 'f'.repeat(40) })
}

const path = '/repos/{owner}/{repo}'
const write = [{ contents: 'write' }] as const
const read = [{ contents: 'read' }] as const
const words = ({ body }: Called) => (body ?? {}) as Words

export const releaseRoutes: Readonly<Record<string, Route>> = {
  [`get ${path}/git/ref/{ref}`]: {
    needs: read,
    answer: ({ path: { ref = '' } }, { state }) => {
      const head = ref.startsWith('heads/') ? state.git.head(ref.slice('heads/'.length)) : undefined
      const found = head ? { type: 'commit', sha: head } : state.releases.refs.get(`refs/${ref}`)
      const url = 'https://api.github.com/repos/o/r/git/refs/x'
      return found
        ? { status: 200, body: { ref: `refs/${ref}`, node_id: 'x', url, object: { ...found, url } } }
        : notFound
    },
  },
  [`get ${path}/git/tags/{tag_sha}`]: {
    needs: read,
    answer: ({ path: { tag_sha: sha = '' } }, { state }) => {
      const object = state.releases.tagObjects.get(sha)
      const url = 'https://api.github.com/repos/o/r/git/tags/x'
      const tagger = { date: '2026-12-01T00:00:00Z', name: 'a', email: 'a@example.org' }
      return object
        ? {
            status: 200,
            body: { node_id: 'x', tag: 't', sha, url, message: '', tagger, object: { ...object, url } },
          }
        : notFound
    },
  },
  [`get ${path}/releases`]: {
    needs: read,
    answer: (called, { state, base, paged, permissions }) => {
      const { releases } = state
      const shown = releases.all.filter((one) => one.lag-- <= 0)
      const visible = shown.filter(({ draft }) => !draft || permissions.contents === 'write').reverse()
      const { page, headers } = paged(
        called,
        base,
        visible.map((one) => releaseJson(releases, one, state.repository)),
      )
      return { status: 200, body: page, headers }
    },
  },
  [`post ${path}/releases`]: {
    needs: write,
    answer: (called, { state }) => {
      const { releases } = state
      const wrong = refused(releases, words(called))
      if (wrong) return wrong
      const one: StoredRelease = {
        id: releases.id(),
        tag: '',
        name: '',
        body: '',
        draft: true,
        prerelease: false,
        immutable: false,
        latest: false,
        lag: releases.lag,
        assets: [],
      }
      releases.all.push(one)
      apply(releases, one, { draft: false, ...words(called) })
      return { status: 201, body: releaseJson(releases, one, state.repository) }
    },
  },
  [`get ${path}/releases/{release_id}`]: {
    needs: read,
    answer: ({ path: { release_id: id } }, { state, permissions }) => {
      const found = state.releases.find(Number(id))
      if (!found || (found.draft && permissions.contents !== 'write')) return notFound
      return { status: 200, body: releaseJson(state.releases, found, state.repository) }
    },
  },
  [`patch ${path}/releases/{release_id}`]: {
    needs: write,
    answer: (called, { state }) => {
      const { releases } = state
      const found = releases.find(Number(called.path.release_id))
      if (!found) return notFound
      const { name: _, body: __, ...rest } = words(called)
      if (found.immutable && Object.keys(rest).length > 0) return frozen
      const wrong = refused(releases, words(called), found)
      if (wrong) return wrong
      apply(releases, found, words(called))
      return { status: 200, body: releaseJson(releases, found, state.repository) }
    },
  },
  [`get ${path}/releases/{release_id}/assets`]: {
    needs: read,
    answer: (called, { state, base, paged }) => {
      const found = state.releases.find(Number(called.path.release_id))
      if (!found) return notFound
      const { page, headers } = paged(called, base, found.assets.map(assetJson))
      for (const asset of found.assets) asset.digestLag--
      return { status: 200, body: page, headers }
    },
  },
  [`get ${path}/releases/assets/{asset_id}`]: {
    needs: read,
    answer: (called, { state, accept, base }) => {
      const found = state.releases.assetOf(Number(called.path.asset_id))
      if (!found) return notFound
      if (accept !== 'application/octet-stream') return { status: 200, body: assetJson(found.asset) }
      return { status: 302, headers: { location: `${base}/_assets/${found.asset.id}` } }
    },
  },
  [`delete ${path}/releases/assets/{asset_id}`]: {
    needs: write,
    answer: (called, { state }) => {
      const found = state.releases.assetOf(Number(called.path.asset_id))
      if (!found) return notFound
      if (state.releases.archived) return archived
      if (found.release.immutable) return frozen
      found.release.assets.splice(found.release.assets.indexOf(found.asset), 1)
      return { status: 204 }
    },
  },
}
