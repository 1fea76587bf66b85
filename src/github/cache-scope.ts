import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { parseJson } from '../lib/json-text.ts'
import type { Environment } from './context.ts'

/** Where this run stands, for what it may read and write in the cache. */
export interface CacheScope {
  /** On the default branch; every other ref has entries of its own beside. */
  isDefault: boolean
  isPull: boolean
  /** For a tag or a release: what is made there is for others to trust. */
  isRelease: boolean
  /** The code comes from a fork, or nobody can tell. */
  isFork: boolean
  /** Nobody else can read it; unknown is public. */
  isPrivate: boolean
}

const repository = v.object({
  id: v.optional(v.number()),
  private: v.optional(v.boolean()),
  default_branch: v.optional(v.string()),
})
const payload = v.object({
  repository: v.optional(repository, {}),
  pull_request: v.optional(v.object({ head: v.object({ repo: v.nullish(v.object({ id: v.number() })) }) })),
})

/** Read from the event of the run; what it does not say counts as the stricter case. */
export async function cacheScope(environment: Environment): Promise<CacheScope> {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: file = '', GITHUB_REF: ref = '' } = environment
  const text = await readFile(file, 'utf8').catch(() => '{}')
  const parsed = v.safeParse(payload, parseJson(text))
  const { repository: of, pull_request: pull } = parsed.success ? parsed.output : { repository: {} }
  const isPull = /^refs\/pull\//.test(ref) || name.startsWith('pull_request')
  return {
    // schedules run on the default branch, and their payload does not say which that is
    isDefault:
      !isPull &&
      (name === 'schedule' || (of.default_branch !== undefined && ref === `refs/heads/${of.default_branch}`)),
    isPull,
    isRelease: name === 'release' || ref.startsWith('refs/tags/'),
    isFork: isPull && (of.id === undefined || pull?.head.repo?.id !== of.id),
    isPrivate: of.private === true,
  }
}
