import type { Update } from '../../../documents/update.ts'
import type { Checkout } from '../../../features/update-lock/checkout.ts'
import { resolveUpdate } from '../../../features/update-lock/resolve.ts'
import type { Client } from '../../../github/client.ts'
import type { Host } from '../../../host/host.ts'
import type { Values } from '../../../host/inputs.ts'
import type { Nix } from '../../../nix/command.ts'
import type { resolveInputs } from '../../inputs/update-lock/update-lock.ts'

interface Surroundings {
  nix: Nix
  host: Host
  previous: Update | undefined
  temporary: string
}

/** Queries every source, GitHub's with the token of the job. */
export function resolve(
  values: Values<typeof resolveInputs> & { timeBudget: number | undefined },
  { nix, host, previous, temporary }: Surroundings,
): Promise<{ update: Update; flakes: Checkout[] }> {
  return resolveUpdate(nix, host.log, {
    flakes: values.flakes.length === 0 ? ['.'] : values.flakes,
    inputs: values.inputs,
    cooldown: values.cooldown,
    goBack: values.goBack,
    earlier: previous?.heads ?? [],
    github: (server) => clientFor(server, values.token, host),
    fetching: withToken(nix, values.token, host),
    patience: values.timeBudget === undefined ? patience : (values.timeBudget - process.uptime()) / 2,
    now: Math.floor(Date.now() / 1000),
    temporary,
    cwd: process.cwd(),
    signal: host.signal,
    onWarning: (text) => host.log.debug(text),
    onTrace: (text) => host.log.debug(text),
  })
}

/** Seconds to wait for servers that rate-limit without a time; as long as one wait for GitHub's API. */
const patience = 120

/** GitHub allows more requests with a token; the user's own settings take precedence. */
function withToken(nix: Nix, token: string, { environment }: Host): Nix {
  const { GITHUB_SERVER_URL = 'https://github.com' } = environment
  if (!/^[\w.-]+$/.test(token)) return nix
  return nix.withSettings([`extra-access-tokens = ${new URL(GITHUB_SERVER_URL).host}=${token}`])
}

/**
 * The API client: with the token for the GitHub that runs us, without one for github.com elsewhere; loaded on demand.
 */
async function clientFor(
  server: string,
  token: string,
  { environment, log }: Host,
): Promise<Client | undefined> {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_API_URL = 'https://api.github.com' } = environment
  if (server !== new URL(GITHUB_SERVER_URL).host) return undefined
  const { githubClient } = await githubClients()
  return githubClient({ run: { apiUrl: GITHUB_API_URL }, token: token.startsWith('$') ? '' : token, log })
}

const githubClients = () => import('../../../github/client.ts')
