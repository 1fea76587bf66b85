import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWorkflow } from '../../../scripts/workflows/model.ts'
import { root } from '../../support/runner/command-line.ts'
import { evaluateText } from '../../support/workflows/expressions.ts'

/** In one group GitHub keeps one job that runs and one that waits; a third takes the place of the one that waits. */
const { jobs } = readWorkflow(readFileSync(join(root, '.github/workflows/comment.yml'), 'utf8'))
const group = (jobs.comment as unknown as { concurrency: { group: string } }).concurrency.group

interface Started {
  path?: string
  event?: string
  head?: string
  pull?: number
  workflow?: string
  name?: string
}
const groupOf = ({ path, event, head, pull, workflow = 'nixos.yml', name = '' }: Started) =>
  evaluateText(group, {
    inputs: { name },
    github: {
      ...{ run_id: '1', workflow_ref: `somebody/machines/.github/workflows/${workflow}@refs/pull/7/merge` },
      event: {
        ...(pull === undefined ? {} : { pull_request: { number: pull } }),
        ...(path === undefined ? {} : { workflow_run: { path, event, head_sha: head } }),
      },
    },
  })
const after = { path: '.github/workflows/nixos.yml', event: 'pull_request', head: 'a'.repeat(40) }

test('two runs of one workflow for one pull request wait for each other', () => {
  expect(groupOf({ pull: 7 })).toBe(groupOf({ pull: 7 }))
  expect(groupOf(after)).toBe(groupOf({ ...after, workflow: 'nixos.yml' }))
})

test.each<[string, Started, Started]>([
  ['a push run of the same commit', after, { ...after, event: 'push' }],
  ['a run of another workflow', after, { ...after, path: '.github/workflows/nightly.yml' }],
  ['a run of another commit', after, { ...after, head: 'b'.repeat(40) }],
  ['the job of another workflow', { pull: 7 }, { pull: 7, workflow: 'nightly.yml' }],
  ['the job of another pull request', { pull: 7 }, { pull: 8 }],
  ['another check', { pull: 7 }, { pull: 7, name: 'laptops' }],
])('%s does not take the place of a comment that waits', (_, one, other) => {
  expect(groupOf(one)).not.toBe(groupOf(other))
})

test('the longest group that there can be is one for GitHub', () => {
  const file = `${'w'.repeat(60)}.yml`
  const longest = {
    name: 'n'.repeat(40),
    workflow: file,
    path: `.github/workflows/${file}`,
    head: 'a'.repeat(40),
  }
  expect(groupOf({ ...longest, event: 'pull_request' }).length).toBeLessThanOrEqual(400)
})
