import { createPrivateKey, createSign, type KeyObject } from 'node:crypto'
import type { Log } from '../host/host.ts'
import { UserError } from '../lib/errors.ts'
import { oneLine } from '../lib/text.ts'
import { type Client, githubClient } from './client.ts'
import type { Run } from './context.ts'
import { placeOf, statusOf } from './requests.ts'

/** A GitHub App and its key. */
export interface App {
  /** The app id or the client id. */
  id: string
  /** Its private key in PEM format. */
  key: string
}

/** The permissions of the token; never more than the app was granted. */
export type AppRights = Readonly<Record<string, 'read' | 'write'>>

type At = Pick<Run, 'apiUrl' | 'repository'>

/**
 * A token of the app's installation in the repository of this run, for that repository and these permissions only;
 * valid for an hour.
 */
export async function installationToken(
  app: App,
  rights: AppRights,
  { at, log }: { at: At; log: Log },
): Promise<string> {
  const client = githubClient({ run: at, token: signed(app), log })
  const { full, name } = at.repository
  const found = await client.request('GET /repos/{owner}/{repo}/installation', placeOf(at)).catch(
    refusedAs({
      401: 'GitHub does not accept the app: app-id and app-key must be of one app, and the clock of this machine right',
      404: `the app is not installed in ${full}; install it there, with ${wordsOf(rights)}`,
    }),
  )
  const { data } = await client
    .request('POST /app/installations/{installation_id}/access_tokens', {
      installation_id: found.data.id,
      repositories: [name],
      permissions: { ...rights },
    })
    .catch(
      refusedAs({
        422: `the app may not do this in ${full}; grant it ${wordsOf(rights)}, and accept that in its installation`,
      }),
    )
  return data.token
}

/** Revokes an installation token before its hour is over. */
export async function revokeToken(client: Client): Promise<void> {
  await client.request('DELETE /installation/token')
}

const wordsOf = (rights: AppRights): string =>
  Object.entries(rights)
    .map(([scope, level]) => `${scope.replaceAll('_', '-')}: ${level}`)
    .join(' and ')

function refusedAs(words: Readonly<Record<number, string>>): (error: unknown) => never {
  return (error) => {
    const { status = 0 } = statusOf(error)
    const said = words[status]
    if (said === undefined) throw error
    throw new UserError(said, { cause: error, reason: 'machine' })
  }
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The app's proof of identity: a minute of leeway for clocks, and less than the ten minutes that GitHub allows. */
function signed({ id, key }: App): string {
  const now = Math.floor(Date.now() / 1000)
  const text = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded({ iat: now - 60, exp: now + 480, iss: id })}`
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey(key), 'base64url')}`
}

function privateKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem.replaceAll('\\n', '\n'))
  } catch (error) {
    // no message contains the key itself
    throw new UserError(
      `app-key is not a private key in PEM; take the whole file that GitHub gave (${oneLine(String((error as { code?: unknown }).code ?? 'not read'), 60)})`,
    )
  }
}
