import { setTimeout as sleep } from 'node:timers/promises'
import { MachineError } from '../lib/errors.ts'
import { type Client, pages } from './client.ts'
import type { Run } from './context.ts'
import { viewerOf } from './viewer.ts'

export interface Sticky {
  /** Of the pull request. */
  number: number
  /** The hidden first line by which we find the comment. */
  marker: string
  body: string
}

/** The outcome for the comment, and its URL. */
export type Written = { how: 'created' | 'updated' | 'unchanged'; url: string }

/** Seconds before each retry to add a comment. */
const pauses = [1, 4]

/** Writes the one comment with this marker: updates the one that this token wrote before, or adds it. */
export async function writeSticky(client: Client, run: Run, sticky: Sticky): Promise<Written> {
  const place = { owner: run.repository.owner, repo: run.repository.name }
  const mine = isBy((await viewerOf(client)).login)
  for (let tries = 0; ; tries++) {
    const found = await find(client, place, { ...sticky, mine })
    if (found?.body === sticky.body) return { how: tries > 0 ? 'created' : 'unchanged', url: found.html_url }
    if (found) return update(client, place, { id: found.id, body: sticky.body })
    try {
      return await add(client, place, sticky)
    } catch (error) {
      const pause = pauses[tries]
      if (pause === undefined || !isUnanswered(error)) throw error
      await sleep(pause * 1000)
    }
  }
}

interface Place {
  owner: string
  repo: string
}

async function find(
  client: Client,
  place: Place,
  { number, marker, mine }: Sticky & { mine: ReturnType<typeof isBy> },
) {
  const list = (page: object) =>
    client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...place,
      issue_number: number,
      ...page,
    })
  for await (const comments of pages(list)) {
    const found = comments.find(({ user, body }) => mine(user) && body?.split(/\r?\n/, 1)[0] === marker)
    if (found) return found
  }
  return undefined
}

async function update(
  client: Client,
  place: Place,
  { id, body }: { id: number | bigint; body: string },
): Promise<Written> {
  const { data } = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...place,
    comment_id: id,
    body,
  })
  return { how: 'updated', url: data.html_url }
}

/** Sent once: a comment may exist although its answer was lost, and a retry would duplicate it. */
async function add(client: Client, place: Place, { number, body }: Sticky): Promise<Written> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...place,
    issue_number: number,
    body,
    request: { retries: 0 },
  })
  return { how: 'created', url: data.html_url }
}

const isUnanswered = (error: unknown): boolean =>
  error instanceof MachineError && Number((error.cause as { status?: unknown }).status) >= 500

/** Somebody else may have copied the marker into their own comment. */
function isBy(login: string) {
  const names = new Set([login, login.endsWith('[bot]') ? login : `${login}[bot]`])
  return (user: { login: string; type: string } | null | undefined) =>
    user != null && names.has(user.login) && (user.login === login || user.type === 'Bot')
}
