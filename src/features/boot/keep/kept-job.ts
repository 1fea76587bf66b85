import { UserError } from '../../../lib/errors.ts'
import { oneLine } from '../../../lib/text.ts'
import type { Job } from '../guest/guest.ts'

/** How many targets a message names. */
const named = 8

/** The one boot whose machine is kept: the first, if an image boots in several ways; throws a UserError of one line. */
export function keptJob(jobs: readonly Job[]): Job {
  const [first] = jobs
  const targets = [...new Set(jobs.map(({ target }) => target))]
  if (first === undefined)
    throw new UserError('there is no machine to keep: none of this result can be booted here')
  if (targets.length === 1) return first
  const some = targets.slice(0, named).map((target) => oneLine(target, 120))
  const more = targets.length > named ? `, … (${targets.length})` : ''
  throw new UserError(`--keep keeps one machine; name its target: ${some.join(', ')}${more}`)
}
