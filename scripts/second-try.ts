/** What vitest's JSON reporter writes, as far as it is read here. */
export interface TestResults {
  testResults?: readonly TestFile[]
}

interface TestFile {
  /** Absolute path. */
  name: string
  status: 'passed' | 'failed'
  assertionResults: readonly { fullName: string; status: string }[]
}

export interface Totals {
  passed: number
  failed: number
  skipped: number
}

/** If more files than this fail, it is no accident of a busy machine. */
const atMost = 5

/**
 * The files that are tried a second time, alone: integration tests, whose guests, daemons and clocks share two cores
 * with those of other files. There is no second try if a unit test fails, or many files.
 */
export function secondTry({ testResults = [] }: TestResults): string[] {
  const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name)
  return failed.length <= atMost && failed.every((name) => /\.(itg\.test|spec)\.ts$/.test(name)) ? failed : []
}

/** The tests that did not pass, each as `FILE: NAME`. */
export const notPassed = ({ testResults = [] }: TestResults): string[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName }) => `${name}: ${fullName}`),
  )

/** The results of the second try in place of those of the first. */
export function merged(first: TestResults, second: TestResults): TestResults {
  const again = new Map(second.testResults?.map((file) => [file.name, file]))
  return { testResults: (first.testResults ?? []).map((file) => again.get(file.name) ?? file) }
}

/** Counts tests; a file that fails as a whole counts as one that failed. */
export function totals({ testResults = [] }: TestResults): Totals {
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length
  const asAWhole = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = count('failed')
  const passed = count('passed')
  return { passed, failed: failed + asAWhole.length, skipped: statuses.length - passed - failed }
}
