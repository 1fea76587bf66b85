import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { git } from '../../../system/git/git.ts'
import { type Changes, commitFiles } from '../commit-files.ts'

/**
 * A separate repository that borrows all objects of another one: we commit and evaluate in it, and write nothing into
 * the other one, neither objects nor refs nor its index.
 */
export class ScratchRepository {
  readonly folder: string
  readonly #env: Readonly<Record<string, string>>
  readonly #base: string
  readonly #made = new Map<string, Promise<string>>()

  private constructor(folder: string, base: string, env: Readonly<Record<string, string>>) {
    this.folder = folder
    this.#base = base
    this.#env = env
  }

  /** Creates it in an empty folder, for commits on `base`. */
  static async make(
    env: Readonly<Record<string, string>>,
    { from, base, folder }: { from: string; base: string; folder: string },
  ): Promise<ScratchRepository> {
    const objects = await git(env, from, ['rev-parse', '--git-path', 'objects'])
    const shallow = await git(env, from, ['rev-parse', '--git-path', 'shallow'])
    const format = await git(env, from, ['rev-parse', '--show-object-format'])
    await mkdir(folder, { recursive: true })
    await git(env, folder, ['init', '--quiet', `--object-format=${format}`])
    await writeFile(join(folder, '.git/objects/info/alternates'), `${resolve(from, objects)}\n`)
    await copyFile(resolve(from, shallow), join(folder, '.git/shallow')).catch((error) => {
      if (error.code !== 'ENOENT') throw error // the whole history is there
    })
    return new ScratchRepository(folder, base, env)
  }

  /** A commit on the base with these files; the same files give the same commit. */
  commit(changes: Changes): Promise<string> {
    if (changes.size === 0) return Promise.resolve(this.#base)
    const key = JSON.stringify([...changes])
    const made = this.#made.get(key) ?? this.#commit(changes)
    this.#made.set(key, made)
    return made
  }

  async #commit(changes: Changes): Promise<string> {
    const index = join(this.folder, '.git', `index-${this.#made.size}`)
    const commit = await commitFiles(changes, {
      env: this.#env,
      folder: this.folder,
      base: this.#base,
      index,
    })
    await git(this.#env, this.folder, ['update-ref', `refs/heads/candidate-${commit}`, commit])
    return commit
  }

  /** The reference of a flake at one of its commits; `folder` is relative to the root. */
  reference(commit: string, folder: string): string {
    const dir = folder === '.' ? '' : `&dir=${encodeURIComponent(folder)}`
    const place = encodeURI(this.folder).replace(/[#?]/g, encodeURIComponent)
    return `git+file://${place}?rev=${commit}&shallow=1${dir}`
  }
}
