import { createPublicKey, verify } from 'node:crypto'
import type { Token } from './api-server.ts'
import { type Called, example } from './contract.ts'
import { refused } from './git-rules.ts'
import type { Answer, Permissions } from './routes.ts'
import type { State } from './state.ts'

type Json = Record<string, unknown>

export interface StoredApp {
  id: number
  slug: string
  /** PEM; its signatures are verified. */
  privateKey: string
  /** The permissions of the installation. */
  permissions: Permissions
  installation: number
}

export interface AppServer {
  state: State
  apps: readonly StoredApp[]
  /** Tokens of installations that are valid now. */
  tokens: Map<string, Token>
}

const decoded = (part: string): Json => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))

/** The app that signed a JWT, if it follows GitHub's rules: RS256, at most ten minutes, not expired. */
function appOf(jwt: string, apps: readonly StoredApp[]): StoredApp | undefined {
  const [head = '', body = '', signature = ''] = jwt.split('.')
  if (signature === '' || decoded(head).alg !== 'RS256') return undefined
  const { iss, iat, exp } = decoded(body) as { iss?: unknown; iat?: number; exp?: number }
  const app = apps.find(({ id }) => String(id) === String(iss))
  const now = Date.now() / 1000
  if (!app || !iat || !exp || iat > now + 60 || exp < now || exp - iat > 660) return undefined
  const isSigned = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${body}`),
    createPublicKey(app.privateKey),
    Buffer.from(signature, 'base64url'),
  )
  return isSigned ? app : undefined
}

/** The routes for an app's own signature, or for its installation token. */
export function appAnswer(called: Called, credential: string, server: AppServer): Answer | undefined {
  const { state, tokens } = server
  if (called.template === '/installation/token') {
    return tokens.delete(credential) ? { status: 204 } : refused(401, 'Bad credentials')
  }
  if (!/^\/app\/|\/installation$/.test(called.template)) return undefined
  const app = appOf(credential, server.apps)
  if (!app) return refused(401, 'A JSON web token could not be decoded')
  if (called.method === 'get') {
    const isOurs = `${called.path.owner}/${called.path.repo}` === state.repository
    const body = {
      ...example<Json>('installation'),
      id: app.installation,
      app_id: app.id,
      app_slug: app.slug,
    }
    return isOurs ? { status: 200, body } : refused(404, 'Not Found')
  }
  return newToken(called, app, server)
}

function newToken(called: Called, app: StoredApp, { tokens, state }: AppServer): Answer {
  if (Number(called.path.installation_id) !== app.installation) return refused(404, 'Not Found')
  const { permissions = app.permissions, repositories } = (called.body ?? {}) as {
    permissions?: Permissions
    repositories?: string[]
  }
  const [, name] = state.repository.split('/')
  if (repositories?.some((one) => one !== name))
    return refused(422, 'There is at least one repository that does not exist or is not accessible')
  const lacking = Object.entries(permissions).some(
    ([key, level]) => ![level, 'write'].includes(app.permissions[key as keyof Permissions] ?? ''),
  )
  if (lacking) return refused(422, 'The permissions requested are not granted to this installation.')
  const token = `ghs_${app.slug}${tokens.size}${Date.now()}`
  tokens.set(token, { user: { login: `${app.slug}[bot]`, type: 'Bot' }, permissions, repositories })
  return {
    status: 201,
    body: { token, expires_at: '2026-12-02T23:00:00Z', permissions, repository_selection: 'selected' },
  }
}
