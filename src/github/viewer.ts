import type { Client } from './client.ts'

/** A workflow's own token writes as this one. */
const workflowBot = 'github-actions[bot]'

/**
 * Whom a token writes as. workflow: the GITHUB_TOKEN of a job, whose pushes and pull requests start no further runs;
 * app: the token of an app's installation; person: a token that somebody made.
 */
export interface Viewer {
  login: string
  kind: 'workflow' | 'app' | 'person'
}

/** Tokens of apps cannot ask REST for their own name, GraphQL tells them; what cannot be told is the workflow's. */
export async function viewerOf(client: Client): Promise<Viewer> {
  const query = '{ viewer { login } }'
  const answer = await client
    .request('POST /graphql', { query, request: { retries: 0 } })
    .catch(() => undefined)
  const found = (answer?.data as { data?: { viewer?: { login?: unknown } } } | undefined)?.data?.viewer?.login
  const login = typeof found === 'string' ? found : workflowBot
  return { login, kind: login === workflowBot ? 'workflow' : login.endsWith('[bot]') ? 'app' : 'person' }
}
