import { describe, expect, test } from 'vitest'
import { readError } from '../../../src/nix/build/build-error.ts'

const drv = '/nix/store/sr6ypvgwvqm79qb5ica4z6c8rqjpf51i-boom.drv'

describe('readError', () => {
  test.each([
    ['before 2.30', `error: builder for '${drv}' failed with exit code 3`, 'builder failed with exit code 3'],
    [
      'a signal',
      `error: builder for '${drv}' failed due to signal 9 (Killed)`,
      'builder failed due to signal 9 (Killed)',
    ],
    [
      'no output',
      `error: builder for '${drv}' failed to produce output path for output 'out' at '/nix/store/x'`,
      "builder failed to produce output path for output 'out' at '/nix/store/x'",
    ],
    [
      'since 2.30',
      `error: Cannot build '${drv}'.\n       Reason: builder failed with exit code 3.\n       Output paths:\n         /nix/store/zlqh1n24dk3l7hgi4xjpyf178q6c4jyv-boom`,
      'builder failed with exit code 3',
    ],
    [
      'in one line',
      `error: Cannot build '${drv}'. Reason: builder failed with exit code 9.`,
      'builder failed with exit code 9',
    ],
    [
      'a feature, new',
      `error: Cannot build '${drv}'.\n       Reason: missing system features\n       Required features: {kvm}\n       Available features: {}`,
      'missing system features: Required features: {kvm}',
    ],
    [
      'a feature, old',
      `error: a 'x86_64-linux' with features {kvm} is required to build '${drv}', but I am a 'x86_64-linux' with features {benchmark}`,
      `a 'x86_64-linux' with features {kvm} is required to build '${drv}', but I am a 'x86_64-linux' with features {benchmark}`,
    ],
    [
      'a hash',
      `error: hash mismatch in fixed-output derivation '${drv}':\n         specified: sha256-AAAA=\n            got:    sha256-c8s4=`,
      'hash mismatch: specified sha256-AAAA=, got sha256-c8s4=',
    ],
    [
      'a wording of a later version',
      `error: the stars are against '${drv}' today`,
      `the stars are against '${drv}' today`,
    ],
  ])('names the derivation that failed itself: %s', (_, text, message) => {
    expect(readError(text)).toMatchObject({ kind: 'own', drvPath: drv, message })
  })

  test.each([
    ['before 2.30', `error: 1 dependencies of derivation '${drv}' failed to build`],
    [
      'since 2.30',
      `error: Cannot build '${drv}'.\n       Reason: 2 dependencies failed.\n       Output paths:\n         /nix/store/x`,
    ],
    ['one, since 2.30', `error: Cannot build '${drv}'.\n       Reason: 1 dependency failed.`],
  ])('tells it from one that only needs it: %s', (_, text) => {
    expect(readError(text)).toMatchObject({ kind: 'dependency', drvPath: drv })
  })

  test('does not take the summary at the end for a failure of its own', () => {
    expect(readError(`error: build of '${drv}^*', '${drv}^out' failed`).kind).toBe('summary')
    expect(readError(`error: build of resolved derivation '${drv}' failed`).kind).toBe('summary')
  })

  test('keeps the log lines that Nix quotes, in both indentations', () => {
    const old = `error: builder for '${drv}' failed with exit code 1;\n       last 2 log lines:\n       > one\n       >   two\n       For full logs, run 'nix log ${drv}'.`
    const since = `error: Cannot build '${drv}'.\n       Reason: builder failed with exit code 1.\n       Last 2 log lines:\n       > one\n       >   two`
    for (const text of [old, since])
      expect(readError(text)).toMatchObject({
        message: 'builder failed with exit code 1',
        log: ['one', '  two'],
      })
  })

  test('is one line without escape sequences, whatever came', () => {
    const { kind, message } = readError(
      '\u001b[31;1merror:\u001b[0m \u001b[0mwriting to file:\n   No space left on device',
    )
    expect([kind, message]).toEqual(['general', 'writing to file: No space left on device'])
    expect(readError(`error: ${'x'.repeat(5000)}`).message.length).toBeLessThan(700)
  })
})
