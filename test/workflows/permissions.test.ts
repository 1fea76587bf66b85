import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examplesIn, pages } from '../../scripts/workflows/examples.ts'
import { callOf, readWorkflow, type Workflow } from '../../scripts/workflows/model.ts'
import {
  type FindWorkflow,
  needed,
  readOnly,
  refusals,
  rightsOf,
} from '../../scripts/workflows/permissions.ts'
import { parseUses } from '../../scripts/workflows/uses.ts'
import { root } from '../support/runner/command-line.ts'

/** Ours, whether by `$/` or as others write it. */
const find: FindWorkflow = (uses) => {
  const parsed = parseUses(uses)
  if (!parsed || parsed.kind === 'workspace') throw new Error(`${uses} is not ours`)
  return { workflow: ours(parsed.path), find }
}
const ours = (file: string) => readWorkflow(readFileSync(join(root, file), 'utf8'))
const callable = globSync('.github/workflows/*.yml', { cwd: root }).filter((file) => callOf(ours(file)))
const examples = [...(await pages(root))].flatMap(([file, page]) => examplesIn(file, page))
const callers = examples.filter(({ text }) => text.includes('/.github/workflows/'))

/** What each called workflow takes, to the letter: who changes this changes what every caller must grant. */
const asked: Record<string, Record<string, string>> = {
  '.github/workflows/check.yml': { contents: 'read' },
  '.github/workflows/comment.yml': { 'pull-requests': 'write', actions: 'read' },
  '.github/workflows/promote.yml': { contents: 'write', actions: 'read' },
  '.github/workflows/release.yml': { contents: 'write', 'id-token': 'write', attestations: 'write' },
  '.github/workflows/update-lock.yml': { contents: 'write', 'pull-requests': 'write' },
}

test('every workflow that can be called is in the table', () => {
  expect(callable.sort()).toEqual(Object.keys(asked).sort())
})

test.each(Object.entries(asked))('%s needs exactly %j', (file, rights) => {
  expect(needed(ours(file), find)).toEqual(rights)
})

const caller = (file: string, permissions: unknown): Workflow =>
  ({ on: { push: null }, permissions: {}, jobs: { call: { uses: `$/${file}`, permissions } } }) as never

test.each(Object.entries(asked))('%s starts with what it needs, and not with less', (file, rights) => {
  expect(refusals(caller(file, rights), find)).toEqual([])
  for (const scope of Object.keys(rights)) {
    const without = Object.fromEntries(Object.entries(rights).filter(([other]) => other !== scope))
    expect(refusals(caller(file, without), find).join('\n')).toContain(`'${scope}: ${rights[scope]}'`)
  }
  expect(refusals(caller(file, {}), find)).not.toEqual([])
})

test('pages hold callers of every called workflow', () => {
  expect(callable.length).toBeGreaterThan(1)
  expect(Object.keys(asked).length).toBeGreaterThan(1)
  for (const file of callable) expect(callers.some(({ text }) => text.includes(file))).toBe(true)
})

test.each(callers.map(({ place, text }) => [place, text]))('%s grants what it calls', (_, text) => {
  expect(refusals(readWorkflow(text), find)).toEqual([])
})

test.each(callers.map(({ place, text }) => [place, text]))(
  '%s does not start without its grants',
  (_, text) => {
    const workflow = readWorkflow(text)
    const jobs = Object.entries(workflow.jobs).map(([name, { permissions: _, ...job }]) => [name, job])
    const bare = { ...workflow, permissions: {}, jobs: Object.fromEntries(jobs) } as Workflow
    expect(refusals(bare, find)).not.toEqual([])
  },
)

test.each(callers.map(({ place, text }) => [place, text]))('%s grants no more than that', (_, text) => {
  const workflow = readWorkflow(text)
  expect(Object.values(workflow.jobs).filter(({ uses }) => uses).length).toBeGreaterThan(0)
  for (const { uses, permissions } of Object.values(workflow.jobs)) {
    if (!uses) continue
    const called = find(uses)
    expect(rightsOf(permissions) ?? rightsOf(workflow.permissions)).toEqual(
      needed(called.workflow, called.find),
    )
  }
})

test('a nested call is held to what the job between grants', () => {
  const inner = readWorkflow('on: workflow_call\njobs: {a: {permissions: {issues: write}, steps: []}}')
  const middle = readWorkflow(
    'on: workflow_call\njobs: {b: {permissions: {issues: read}, uses: $/inner.yml}}',
  )
  const outer = readWorkflow('on: push\njobs: {c: {permissions: write-all, uses: $/middle.yml}}')
  const files: Record<string, Workflow> = { '$/inner.yml': inner, '$/middle.yml': middle }
  const nested: FindWorkflow = (uses) => ({ workflow: files[uses] as Workflow, find: nested })
  expect(refusals(outer, nested)).toEqual([
    "The nested job 'a' is requesting 'issues: write', but is only allowed 'issues: read'.",
  ])
})

test('what says nothing has what its caller has, and a caller that says nothing has little', () => {
  const silent = readWorkflow('on: workflow_call\njobs: {a: {steps: []}}')
  const asking = readWorkflow('on: workflow_call\njobs: {a: {permissions: {issues: write}, steps: []}}')
  const outer = readWorkflow('on: push\njobs: {c: {uses: $/x.yml}}')
  const only =
    (workflow: Workflow): FindWorkflow =>
    () => ({ workflow, find: only(workflow) })
  expect(refusals(outer, only(silent))).toEqual([])
  expect(refusals(outer, only(asking))).toHaveLength(1)
})

test('a run for a fork reads at most', () => {
  expect(readOnly({ contents: 'write', issues: 'read', 'id-token': 'write' })).toEqual({
    contents: 'read',
    issues: 'read',
    'id-token': 'none',
  })
})
