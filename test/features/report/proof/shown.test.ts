import { expect, test } from 'vitest'
import type { Proof } from '../../../../src/documents/proof.ts'
import type { Report } from '../../../../src/documents/report.ts'
import { renderComment } from '../../../../src/features/report/markdown/comment.ts'
import { renderMarkdown } from '../../../../src/features/report/markdown/page.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { renderTable } from '../../../../src/features/report/terminal/table.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, resultOf, targetResultOf } from '../sample-run.ts'

const image = {
  ...{
    file: pathOf('x.iso'),
    name: 'x.iso',
    bytes: 9,
    sha256: 'a'.repeat(64),
    format: 'iso',
    source: 'search',
  },
  artifact: 5,
}
const iso = { id: 'web.iso', drvPath: drvOf('iso'), kind: 'iso' as const }
const mail = { id: 'mail.toplevel', drvPath: drvOf('mail'), kind: 'toplevel' as const }

function reportBy(by: Proof['by']): Report {
  const before = mergeReport({
    plan: planOf([targetOf(iso)]),
    results: [resultOf([targetResultOf({ ...iso, images: [image] })])],
    evidence: [],
  })
  const base = { ...before, targets: before.targets.map((one) => ({ ...one, images: [image] })) }
  return mergeReport({
    plan: {
      ...planOf([targetOf({ ...iso, status: 'proved' }), targetOf(mail)]),
      proof: { run: 12, by },
    },
    results: [resultOf([targetResultOf(mail)])],
    evidence: [],
    base,
  })
}
const runs = 'https://github.com/owner/machines/actions/runs'

test.each([
  ['signature', 'its report is signed with `signing-key`'],
  ['run', 'its report was read from that run'],
  [
    'branch',
    'its report comes from the cache, where every branch of this repository can write; `signing-key` or',
  ],
] as const)('by %s: the run is named with its page, and why it is believed', (by, why) => {
  const report = reportBy(by)
  for (const page of [
    renderMarkdown(report, { page: `${runs}/30` }),
    renderComment(report, { of: { commit: 'c'.repeat(40), run: 30, attempt: 1, page: `${runs}/30` } }),
  ]) {
    expect(page).toContain('## ✓ All 2 targets are well, 1 proved by the base')
    expect(page).toContain(`| \`web.iso\` | ✓ proved by [run 12](${runs}/12) |`)
    expect(page).toContain(`1 target is proved by [run 12](${runs}/12) of the base, which built the same`)
    expect(page).toContain(why)
  }
})

test('an image that is proved is where the base left it', () => {
  expect(renderMarkdown(reportBy('run'), { page: `${runs}/30` })).toContain(
    `[download](${runs}/12/artifacts/5)`,
  )
})

test('without a page there is no address, and a terminal shows no Markdown', () => {
  const page = renderMarkdown(reportBy('run'))
  expect(page).toContain('| ✓ proved by run 12 |')
  expect(page).not.toContain('](')
  const lines = renderTable(reportBy('signature')).join('\n')
  expect(lines).toMatch(/✓ web\.iso +proved/)
  expect(lines).toContain('1 target is proved by run 12 of the base')
  expect(lines).not.toMatch(/[`[\]]/)
})
