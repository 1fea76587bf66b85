import type { Client } from './client.ts'

/** The author name of a workflow's own token. */
const workflowBot = 'github-actions[bot]'

/**
 * The identity behind a token. workflow: the GITHUB_TOKEN of a job, whose pushes and pull requests start no further
 * runs; app: an app's installation token; person: a personal token.
 */
export interface Viewer {
  login: string
  kind: 'workflow' | 'app' | 'person'
}

/** App tokens cannot query their own name over REST, but over GraphQL; an unknown name is the workflow's. */
export async function viewerOf(client: Client): Promise<Viewer> {
  const query = '{ viewer { login } }'
  const answer = await client
    .request('POST /graphql', { query, request: { retries: 0 } })
    .catch(() => undefined)
  const found = (answer?.data as { data?: { viewer?: { login?: unknown } } } | undefined)?.data?.viewer?.login
  const login = typeof found === 'string' ? found : workflowBot
  return { login, kind: login === workflowBot ? 'workflow' : login.endsWith('[bot]') ? 'app' : 'person' }
}
