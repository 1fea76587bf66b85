import { expect, test } from 'vitest'
import { failureLines, warningLines } from '../../../../src/features/report/terminal/plan-lines.ts'

const failureOf = (name: string, more = {}) => ({
  ...{ attribute: `nixosConfigurations.${name}.config.system.build.toplevel`, names: [`${name}.toplevel`] },
  ...{ message: 'no such profile:\n  desktop\x1b[2J', trace: '' },
  ...more,
})

test('what does not evaluate is one line each, with its cause and its place', () => {
  const position = { file: 'hosts/htpc.nix', line: 12, column: 3 }
  expect(
    failureLines({ failures: [failureOf('htpc', { position }), failureOf('pi', { names: [] })] }),
  ).toEqual([
    '✗ htpc.toplevel does not evaluate: no such profile: desktop (hosts/htpc.nix:12)',
    '✗ nixosConfigurations.pi.config.system.build.toplevel does not evaluate: no such profile: desktop',
  ])
})

test('one cause in many hosts is one line that names them; a message that is cut says where the rest is', () => {
  const same = ['a', 'b', 'c'].map((name) => failureOf(name, { message: 'x '.repeat(2000) }))
  const [line = '', ...others] = failureLines({ failures: same })
  expect(line).toMatch(
    /^✗ a\.toplevel, b\.toplevel, c\.toplevel do not evaluate: x x .*… \(all of it: plan\.json\)$/,
  )
  expect(others).toEqual([])
})

test('many failures and many warnings are counted', () => {
  const failures = Array.from({ length: 53 }, (_, i) => failureOf(`n${i}`, { message: `broken ${i}` }))
  expect(failureLines({ failures })).toHaveLength(51)
  expect(failureLines({ failures }).at(-1)).toBe('  … and 3 more attributes that do not evaluate')
  const warnings = Array.from({ length: 21 }, (_, i) => `w${i}`)
  expect(warningLines(warnings).slice(-2)).toEqual(['  warning: w19', '  … and 1 more warning'])
})
