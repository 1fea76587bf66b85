import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ResolveOptions, resolveUpdate } from '../../../src/features/update-lock/resolve.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { lockTree } from '../../../src/nix/flake-lock/lock-tree.ts'
import { type RecordingLog, recordingLog } from '../runner/recording-log.ts'
import { commit, git, repository } from '../servers/git-repositories.ts'
import type { Repository } from '../workflows/types.ts'
import { temporaryFolder } from './real-nix.ts'

/** The text of a flake.nix: lines that declare inputs, and the outputs. */
export const flakeNix = (inputs: readonly string[], outputs = '_: { v = 1; }'): string =>
  `{\n${inputs.map((line) => `  inputs.${line}\n`).join('')}  outputs = ${outputs};\n}\n`

/** Repositories below one folder, each a flake whose history the test makes. */
export class LockWorld implements AsyncDisposable {
  readonly nix: Nix
  readonly folder: string
  readonly #dispose: () => PromiseLike<void>

  private constructor(nix: Nix, folder: string, dispose: () => PromiseLike<void>) {
    this.nix = nix
    this.folder = folder
    this.#dispose = dispose
  }

  static async make(nix: Nix): Promise<LockWorld> {
    const folder = await temporaryFolder()
    return new LockWorld(nix, folder.path, () => folder[Symbol.asyncDispose]())
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.#dispose()
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  url(name: string, more = ''): string {
    return `git+file://${this.path(name)}${more}`
  }

  /** A repository with one commit; without a lock, even if it has inputs. */
  add(
    name: string,
    files: Readonly<Record<string, string>> = { 'flake.nix': flakeNix([]) },
  ): Promise<Repository> {
    return repository(name, this.path(name), { files })
  }

  commit(
    name: string,
    files: Readonly<Record<string, string>> = { news: String(Math.random()) },
  ): Promise<string> {
    return commit({ name, folder: this.path(name) }, files)
  }

  /** A commit at a time, in seconds since 1970. */
  async commitAt(name: string, date: string): Promise<string> {
    const files = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
    const moment = [`GIT_COMMITTER_DATE=${date} +0000`, `GIT_AUTHOR_DATE=${date} +0000`]
    const line = ['git', ...files, 'commit', '--quiet', '--allow-empty', `--message=at ${date}`]
    await promisify(execFile)('env', [...moment, ...line], { cwd: this.path(name) })
    return this.git(name, 'rev-parse', 'HEAD')
  }

  git(name: string, ...args: readonly string[]): Promise<string> {
    return git(this.path(name), ...args)
  }

  /** Locks a flake as users do, and commits the lock. */
  async lock(name: string, folder = '.'): Promise<string> {
    await this.nix.run(['flake', 'lock', join(this.path(name), folder)])
    return this.commit(name, {})
  }

  read(name: string, file = 'flake.lock'): Promise<string> {
    return readFile(join(this.path(name), file), 'utf8')
  }

  /** The present tree of a lock. */
  async tree(name: string, file = 'flake.lock') {
    return lockTree(JSON.parse(await this.read(name, file)))
  }

  async resolve(
    name: string,
    {
      nix = this.nix,
      log = recordingLog(),
      ...more
    }: Partial<ResolveOptions> & { nix?: Nix; log?: RecordingLog } = {},
  ) {
    await using temporary = await temporaryFolder()
    return await resolveUpdate(nix, log, {
      flakes: [this.path(name)],
      inputs: [],
      cooldown: [],
      goBack: [],
      earlier: [],
      github: async () => undefined,
      now: Math.floor(Date.now() / 1000),
      temporary: temporary.path,
      patience: 0,
      cwd: this.folder,
      signal: new AbortController().signal,
      onWarning: () => {},
      onTrace: () => {},
      ...more,
    })
  }
}
