import { type Client, pages } from './client.ts'
import type { Run } from './context.ts'

export interface Sticky {
  /** Of the pull request. */
  number: number
  /** The first line of the comment, that it is found by; nobody sees it. */
  marker: string
  body: string
}

export type Written = { how: 'created' | 'updated' | 'unchanged'; url: string }

/** Writes the one comment of its marker: updates the one that this token wrote before, or adds it. */
export async function writeSticky(
  client: Client,
  run: Run,
  { number, marker, body }: Sticky,
): Promise<Written> {
  const { owner, name: repo } = run.repository
  const mine = isBy(await author(client))
  const list = (page: object) =>
    client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: number,
      ...page,
    })
  for await (const comments of pages(list)) {
    const found = comments.find(
      (comment) => mine(comment.user) && comment.body?.split(/\r?\n/, 1)[0] === marker,
    )
    if (!found) continue
    if (found.body === body) return { how: 'unchanged', url: found.html_url }
    const { data } = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: found.id,
      body,
    })
    return { how: 'updated', url: data.html_url }
  }
  const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner,
    repo,
    issue_number: number,
    body,
  })
  return { how: 'created', url: data.html_url }
}

/** A workflow's own token writes as this one. */
const workflowBot = 'github-actions[bot]'

/** Whom the token writes as. Tokens of apps cannot ask REST for their own name, GraphQL tells them. */
async function author(client: Client): Promise<string> {
  const query = '{ viewer { login } }'
  const answer = await client
    .request('POST /graphql', { query, request: { retries: 0 } })
    .catch(() => undefined) // then it is the workflow's
  const login = (answer?.data as { data?: { viewer?: { login?: unknown } } } | undefined)?.data?.viewer?.login
  return typeof login === 'string' ? login : workflowBot
}

/** Somebody else may have copied the marker into a comment of their own. */
function isBy(login: string) {
  const names = new Set([login, login.endsWith('[bot]') ? login : `${login}[bot]`])
  return (user: { login: string; type: string } | null | undefined) =>
    user != null && names.has(user.login) && (user.login === login || user.type === 'Bot')
}
