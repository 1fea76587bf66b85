import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { User } from './state.ts'

export interface Person {
  name: string
  email: string
  /** ISO 8601. */
  date: string
}
export interface CommitObject {
  sha: string
  tree: string
  parents: string[]
  author: Person
  committer: Person
  message: string
  /** Whether the commit has a signature. Only GitHub's own are made here. */
  signed: boolean
}
export interface Activity {
  id: number
  ref: string
  before: string
  after: string
  kind: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion'
  actor: User
  at: string
}

const none = '0'.repeat(40)
const signature = [
  'gpgsig -----BEGIN PGP SIGNATURE-----',
  ' ',
  ' c2ltdWxhdGVk',
  ' -----END PGP SIGNATURE-----',
]

/** The objects and branches of the one repository: a real bare repository, read and written by git itself. */
export class GitStore implements Disposable {
  #folder: string | undefined
  readonly #known = new Map<string, unknown>()
  readonly activity: Activity[] = []

  /** Its path, for tests that use git or push to it. */
  get folder(): string {
    if (this.#folder === undefined) {
      this.#folder = mkdtempSync(join(tmpdir(), 'flakeship-api-git-'))
      this.run(['init', '--quiet', '--bare', '--initial-branch=main', '.'])
      this.run(['config', 'receive.denyNonFastForwards', 'false'])
    }
    return this.#folder
  }

  run(words: readonly string[], input?: string | Buffer): string {
    return this.bytes(words, input).toString('utf8').replace(/\n$/, '')
  }

  bytes(words: readonly string[], input?: string | Buffer): Buffer {
    const options = { cwd: this.folder, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'pipe'] as const }
    return execFileSync('git', [...words], { ...options, stdio: [...options.stdio], input: input ?? '' })
  }

  type(sha: string): string | undefined {
    return this.#kept(`type ${sha}`, () => this.#quietly(['cat-file', '-t', sha]))
  }

  /** Objects never change: git reads each once. */
  #kept<T>(key: string, ask: () => T): T {
    const found = this.#known.get(key) ?? ask()
    if (found !== undefined) this.#known.set(key, found)
    return found as T
  }

  head(branch: string): string | undefined {
    return this.#quietly(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`])
  }

  branches(): { name: string; sha: string }[] {
    const lines = this.run(['for-each-ref', '--format=%(refname:lstrip=2) %(objectname)', 'refs/heads'])
    return lines.split('\n').flatMap((line) => {
      const [name, sha] = line.split(' ')
      return name && sha ? [{ name, sha }] : []
    })
  }

  blob(content: Buffer): string {
    return this.run(['hash-object', '-w', '--stdin'], content)
  }

  /** All files below a tree, by path. */
  files(tree: string): Map<string, { mode: string; sha: string }> {
    return new Map(this.#kept(`files ${tree}`, () => this.#filesOf(tree)))
  }

  #filesOf(tree: string): Map<string, { mode: string; sha: string }> {
    const lines = this.bytes(['ls-tree', '-r', '-z', tree]).toString('utf8').split('\0').slice(0, -1)
    return new Map(
      lines.map((line) => {
        const [, mode = '', sha = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? []
        return [path, { mode, sha }]
      }),
    )
  }

  /** The tree of these files. */
  tree(files: ReadonlyMap<string, { mode: string; sha: string }>): string {
    const index = { GIT_INDEX_FILE: join(this.folder, `index-${process.hrtime.bigint()}`) }
    const lines = [...files].map(([path, { mode, sha }]) => `${mode} ${sha}\t${path}\0`).join('')
    const env = { ...process.env, ...index }
    try {
      execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: this.folder, env, input: lines })
      return execFileSync('git', ['write-tree'], { cwd: this.folder, env }).toString().trim()
    } finally {
      rmSync(index.GIT_INDEX_FILE, { force: true })
    }
  }

  commit(commit: Omit<CommitObject, 'sha'>): string {
    const person = ({ name, email, date }: Person) =>
      `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
    const text = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${person(commit.author)}`,
      `committer ${person(commit.committer)}`,
      ...(commit.signed ? signature : []),
      '',
      commit.message,
    ].join('\n')
    return this.run(['hash-object', '-t', 'commit', '-w', '--stdin'], text)
  }

  read(sha: string): CommitObject | undefined {
    return this.#kept(`commit ${sha}`, () => this.#commitOf(sha))
  }

  #commitOf(sha: string): CommitObject | undefined {
    const text = this.#quietly(['cat-file', 'commit', sha], true)
    if (text === undefined) return undefined
    const end = text.indexOf('\n\n')
    const head = text.slice(0, end).split('\n')
    const values = (key: string) =>
      head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
    const person = (line = ''): Person => {
      const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(line) ?? []
      return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') }
    }
    return {
      sha,
      tree: values('tree')[0] ?? '',
      parents: values('parent'),
      author: person(values('author')[0]),
      committer: person(values('committer')[0]),
      message: text.slice(end + 2),
      signed: values('gpgsig').length > 0,
    }
  }

  isAncestor(older: string, newer: string): boolean {
    const answer = this.#kept(`${older} before ${newer}`, () => ({
      is: this.#quietly(['merge-base', '--is-ancestor', older, newer]) !== undefined,
    }))
    return answer.is
  }

  mergeBase(one: string, other: string): string | undefined {
    return this.#kept(`base ${one} ${other}`, () => this.#quietly(['merge-base', one, other]))
  }

  /** Commits in `head` that are not in `base`, oldest first. */
  between(base: string, head: string): string[] {
    const lines = () => this.run(['rev-list', '--reverse', '--topo-order', `${base}..${head}`])
    return this.#kept(`${base}..${head}`, lines).split('\n').filter(Boolean)
  }

  /** Moves, creates or (with undefined) removes a branch; throws git's error. */
  move(branch: string, to: string | undefined, actor: User): void {
    const before = this.head(branch)
    const ref = `refs/heads/${branch}`
    this.run(to === undefined ? ['update-ref', '-d', ref] : ['update-ref', ref, to])
    const isForward = before !== undefined && to !== undefined && this.isAncestor(before, to)
    const kind = !before
      ? ('branch_creation' as const)
      : !to
        ? ('branch_deletion' as const)
        : isForward
          ? ('push' as const)
          : ('force_push' as const)
    const id = this.activity.length + 1
    const at = new Date(Date.UTC(2026, 11, 2, 0, 0, id)).toISOString().replace('.000', '')
    this.activity.push({ id, ref, before: before ?? none, after: to ?? none, kind, actor, at })
  }

  #quietly(words: readonly string[], isWhole = false): string | undefined {
    try {
      return isWhole ? this.bytes(words).toString('utf8') : this.run(words)
    } catch {
      return undefined
    }
  }

  [Symbol.dispose](): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true })
    this.#folder = undefined
  }
}
