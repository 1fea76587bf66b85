import { MachineError, UserError } from '../lib/errors.ts'
import { oneLine } from '../lib/text.ts'

/** GitHub refused the token; `permissions` are the lines that would allow the request. */
export class PermissionError extends UserError {
  readonly permissions: readonly string[]
  constructor(message: string, permissions: readonly string[], options: { cause: unknown }) {
    super(message, { ...options, reason: 'machine' })
    this.name = 'PermissionError'
    this.permissions = permissions
  }
}

/** The permission for each route, where GitHub's answer does not name it (research: platform §4.3). */
const needs: readonly (readonly [route: RegExp, permission: string])[] = [
  [/^(POST|PATCH|DELETE) .*\/issues\/(comments\/|.*\/comments)/, 'pull-requests: write'],
  [/^GET .*\/(pulls|issues)\b/, 'pull-requests: read'],
  [/^(DELETE|POST|PUT) .*\/actions\//, 'actions: write'],
  [/^GET .*\/actions\//, 'actions: read'],
  [/^(POST|PATCH|PUT|DELETE) .*\/(contents|git|releases)\b/, 'contents: write'],
  [/^GET .*\/(contents|git|commits|releases)\b/, 'contents: read'],
]

interface Refusal {
  status: number
  message: string
  response?: { headers: Record<string, string | number | undefined>; data?: unknown }
}

const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && typeof (error as unknown as Refusal).status === 'number'

/** An API error with words that say what to change. */
export function explained(error: unknown, route: string): unknown {
  if (!isRefusal(error)) return error
  const said = oneLine(error.message, 300)
  const lines = permissionsFor(error, route)
  const asked = lines.map((line) => `\`${line}\``).join(' or ')
  if (error.status === 403 && /not accessible by|must have admin|write access/i.test(error.message))
    return new PermissionError(
      `the token may not do this (${route}): add ${asked || 'what it needs'} under permissions: of the job`,
      lines,
      { cause: error },
    )
  if (error.status === 401)
    return new UserError('GitHub does not accept the token; give a valid one in the input token', {
      cause: error,
    })
  if (error.status === 404)
    return new UserError(
      `GitHub finds nothing at ${route}; in a private repository this also means that the token lacks ${asked || 'a permission'}`,
      { cause: error, reason: 'machine' },
    )
  if (error.status === 403 && /is locked|was archived|read-only/i.test(error.message))
    return new UserError(`GitHub rejected the request: ${said}`, { cause: error, reason: 'machine' })
  if (error.status === 403 || error.status === 429)
    return new MachineError(`GitHub refuses for now: ${said}; run the job again later`, { cause: error })
  return new MachineError(
    `GitHub's API does not do what it should (${error.status}): ${said}; run the job again`,
    {
      cause: error,
    },
  )
}

/** GitHub itself names alternatives: `issues=write; pull_requests=write`. */
function permissionsFor({ response }: Refusal, route: string): string[] {
  const accepted = String(response?.headers['x-accepted-github-permissions'] ?? '')
  const named = accepted
    .split(/[;,]/)
    .flatMap((one) => /^\s*([a-z_]+)=(read|write)\s*$/.exec(one)?.slice(1).join(': ') ?? [])
    .map((one) => one.replaceAll('_', '-'))
  if (named.length > 0) return named
  return needs
    .filter(([pattern]) => pattern.test(route))
    .slice(0, 1)
    .map(([, permission]) => permission)
}
