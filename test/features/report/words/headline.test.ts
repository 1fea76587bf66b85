import { expect, test } from 'vitest'
import type { Evidence } from '../../../../src/documents/evidence.ts'
import type { Outcome } from '../../../../src/documents/result.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { headline, phases } from '../../../../src/features/report/words/headline.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, evidenceOf, resultOf, sampleRun, targetResultOf } from '../sample-run.ts'

interface Case {
  outcomes?: (Outcome | 'missing')[]
  boots?: Partial<Evidence>[]
  failures?: number
}

function reportOf({ outcomes = [], boots = [], failures = 0 }: Case) {
  const ids = outcomes.map((_, i) => `t${i}`)
  const aside = (outcome: Outcome | 'missing' | undefined) =>
    outcome === 'not-here' || outcome === 'skipped' ? { status: outcome } : {}
  const plan = planOf(ids.map((id, i) => targetOf({ id, drvPath: drvOf(id), ...aside(outcomes[i]) })))
  plan.failures = Array.from({ length: failures }, (_, i) => ({
    attribute: `bad${i}`,
    names: [],
    message: 'no',
  }))
  const targets = outcomes.flatMap((outcome, i) =>
    outcome === 'missing' ? [] : [targetResultOf({ id: `t${i}`, drvPath: drvOf(`t${i}`), outcome })],
  )
  const firmware = ['direct', 'bios', 'uefi'] as const
  const evidence = boots.map((boot, i) =>
    evidenceOf({ target: 't0', firmware: firmware[i] ?? 'direct', ...boot }),
  )
  return mergeReport({ plan, results: [resultOf(targets)], evidence })
}

test.each<[string, Case]>([
  ['Nothing was selected', {}],
  ['The one target is well', { outcomes: ['cached'] }],
  ['All 3 targets are well', { outcomes: ['built', 'cached', 'fetched'] }],
  ['All 2 targets are well, 2 boots reached the login', { outcomes: ['built', 'built'], boots: [{}, {}] }],
  [
    '1 of 2 targets cannot be built on this machine; 1 of 2 targets is well',
    { outcomes: ['built', 'not-here'] },
  ],
  [
    'The one target cannot be built on this machine; none of 1 target was built, fetched or there before',
    { outcomes: ['not-here'] },
  ],
  ['2 of 3 targets are well; 1 skipped on purpose', { outcomes: ['built', 'built', 'skipped'] }],
  ['The one target failed', { outcomes: ['failed'] }],
  ['2 of 9 targets failed', { outcomes: ['failed', 'failed', ...Array<Outcome>(7).fill('built')] }],
  ['1 attribute does not evaluate', { outcomes: ['built'], failures: 1 }],
  [
    '1 of 3 targets cannot be built on this machine; 1 of 3 targets failed, 2 attributes do not evaluate',
    { outcomes: ['failed', 'built', 'not-here'], failures: 2 },
  ],
  [
    '1 of 2 boots failed, 1 of 2 boots stayed undecided',
    { outcomes: ['built'], boots: [{ verdict: 'failed' }, { verdict: 'undecided' }] },
  ],
  [
    'The command failed in 1 guest',
    { outcomes: ['built'], boots: [{ command: { command: 'x', code: null, output: '' } }] },
  ],
  ['1 of 2 targets was stopped, 1 of 2 targets has no result', { outcomes: ['cancelled', 'missing'] }],
])('%s', (sentence, run) => {
  expect(headline(reportOf(run))).toBe(sentence)
})

test('the phases are told with their time, boots only where there are any', () => {
  expect(phases(mergeReport(sampleRun()))).toBe('evaluated in 3.1 s, built in 41 s, booted in 25 s')
  expect(phases(mergeReport({ ...sampleRun(), evidence: [] }))).toBe('evaluated in 3.1 s, built in 41 s')
})
