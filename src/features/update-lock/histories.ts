import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { branchHeads, isAncestor } from '../../github/branch-heads.ts'
import type { Client } from '../../github/client.ts'
import type { Log } from '../../host/host.ts'
import type { Attributes } from '../../nix/flake-lock/lock-file.ts'
import { isAncestorAt } from '../../system/git/ancestry.ts'
import type { Head } from './cooldown.ts'
import type { Seen } from './seen-heads.ts'

/** Sources of the history of references. */
export interface HistoryOptions {
  /** The API of a GitHub host; undefined for other hosts, or without access. */
  github(host: string): Promise<Client | undefined>
  seen: Seen
  env: Readonly<Record<string, string>>
  temporary: string
  log: Log
}

/** The history of references: GitHub's record of pushes, or what earlier nights saw elsewhere. */
export class Histories {
  readonly #options: HistoryOptions

  constructor(options: HistoryOptions) {
    this.#options = options
  }

  /** The states of a reference back to one older than `from`, and the present one. */
  async heads(original: Attributes, now: Attributes, from: number): Promise<readonly Head[]> {
    const seen = this.#options.seen.add(original, now)
    const place = githubPlace(original)
    const client = place && (await this.#options.github(place.host))
    if (!place || !client) return seen
    const heads = branchHeads(client, { ...place, from })
    const found = await heads.catch((error) => {
      this.#options.log.debug(
        `GitHub does not tell the heads of ${place.owner}/${place.repo}: ${error.message}`,
      )
      return []
    })
    return found.length === 0 ? seen : found
  }

  /** Whether one state of a source comes after another; undefined if unknown. */
  async comesAfter(original: Attributes, before: Attributes, then: Attributes): Promise<boolean | undefined> {
    const [old, now] = [before.rev, then.rev]
    if (typeof old !== 'string' || typeof now !== 'string') return undefined
    const place = githubPlace(original)
    const client = place && (await this.#options.github(place.host))
    if (place && client) return isAncestor(client, { ...place, old, now }).catch(() => undefined)
    if (original.type !== 'git') return undefined
    const { env, temporary } = this.#options
    const ref = String(then.ref ?? original.ref ?? 'HEAD')
    const folder = await mkdtemp(join(temporary, 'history-'))
    return isAncestorAt(env, { url: String(original.url), ref, old, now, folder })
  }
}

/** The location of a source on GitHub, if it is there. */
function githubPlace({ type, owner, repo, host, url, ref }: Attributes) {
  const branch = typeof ref === 'string' ? ref : undefined
  if (type === 'github' && typeof owner === 'string' && typeof repo === 'string')
    return { host: String(host ?? 'github.com'), owner, repo, ref: branch }
  const [, of, name] =
    /^(?:https|ssh):\/\/(?:git@)?github\.com\/([^/]+)\/([^/?#]+?)(?:\.git)?\/?$/.exec(String(url)) ?? []
  if (type !== 'git' || of === undefined || name === undefined) return undefined
  return { host: 'github.com', owner: of, repo: name, ref: branch }
}
