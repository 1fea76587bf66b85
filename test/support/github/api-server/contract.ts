import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

type Json = Record<string, unknown>

/** GitHub's own description of the operations that we use, made by scripts/github-api.ts. */
const api = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/github/api.json'), 'utf8'),
) as {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, Json>>
}

interface Parameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  schema: Json
}
interface Operation {
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: { content: Record<string, { schema: Json }> }
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Json }> }>
}

/** In OpenAPI 3.0 a schema without a type may be nullable, which ajv does not accept. */
function withoutBareNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBareNullable)
  if (value === null || typeof value !== 'object') return value
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, below]) => [key, withoutBareNullable(below)]),
  )
  if (nullable !== true) return nullable === undefined ? rest : { nullable, ...rest }
  return 'type' in rest ? { nullable, ...rest } : { anyOf: [rest, { type: 'null' }] }
}

const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true })
formats.default(ajv)
ajv.addSchema({ $id: 'github', ...(withoutBareNullable(api) as Json) })

export interface Called {
  method: string
  /** As in the description: `/repos/{owner}/{repo}/pulls`. */
  template: string
  path: Record<string, string>
  query: URLSearchParams
  body: unknown
}

/** Deviations of a request from GitHub's description. */
export function requestComplaints({ method, template, path, query, body }: Called): string[] {
  const operation = operationOf(method, template)
  const known = (operation.parameters ?? []).map(resolved) as Parameter[]
  const unknown = [...query.keys()].filter(
    (name) => !known.some((one) => one.in === 'query' && one.name === name),
  )
  const wrong = known.flatMap(({ name, in: where, required, schema }) => {
    const raw = where === 'path' ? path[name] : query.get(name)
    if (raw === null || raw === undefined) return required ? [`${name} is missing`] : []
    const value = schema.type === 'integer' ? Number(raw) : raw
    return check(ajv.compile({ ...schema }), value, name)
  })
  const schema = operation.requestBody?.content['application/json'] && [
    'requestBody',
    'content',
    'application/json',
    'schema',
  ]
  const bodyWrong = schema ? check(compiled([template, method, ...schema]), body, 'body') : []
  return [...unknown.map((name) => `there is no query ${name}`), ...wrong, ...bodyWrong].map(
    (one) => `${method} ${template}: ${one}`,
  )
}

/** GitHub's answers that its description does not allow, each with a source. */
const exceptions: readonly RegExp[] = [
  // assets of a broken upload are `starter` (local-operator-ui#322, cli/cli#5008)
  /releases.*\/state must be equal to one of the allowed values$/,
]

/** Deviations of an answer; errors have one shape everywhere. */
export function responseComplaints({ method, template }: Called, status: number, body: unknown): string[] {
  const response = operationOf(method, template).responses[status]
  if (status >= 400)
    return check(ajv.compile({ $ref: 'github#/components/schemas/basic-error' }), body, `answer ${status}`)
  if (!response) return [`${method} ${template}: there is no answer ${status}`]
  if (!response.content) return []
  const schema = ['responses', String(status), 'content', 'application/json', 'schema']
  return check(compiled([template, method, ...schema]), body, `${template} answer ${status}`).filter(
    (one) => !exceptions.some((known) => known.test(one)),
  )
}

/** GitHub's own example of an answer, as a basis for ours. */
export function example<T>(name: string): T {
  return structuredClone(api.components.examples?.[name]?.value) as T
}

export const templates = Object.keys(api.paths)

function operationOf(method: string, template: string): Operation {
  const found = api.paths[template]?.[method]
  if (!found) throw new Error(`${method} ${template} is not in test/fixtures/github/api.json`)
  return found
}

function resolved(value: Parameter | { $ref: string }): unknown {
  if (!('$ref' in value)) return value
  const [, , kind = '', name = ''] = value.$ref.split('/')
  return api.components[kind]?.[name]
}

const cache = new Map<string, ReturnType<typeof ajv.compile>>()
function compiled(keys: readonly string[]) {
  const pointer = ['paths', ...keys].map((key) =>
    encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')),
  )
  const $ref = `github#/${pointer.join('/')}`
  const found = cache.get($ref) ?? ajv.compile({ $ref })
  cache.set($ref, found)
  return found
}

function check(validate: ReturnType<typeof ajv.compile>, value: unknown, what: string): string[] {
  if (validate(value)) return []
  return (validate.errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message }) => `${what}${instancePath} ${message}`)
}
