import { expect, test } from 'vitest'
import { merged, notPassed, secondTry, type TestResults, totals } from '../../scripts/second-try.ts'

const files = (failing: Readonly<Record<string, readonly string[]>>): TestResults => ({
  testResults: Object.entries(failing).map(([name, statuses]) => ({
    name,
    status: statuses.length > 0 && statuses.every((status) => status === 'passed') ? 'passed' : 'failed',
    assertionResults: statuses.map((status, i) => ({ fullName: `test ${i}`, status })),
  })),
})

test('integration tests that fail are tried again, and only few of them', () => {
  const ok = { '/t/a.test.ts': ['passed'] }
  expect(secondTry(files(ok))).toEqual([])
  expect(secondTry(files({ ...ok, '/t/b.itg.test.ts': ['failed', 'passed'] }))).toEqual(['/t/b.itg.test.ts'])
  expect(secondTry(files({ '/t/a.test.ts': ['failed'], '/t/b.itg.test.ts': ['failed'] }))).toEqual([])
  expect(secondTry(files({ '/t/boots/c.spec.ts': ['failed'] }))).toHaveLength(1)
  const many = ['b', 'c', 'd', 'e', 'f', 'g'].map((name) => [`/t/${name}.itg.test.ts`, ['failed']] as const)
  expect(secondTry(files(Object.fromEntries(many)))).toEqual([])
  expect(secondTry(files(Object.fromEntries(many.slice(1))))).toHaveLength(5)
  expect(secondTry({})).toEqual([])
})

test('the second try counts in place of the first', () => {
  const first = files({ '/t/a.test.ts': ['passed'], '/t/b.itg.test.ts': ['failed', 'passed', 'skipped'] })
  expect(notPassed(first)).toEqual(['/t/b.itg.test.ts: test 0', '/t/b.itg.test.ts: test 2'])
  expect(totals(first)).toEqual({ passed: 2, failed: 1, skipped: 1 })
  const well = merged(first, files({ '/t/b.itg.test.ts': ['passed', 'passed', 'passed'] }))
  expect(totals(well)).toEqual({ passed: 4, failed: 0, skipped: 0 })
  const notWell = merged(first, files({ '/t/b.itg.test.ts': ['failed', 'failed', 'skipped'] }))
  expect(totals(notWell)).toEqual({ passed: 1, failed: 2, skipped: 1 })
  expect(totals(merged(first, {}))).toEqual(totals(first))
})

test('a file that does not load, or whose preparation fails, is a failure', () => {
  expect(totals(files({ '/t/a.test.ts': ['passed'], '/t/b.test.ts': [] }))).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  })
  expect(totals(files({ '/t/b.test.ts': ['skipped', 'skipped'] }))).toEqual({
    passed: 0,
    failed: 1,
    skipped: 2,
  })
  expect(totals({})).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
