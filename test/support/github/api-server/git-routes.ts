import { type Called, example } from './contract.ts'
import { afterMove, refused, refusedMove } from './git-rules.ts'
import type { CommitObject, Person } from './git-store.ts'
import type { Answer, Context, Route } from './routes.ts'
import type { State, User } from './state.ts'

type Json = Record<string, unknown>

const path = '/repos/{owner}/{repo}'
const read = [{ contents: 'read' }] as const
const write = [{ contents: 'write' }] as const
const notFound = refused(404, 'Not Found')
const api = 'https://api.github.com/repos/owner/machines/git'
const bodyOf = <T>({ body }: Called) => (body ?? {}) as T

/** 40 MiB, after base64 (lock-updates §2). */
const mostBlob = 40 * 1024 * 1024

const refJson = (branch: string, sha: string): Json => ({
  ref: `refs/heads/${branch}`,
  node_id: 'x',
  url: `${api}/refs/heads/x`,
  object: { type: 'commit', sha, url: `${api}/commits/${sha}` },
})

function commitJson({ sha, tree, parents, author, committer, message, signed }: CommitObject): Json {
  const { verification: _, ...start } = example<Json>('git-commit')
  return {
    ...start,
    sha,
    author,
    committer,
    message,
    tree: { sha: tree, url: `${api}/trees/${tree}` },
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: 'https://github.com/x',
    })),
    verification: {
      verified: signed,
      reason: signed ? 'valid' : 'unsigned',
      signature: signed ? 'simulated' : null,
      payload: signed ? 'simulated' : null,
      verified_at: signed ? '2026-12-01T00:00:00Z' : null,
    },
  }
}

