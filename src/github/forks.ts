import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { oneLine } from '../lib/text.ts'
import type { Environment } from './context.ts'

const repository = v.object({ id: v.optional(v.number()), full_name: v.string() })
type Repository = v.InferOutput<typeof repository>

/**
 * Payloads about a pull request have it here; those about a run of another workflow have the repository of its head.
 */
const payload = v.object({
  repository,
  pull_request: v.optional(v.object({ head: v.object({ repo: v.nullable(repository) }) })),
  workflow_run: v.optional(v.object({ head_repository: v.nullable(repository) })),
})

/** Events that may run somebody else's code. */
const mayBeForeign = (event: string): boolean => /^(pull_request|workflow_run)/.test(event)

/** The repository whose code this run uses, if it is not the own one; unknown counts as foreign. */
export async function foreignHead({
  GITHUB_EVENT_NAME: name = '',
  GITHUB_EVENT_PATH: file = '',
}: Environment): Promise<string | undefined> {
  if (!mayBeForeign(name)) return undefined
  const raw = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined)
  const parsed = v.safeParse(payload, raw)
  if (!parsed.success) return `a repository that the event ${oneLine(name, 60)} does not name`
  const { repository: own, pull_request: pull, workflow_run: run } = parsed.output
  const heads = [...(pull ? [pull.head.repo] : []), ...(run ? [run.head_repository] : [])]
  const foreign = heads.find((head) => head === null || !isSame(head, own))
  if (foreign === null) return 'a repository that is gone'
  return foreign && oneLine(foreign.full_name, 140)
}

function isSame(one: Repository, other: Repository): boolean {
  return one.id === undefined || other.id === undefined
    ? one.full_name.toLowerCase() === other.full_name.toLowerCase()
    : one.id === other.id
}
