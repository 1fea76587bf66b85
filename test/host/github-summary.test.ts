import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a summary that cannot be written is a warning, and the step goes on', () => {
  const script = `
    const { githubHost } = await import(process.argv[1])
    await githubHost(new AbortController().signal).summary('a report')
    console.log('went on')`
  const host = join(import.meta.dirname, '../../src/host/github.ts')
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script, host], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_STEP_SUMMARY: '/nowhere/summary' },
  })
  expect(said).toMatch(/^::warning::this step has no summary: .*'\/nowhere\/summary'.*\nwent on\n$/)
})
