import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'

/** The message that a person reads, and the place in the flake where they would look. */
const expected: Record<string, [message: string, position: string]> = {
  thrown: ['no such profile: desktop', 'modules/throws.nix:3:51'],
  refused: [
    'Failed assertions:\n- The root file system is not given.\n- Give at least one user:\n  users.users.NAME',
    'flake.nix:20:9',
  ],
  'unknown-option': ["The option `hostname' does not exist.", 'flake.nix:27:9'],
  'missing-attribute': ["attribute 'htop-2' missing", 'flake.nix:28:65'],
  recursive: ['infinite recursion encountered', 'modules/recursive.nix:3:3'],
  'type-error': ['cannot coerce an integer to a string: 5', 'flake.nix:30:9'],
  'syntax-error': ["syntax error, unexpected '}'", 'modules/syntax-error.nix:4:1'],
  'missing-input': ["attribute 'home-manager' missing", 'flake.nix:32:45'],
  'missing-file': ["path 'modules/not-committed.nix' does not exist", 'flake.nix:33:9'],
  endless: [
    'the evaluation did not end within 6 s; look for an endless loop, or allow it more time with --evaluate-timeout',
    'flake.nix:34:9',
  ],
}

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Evaluations
  let plan: Plan
  beforeAll(async () => {
    at = await evaluations()
    const overrides = [{ input: 'library', url: `path:${await at.flake('module-library')}` }]
    const of = await at.flake('failing-hosts')
    plan = (await at.evaluate(await nixOf(), of, { overrides, timeLimit: 6 })).plan
  })
  afterAll(() => at[Symbol.asyncDispose]())

  test.each(Object.entries(expected))(
    'a host fails by %s: its message and its place',
    (host, [message, at]) => {
      const failure = plan.failures.find(({ names }) => names.includes(`${host}.toplevel`))
      expect(failure?.message).toBe(message)
      const { file, line, column } = failure?.position ?? {}
      expect([file, line, column].join(':')).toBe(at)
    },
  )

  test('the host beside them is planned, and nothing else fails', () => {
    expect(plan.targets.map(({ id }) => id)).toEqual(['fine.toplevel'])
    expect(plan.failures).toHaveLength(Object.keys(expected).length)
  })
})
