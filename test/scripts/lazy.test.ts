import { beforeAll, expect, test } from 'vitest'
import { readSources, type Source } from '../../scripts/checks/sources.ts'
import { root } from '../support/runner/command-line.ts'

/** Clients of megabytes: what does not talk to GitHub's services must not wait for them. */
const heavy = ['@actions/artifact', '@actions/cache', '@octokit/core']

let sources: Map<string, Source>
beforeAll(async () => {
  sources = new Map((await readSources(root, ['src'])).map((source) => [source.file, source]))
})

/** What is loaded with a file at once, packages too. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  for (const { specifier, file: next, typeOnly, lazy } of sources.get(file)?.imports ?? []) {
    const name = next ?? specifier
    if (typeOnly || lazy || seen.has(name)) continue
    seen.add(name)
    if (next !== undefined) loaded(next, seen)
  }
  return seen
}

const entries = ['src/cli.ts', 'src/runner.ts']
const parts = ['run', 'setup', 'evaluate', 'build', 'boot', 'report', 'shard', 'closure', 'why', 'workflows']

test.each([...entries, ...parts.map((part) => `src/actions/${part}.ts`)])(
  '%s does not load the clients of GitHub at once',
  (file) => {
    const all = loaded(file)
    expect(all.size).toBeGreaterThan(5)
    expect(heavy.filter((name) => all.has(name))).toEqual([])
  },
)

test('what talks to GitHub is seen by this', () => {
  expect(loaded('src/actions/comment.ts')).toContain('@octokit/core')
})
