import { readFile } from 'node:fs/promises'
import picomatch from 'picomatch'
import * as v from 'valibot'
import { parseJson } from '../../lib/json-text.ts'
import { oneLine } from '../../lib/text.ts'
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

const payload = v.object({ repository: v.optional(v.object({ default_branch: v.optional(v.string()) }), {}) })

/**
 * Why what this run built is not for machines; undefined where it is of the default branch, of a tag, of a protected branch, or of
 * a ref that the person names.
 */
export async function whyUntrusted(
  environment: Environment,
  refs: readonly string[],
): Promise<string | undefined> {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '', GITHUB_EVENT_PATH: file = '' } = environment
  if (/^(pull_request|merge_group|issue_comment)/.test(event) || ref.startsWith('refs/pull/'))
    return `this run is for ${event === 'merge_group' ? 'a merge queue' : 'a pull request'}`
  if (!trusted.has(event))
    return `this run was started by ${oneLine(event, 60) || 'an event that nobody names'}`
  if (event === 'schedule' || ref.startsWith('refs/tags/') || environment.GITHUB_REF_PROTECTED === 'true')
    return undefined
  const text = await readFile(file, 'utf8').catch(() => '{}')
  const parsed = v.safeParse(payload, parseJson(text))
  const main = parsed.success ? parsed.output.repository.default_branch : undefined
  const branch = ref.replace(/^refs\/heads\//, '')
  if (main !== undefined && branch === main) return undefined
  if (refs.length > 0 && picomatch([...refs])(branch)) return undefined
  return `${oneLine(branch, 100) || 'this ref'} is neither the default branch nor a protected one nor a tag`
}
