import { expect, test } from 'vitest'
import type { Result } from '../../../../src/documents/result.ts'
import { renderMarkdown } from '../../../../src/features/report/markdown/page.ts'
import { machinesOf } from '../../../../src/features/report/merge/machines.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { renderTable } from '../../../../src/features/report/terminal/table.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, failureOf, resultOf, targetResultOf } from '../sample-run.ts'

type Derivation = Result['derivations'][number]
const builtBy = (machine: string, name: string): Derivation => ({
  drvPath: drvOf(name),
  name,
  machine,
  start: 1,
  stop: 4,
  phases: [],
  outcome: 'built',
})

function reportOf(failure: Parameters<typeof failureOf>[0], derivations: Derivation[] = []) {
  const target = targetResultOf({ id: 'a', drvPath: drvOf('a'), outcome: 'failed' })
  const failures = [failureOf({ drvPath: drvOf('linux'), name: 'linux', targets: ['a'], ...failure })]
  const plan = planOf([targetOf({ id: 'a', drvPath: target.drvPath })])
  return mergeReport({ plan, results: [resultOf([target], { failures, derivations })], evidence: [] })
}

test('a failure is shown with its class, its phase and what to do', () => {
  const report = reportOf({ class: 'kernel-module', phase: 'installPhase', hint: 'use a kernel that has it' })
  expect(renderMarkdown(report)).toContain('**kernel module** in `installPhase`: `use a kernel that has it`')
  expect(renderTable(report).join('\n')).toContain(
    '  kernel module in installPhase: use a kernel that has it',
  )
})

test('a failure of an older document, without a class, is shown without', () => {
  expect(renderMarkdown(reportOf({}))).not.toMatch(/^\*\*/m)
})

test('a hint that quotes a log stays what it is: one line of code', () => {
  const page = renderMarkdown(reportOf({ class: 'sandbox', hint: 'the sandbox has no `x` <b>\n# @all' }))
  expect(page).not.toMatch(/<b>(?!.*`)|^# @all/m)
  expect(page).toContain('**not in the sandbox**: ')
})

test('which machine built what is shown where others than this one built', () => {
  const derivations = [builtBy('local', 'a'), builtBy('ssh-ng://far?ssh-key=/home/me/key', 'linux')]
  const report = reportOf({}, derivations)
  expect(renderMarkdown(report)).toContain('| `ssh-ng://far` | 1 | 3.0 s | `linux` |')
  expect(renderTable(report)).toContain('  ssh-ng://far built 1 derivation in 3.0 s: linux')
  expect(JSON.stringify(report.machines)).not.toContain('ssh-key')
  expect(machinesOf([resultOf([], { derivations: [builtBy('local', 'a')] })])).toEqual([])
})
