import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { parseJson } from '../lib/json-text.ts'
import type { Environment } from './context.ts'

/** What determines the cache access of this run. */
export interface CacheScope {
  /** On the default branch; every other ref has additional entries of its own. */
  isDefault: boolean
  isPull: boolean
  /** For a tag or a release: others will trust its results. */
  isRelease: boolean
  /** The code comes from a fork, or its origin is unknown. */
  isFork: boolean
  /** Only members can read it; unknown counts as public. */
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

/** From the event of the run; missing fields count as the stricter case. */
export async function cacheScope(environment: Environment): Promise<CacheScope> {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: file = '', GITHUB_REF: ref = '' } = environment
  const text = await readFile(file, 'utf8').catch(() => '{}')
  const parsed = v.safeParse(payload, parseJson(text))
  const { repository: of, pull_request: pull } = parsed.success ? parsed.output : { repository: {} }
  const isPull = /^refs\/pull\//.test(ref) || name.startsWith('pull_request')
  return {
    // schedules run on the default branch, but their payload does not name it
    isDefault:
      !isPull &&
      (name === 'schedule' || (of.default_branch !== undefined && ref === `refs/heads/${of.default_branch}`)),
    isPull,
    isRelease: name === 'release' || ref.startsWith('refs/tags/'),
    isFork: isPull && (of.id === undefined || pull?.head.repo?.id !== of.id),
    isPrivate: of.private === true,
  }
}
