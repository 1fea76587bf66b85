import { readFile, stat } from 'node:fs/promises'
import * as v from 'valibot'
import { UserError } from '../lib/errors.ts'
import { withoutValue } from '../lib/json-text.ts'
import { oneLine } from '../lib/text.ts'
import { plan } from './plan.ts'
import { report } from './report.ts'
import { requireVersion } from './versions.ts'

const ofPlan = v.pick(plan, ['document', 'version', 'created', 'flake', 'targets', 'failures', 'unselected'])
const ofReport = v.pick(report, [
  'document',
  'version',
  'created',
  'flake',
  'targets',
  'evaluationFailures',
  'boots',
  'unselected',
])
const base = v.variant('document', [ofPlan, ofReport])

/** What a change is compared with: the fields used of the report of the base's own run, or of its plan. */
export type Base = v.InferOutput<typeof base>

/** A base is text of another run; a larger one is refused unread (bytes). */
const limit = 256 * 1024 * 1024

/** Reads a report or a plan without its bulk: a plan may list 50,000 derivations, which nothing here needs. */
export async function readBase(file: string): Promise<Base> {
  const unusable = (why: string, cause?: unknown) =>
    new UserError(`${file} ${why}; give the report.json or plan.json of the base`, { cause })
  const found = await stat(file).catch((cause) => {
    throw unusable('cannot be read', cause)
  })
  if (!found.isFile() || found.size > limit) throw unusable('is not a Flakeship document')
  let raw: unknown
  try {
    raw = JSON.parse(withoutValue(await readFile(file), 'derivations').toString('utf8'))
  } catch (cause) {
    throw unusable('is not valid JSON', cause)
  }
  const head = v.safeParse(v.object({ document: v.picklist(['plan', 'report']), version: v.number() }), raw)
  if (head.success) requireVersion(file, head.output.document, head.output.version)
  const parsed = v.safeParse(base, raw)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const where = v.getDotPath(issue) ?? 'top level'
  throw unusable(
    `is no report or plan that this flakeship reads (${oneLine(`${where}: ${issue.message}`, 200)})`,
  )
}