/** An item of a list of commits, in the format of compare. */
function listedJson(state: State, sha: string): Json {
  const commit = state.git.read(sha)
  if (!commit) throw new Error(`there is no commit ${sha}`)
  const { commits, base_commit: start } = example<{ commits: Json[]; base_commit: Json }>('commit-comparison')
  const [item = start] = commits
  const person = item.author as Json
  const inner = item.commit as Json
  const { verification } = commitJson(commit)
  return {
    ...item,
    sha,
    html_url: `https://github.com/${state.repository}/commit/${sha}`,
    author: person,
    parents: commit.parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}` })),
    commit: {
      ...inner,
      message: commit.message,
      author: commit.author,
      committer: commit.committer,
      tree: { sha: commit.tree, url: `${api}/trees/${commit.tree}` },
      verification,
    },
  }
}

const personOf = ({ login }: User): Person => ({
  name: login,
  email: `${login}@users.noreply.github.com`,
  date: new Date().toISOString(),
})

interface Entry {
  path?: string
  mode?: string
  sha?: string | null
  content?: string
}

function makeTree({ git }: State, { tree, base_tree: base }: { tree: Entry[]; base_tree?: string }): Answer {
  if (base !== undefined && !['tree', 'commit'].includes(git.type(base) ?? ''))
    return refused(404, 'base_tree is not a valid tree oid')
  const files = base === undefined ? new Map() : git.files(base)
  for (const { path: file = '', mode = '100644', sha, content } of tree) {
    if (file === '' || file.startsWith('/') || file.split('/').includes('..'))
      return refused(422, 'tree.path contains a malformed path component')
    if (sha === null) files.delete(file)
    else if (content !== undefined) files.set(file, { mode, sha: git.blob(Buffer.from(content)) })
    else if (sha === undefined || git.type(sha) === undefined)
      return refused(422, `tree.sha ${sha} is not a valid blob`)
    else files.set(file, { mode, sha })
  }
  const sha = git.tree(files)
  return { status: 201, body: treeJson(git.run(['ls-tree', sha]), sha) }
}

function treeJson(listing: string, sha: string): Json {
  const tree = listing
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, mode, type, of, file] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line) ?? []
      return {
        path: file,
        mode,
        type,
        sha: of,
        url: `${api}/${type}s/${of}`,
        ...(type === 'blob' ? { size: 1 } : {}),
      }
    })
  return { sha, url: `${api}/trees/${sha}`, tree, truncated: false }
}

interface NewCommit {
  message: string
  tree: string
  parents?: string[]
  author?: Partial<Person>
  committer?: Partial<Person>
}

/** GitHub signs a bot's commit without author and committer (create-pull-request#1241). */
function makeCommit({ git }: State, given: NewCommit, user: User): Answer {
  const { tree, parents = [], message, author, committer } = given
  if (git.type(tree) !== 'tree') return refused(422, 'Tree SHA does not exist')
  if (parents.some((parent) => git.type(parent) !== 'commit'))
    return refused(422, 'Parent SHA does not exist or is not a commit object')
  const own = personOf(user)
  const signed = user.type === 'Bot' && author === undefined && committer === undefined
  const web = { ...own, name: 'GitHub', email: 'noreply@github.com' }
  const sha = git.commit({
    tree,
    parents,
    message,
    signed,
    author: { ...own, ...author },
    committer: signed ? web : { ...own, ...author, ...committer },
  })
  const made = git.read(sha)
  return made ? { status: 201, body: commitJson(made) } : notFound
}

function move(called: Called, { state, user, permissions }: Context, isNew: boolean): Answer {
  const { ref, sha, force = false } = bodyOf<{ ref?: string; sha: string; force?: boolean }>(called)
  const branch = (isNew ? (ref ?? '').replace(/^refs\//, '') : (called.path.ref ?? '')).replace(
    /^heads\//,
    '',
  )
  const before = state.git.head(branch)
  if (isNew && before !== undefined) return refused(422, 'Reference already exists')
  if (!isNew && before === undefined) return refused(422, 'Reference does not exist')
  const refusal = refusedMove({ state, branch, to: sha, force, permissions })
  if (refusal) return refusal
  try {
    state.git.move(branch, sha, user)
  } catch {
    return refused(422, 'Reference update failed') // one branch is a folder of another one
  }
  afterMove(state, branch)
  return { status: isNew ? 201 : 200, body: refJson(branch, sha) }
}

export const gitRoutes: Readonly<Record<string, Route>> = {
  [`post ${path}/git/blobs`]: {
    needs: write,
    answer: (called, { state }) => {
      const { content, encoding = 'utf-8' } = bodyOf<{ content: string; encoding?: string }>(called)
      if (content.length > mostBlob) return refused(422, 'The blob is too large')
      const data = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
      return { status: 201, body: { url: `${api}/blobs/x`, sha: state.git.blob(data) } }
    },
  },
  [`get ${path}/git/blobs/{file_sha}`]: {
    needs: read,
    answer: ({ path: { file_sha: sha = '' } }, { state: { git } }) => {
      if (git.type(sha) !== 'blob') return notFound
      const data = git.bytes(['cat-file', 'blob', sha])
      const content = data.toString('base64').replace(/.{60}/g, '$&\n')
      return {
        status: 200,
        body: {
          sha,
          node_id: 'x',
          url: `${api}/blobs/${sha}`,
          size: data.length,
          content,
          encoding: 'base64',
        },
      }
    },
  },
  [`post ${path}/git/trees`]: {
    needs: write,
    answer: (called, { state }) => makeTree(state, bodyOf(called)),
  },
  [`get ${path}/git/trees/{tree_sha}`]: {
    needs: read,
    answer: ({ path: { tree_sha: sha = '' }, query }, { state: { git } }) => {
      if (!['tree', 'commit'].includes(git.type(sha) ?? '')) return notFound
      const words = query.has('recursive') ? ['ls-tree', '-r', '-t', sha] : ['ls-tree', sha]
      return { status: 200, body: treeJson(git.run(words), git.run(['rev-parse', `${sha}^{tree}`])) }
    },
  },
  [`post ${path}/git/commits`]: {
    needs: write,
    answer: (called, { state, user }) => makeCommit(state, bodyOf(called), user),
  },
  [`get ${path}/git/commits/{commit_sha}`]: {
    needs: read,
    answer: ({ path: { commit_sha: sha = '' } }, { state }) => {
      const found = state.git.read(sha)
      return found ? { status: 200, body: commitJson(found) } : notFound
    },
  },
  [`post ${path}/git/refs`]: { needs: write, answer: (called, context) => move(called, context, true) },
  [`patch ${path}/git/refs/{ref}`]: {
    needs: write,
    answer: (called, context) => move(called, context, false),
  },
  [`delete ${path}/git/refs/{ref}`]: {
    needs: write,
    answer: ({ path: { ref = '' } }, { state, user }) => {
      const branch = ref.replace(/^heads\//, '')
      if (state.git.head(branch) === undefined) return refused(422, 'Reference does not exist')
      state.git.move(branch, undefined, user)
      afterMove(state, branch)
      return { status: 204 }
    },
  },
  [`get ${path}/compare/{basehead}`]: {
    needs: read,
    answer: (called, { state, base: url, paged }) => {
      const [base, head] = (called.path.basehead ?? '').split('...').map((one) => state.git.head(one) ?? one)
      if (!base || !head || !state.git.read(base) || !state.git.read(head)) return notFound
      if (state.git.mergeBase(base, head) === undefined)
        return refused(404, `No common ancestor between ${base} and ${head}.`)
      return compared(called, { state, url, paged, base, head })
    },
  },
  [`get ${path}/branches`]: {
    needs: read,
    answer: (called, { state, base, paged }) => {
      const all = state.git.branches().map(({ name, sha }) => ({
        ...{ name, protected: state.rules.has(name) },
        commit: { sha, url: `${api}/commits/${sha}` },
      }))
      const { page, headers } = paged(called, base, all)
      return { status: 200, body: page, headers }
    },
  },
  [`get ${path}/activity`]: {
    needs: read,
    answer: (called, { state, base }) => {
      const ref = called.query.get('ref')
      const [start] = example<Json[]>('activity-items')
      const all = state.git.activity
        .filter((one) => ref === null || one.ref === `refs/heads/${ref.replace(/^refs\/heads\//, '')}`)
        .reverse()
        .map(({ id, kind, at, actor, ...one }) => ({
          ...{ ...start, ...one, id, activity_type: kind, timestamp: at },
          actor: { ...example<{ user: Json }>('pull-request').user, ...actor },
        }))
      const size = Number(called.query.get('per_page') ?? 30)
      const at = Number(called.query.get('after') ?? 0)
      const rest = at + size < all.length
      const link = `<${base}${path}/activity?per_page=${size}&after=${at + size}>; rel="next"`
      return { status: 200, body: all.slice(at, at + size), headers: rest ? { link } : {} }
    },
  },
  [`get ${path}/rules/branches/{branch}`]: {
    needs: [{}],
    answer: ({ path: { branch = '' } }, { state }) => ({ status: 200, body: state.rules.get(branch) ?? [] }),
  },
  [`get ${path}`]: {
    needs: [{}],
    answer: (_, { state }) => {
      const { source: _source, parent: _parent, ...start } = example<Json>('full-repository-default-response')
      return {
        status: 200,
        body: {
          ...{ language: null, ...start, full_name: state.repository, default_branch: state.defaultBranch },
          ...{ private: state.isPrivate, visibility: state.isPrivate ? 'private' : 'public' },
        },
      }
    },
  },
}

interface Comparison extends Pick<Context, 'paged'> {
  state: State
  url: string
  base: string
  head: string
}

function compared(called: Called, { state, url, paged, base, head }: Comparison): Answer {
  const ahead = state.git.between(base, head)
  const behind = state.git.between(head, base)
  const start = example<Json>('commit-comparison')
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical'
  const shared = state.git.mergeBase(base, head) ?? base
  const { page, headers } = paged(called, url, ahead)
  return {
    status: 200,
    headers,
    body: {
      ...start,
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      base_commit: listedJson(state, base),
      merge_base_commit: listedJson(state, shared),
      commits: page.map((sha) => listedJson(state, String(sha))),
      files: [],
    },
  }
}
