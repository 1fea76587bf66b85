import { expect, test } from 'vitest'
import { type Place, parseUses, resolveUses } from '../../scripts/workflows/uses.ts'

const callee: Place = { repository: 'OWNER/flakeship', ref: 'v1' }

/** After the runner's own tests of `$/` (actions/runner ActionManagerL0.cs, SelfRepository). */
test.each([
  // a step or a job of a workflow: the repository and the commit of the file that says it
  ['$/actions/x', { ...callee, path: 'actions/x' }],
  ['$/.github/workflows/check.yml', { ...callee, path: '.github/workflows/check.yml' }],
  ['$/x', { ...callee, path: 'x' }],
  // slashes in front of the path are dropped
  ['$//actions/x', { ...callee, path: 'actions/x' }],
  ['$///x', { ...callee, path: 'x' }],
  // a path that only looks like a repository is one below this repository
  ['$/other/name', { ...callee, path: 'other/name' }],
  ['$/docker/Dockerfile', { ...callee, path: 'docker/Dockerfile' }],
  // everything else names its repository itself, wherever it is said
  ['acme/tools@v2', { repository: 'acme/tools', ref: 'v2', path: '' }],
  ['acme/tools/sub/x@v2', { repository: 'acme/tools', ref: 'v2', path: 'sub/x' }],
  ['acme/tools/x@refs/heads/main', { repository: 'acme/tools', ref: 'refs/heads/main', path: 'x' }],
])('%s', (uses, used) => {
  expect(resolveUses(uses, callee)).toEqual(used)
})

test.each(['$/', '$//', '$/x@v1', '$/actions/x@self', '$/../x', '$/a/../../x', '$', '$x/y@v1'])(
  '%s is an error',
  (uses) => {
    expect(parseUses(uses)).toBeUndefined()
  },
)

test.each(['acme', 'acme/tools', 'acme/tools/x', '@v1', '/tools@v1', 'acme/@v1', 'acme/tools/../x@v1', ''])(
  '%j is an error',
  (uses) => {
    expect(parseUses(uses)).toBeUndefined()
  },
)

test('nested: what a composite says is meant at the ref that its own user wrote', () => {
  const outer = resolveUses('OWNER/flakeship@v1', { repository: 'somebody/machines', ref: 'abc' })
  expect(outer).toEqual({ ...callee, path: '' })
  const inner = outer && resolveUses('$/actions/setup', outer)
  expect(inner).toEqual({ ...callee, path: 'actions/setup' })
  expect(inner && resolveUses('$/actions/build', inner)).toEqual({ ...callee, path: 'actions/build' })
})

test('./ is the workspace of the caller, never the repository of the file', () => {
  expect(parseUses('./actions/x')).toEqual({ kind: 'workspace', path: 'actions/x' })
  expect(resolveUses('./actions/x', callee)).toBeUndefined()
})
