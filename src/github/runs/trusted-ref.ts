import picomatch from 'picomatch'
import { oneLine } from '../../lib/text.ts'
import { cacheScope } from '../cache-scope.ts'
import type { Environment } from '../context.ts'

/** Events that only users with write access, or GitHub itself, can start, and that run the repository's own code. */
const trusted = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
  'deployment',
  'create',
])

/**
 * Why builds of this run must not reach machines; undefined for the default branch, a tag, a protected branch, or a ref
 * that the user named.
 */
export async function whyUntrusted(
  environment: Environment,
  refs: readonly string[],
): Promise<string | undefined> {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '' } = environment
  if (/^(pull_request|merge_group|issue_comment)/.test(event) || ref.startsWith('refs/pull/'))
    return `this run is for ${event === 'merge_group' ? 'a merge queue' : 'a pull request'}`
  if (!trusted.has(event))
    return `this run was started by ${oneLine(event, 60) || 'an event that nobody names'}`
  if (event === 'schedule' || ref.startsWith('refs/tags/') || environment.GITHUB_REF_PROTECTED === 'true')
    return undefined
  if ((await cacheScope(environment)).isDefault) return undefined
  const branch = ref.replace(/^refs\/heads\//, '')
  if (refs.length > 0 && picomatch([...refs])(branch)) return undefined
  return `${oneLine(branch, 100) || 'this ref'} is neither the default branch nor a protected one nor a tag`
}
