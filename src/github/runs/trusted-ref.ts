import picomatch from 'picomatch'
import { oneLine } from '../../lib/text.ts'
import { cacheScope } from '../cache-scope.ts'
import type { Environment } from '../context.ts'

/** Events that only those start who may write to the repository, or GitHub itself, and whose code is the repository's own. */
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
 * Why what this run built is not for machines; undefined where it is of the default branch, of a tag, of a protected branch, or of
 * a ref that the person names.
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
