import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { whyUntrusted } from '../../../src/github/runs/trusted-ref.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'

const payload = { repository: { default_branch: 'main' } }

async function why(
  event: string,
  ref: string,
  more: { refs?: string[]; isProtected?: boolean; text?: string } = {},
) {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'event.json')
  await writeFile(file, more.text ?? JSON.stringify(payload))
  const environment = {
    ...{ GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_EVENT_PATH: file },
    GITHUB_REF_PROTECTED: String(more.isProtected ?? false),
  }
  return await whyUntrusted(environment, more.refs ?? [])
}

test.each([
  ['push', 'refs/heads/main', {}],
  ['push', 'refs/tags/25.05', {}],
  ['push', 'refs/heads/stable', { isProtected: true }],
  ['push', 'refs/heads/team/alpha', { refs: ['team/*'] }],
  ['schedule', 'refs/heads/main', { text: '{"schedule":"0 0 * * *"}' }],
  ['workflow_dispatch', 'refs/heads/main', {}],
  ['release', 'refs/tags/25.05', {}],
])('%s of %s may push', async (event, ref, more) => {
  expect(await why(event, ref, more)).toBeUndefined()
})

test.each([
  ['pull_request', 'refs/pull/7/merge', {}, 'this run is for a pull request'],
  ['pull_request', 'refs/heads/main', { isProtected: true }, 'this run is for a pull request'],
  ['pull_request_target', 'refs/heads/main', { isProtected: true }, 'this run is for a pull request'],
  ['pull_request_review', 'refs/pull/7/merge', {}, 'this run is for a pull request'],
  ['issue_comment', 'refs/heads/main', {}, 'this run is for a pull request'],
  ['push', 'refs/pull/7/head', {}, 'this run is for a pull request'],
  ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', {}, 'this run is for a merge queue'],
  ['workflow_run', 'refs/heads/main', {}, 'this run was started by workflow_run'],
  ['', 'refs/heads/main', {}, 'this run was started by an event that nobody names'],
  ['push', 'refs/heads/feature', {}, 'feature is neither the default branch nor a protected one nor a tag'],
  ['push', 'refs/heads/team/a/b', { refs: ['team/*'] }, /^team\/a\/b is neither/],
  ['push', 'refs/heads/main', { text: 'no JSON' }, /^main is neither/],
  ['push', 'refs/heads/undefined', { text: '{"repository":{}}' }, /^undefined is neither/],
  ['workflow_dispatch', 'refs/heads/feature', {}, /^feature is neither/],
])('%s of %s may not', async (event, ref, more, reason) => {
  const said = await why(event, ref, more)
  expect(said).toMatch(reason)
})
