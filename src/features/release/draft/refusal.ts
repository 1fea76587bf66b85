import { UserError } from '../../../lib/errors.ts'
import { oneLine } from '../../../lib/text.ts'

/** GitHub's messages for a permanent refusal of a release, and what to do. */
const refusals: readonly (readonly [said: RegExp, why: (tag: string, words: string) => string])[] = [
  [
    /immutable release/i,
    (tag, words) => `the tag ${tag} cannot be released any more (${words}); release under another tag`,
  ],
  [
    /pre_receive|rule|restricted/i,
    (tag, words) =>
      `a rule of the repository forbids to release ${tag} (${words}); let the rule allow it to this workflow, then run the job again`,
  ],
]

/** An error 422 with words that say what to change; every other error unchanged. */
export function refusalOf(error: unknown, tag: string): unknown {
  const { status, response } = ((error as Error).cause ?? {}) as Refused
  if (status !== 422) return error
  const { message = '', errors = [] } = response?.data ?? {}
  const listed = Array.isArray(errors) ? errors.slice(0, 3) : []
  const words = oneLine(
    listed
      .flatMap((one) => one?.message ?? one?.code ?? [])
      .map(String)
      .join(', ') || String(message),
    300,
  )
  const [, why] = refusals.find(([said]) => said.test(words)) ?? []
  return new UserError(why?.(tag, words) ?? `GitHub does not take the release of ${tag}: ${words}`, {
    cause: error,
    reason: 'machine',
  })
}

interface Refused {
  status?: unknown
  response?: { data?: { message?: unknown; errors?: ({ message?: unknown; code?: unknown } | null)[] } }
}
