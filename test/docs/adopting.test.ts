import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readWorkflow } from '../../scripts/workflows/model.ts'
import { type FindWorkflow, needed } from '../../scripts/workflows/permissions.ts'
import { root } from '../support/runner/command-line.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const page = read('docs/adopting.md')
const called = ['check', 'comment', 'promote', 'release', 'update-lock']

/** Every `uses:` of what people call, as GitHub judges it: `$/x` is a path of our repository. */
function everyUse(): string[] {
  const files = [...called.map((name) => `.github/workflows/${name}.yml`), 'action.yml']
  const all = [...files, ...globSync('actions/**/action.yml', { cwd: root })].map((file) => parse(read(file)))
  const found = JSON.stringify(all).matchAll(/"uses":"([^"]+)"/g)
  return [...found].map(([, uses = '']) => uses.replace(/^\$\/(.*)$/, 'OWNER/flakeship/$1@v1'))
}

test('the patterns of the allow-list cover all that is used, and each is needed', () => {
  const [, block = ''] = /```text\n([\s\S]*?)```/.exec(page) ?? []
  const patterns = block.trim().split('\n')
  const uses = [...everyUse(), 'OWNER/flakeship@v1', 'OWNER/flakeship/.github/workflows/check.yml@v1']
  // a star of GitHub's takes slashes too
  const covers = (pattern: string) => picomatch(pattern.replaceAll('*', '**'), { bash: true, dot: true })
  expect(uses.filter((one) => !patterns.some((pattern) => covers(pattern)(one)))).toEqual([])
  expect(patterns.filter((pattern) => !uses.some((one) => covers(pattern)(one)))).toEqual([])
})

test.each(called)('%s.yml asks for the rights that the page says', (name) => {
  const find: FindWorkflow = (uses) => ({ workflow: readWorkflow(read(uses.replace(/^\$\//, ''))), find })
  const rights = needed(readWorkflow(read(`.github/workflows/${name}.yml`)), find)
  const [, row = ''] = new RegExp(`^\\| \`${name}\\.yml\` \\| ([^|]*) \\|`, 'm').exec(page) ?? []
  const said = [...row.matchAll(/`([^`]+)`/g)].map(([, right]) => right)
  const asked = Object.entries(rights).flatMap(([scope, level]) =>
    level === 'none' ? [] : [`${scope}: ${level}`],
  )
  expect(said.sort()).toEqual(asked.sort())
})

test('the days that artifacts are kept are those of the code', () => {
  const daysIn = (file: string) => /^const days = (\d+)$/m.exec(read(file))?.[1]
  const rows = {
    'plan and': 'jobs/send-plan',
    results: '../features/handover/artifacts/send-result',
    report: 'jobs/documents-of-run',
  }
  for (const [what, file] of Object.entries(rows)) {
    const [, days] = new RegExp(`^\\| ${what}[^|]*\\|[^|]*\\| (\\d+) \\|`, 'm').exec(page) ?? []
    expect(days, what).toBe(daysIn(`src/actions/${file}.ts`))
  }
})

test('nothing of ours runs on pull_request_target', () => {
  for (const file of globSync('.github/workflows/*.yml', { cwd: root }))
    expect(read(file)).not.toContain('pull_request_target:')
})
