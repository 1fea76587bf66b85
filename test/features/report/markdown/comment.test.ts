import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../../src/documents/files.ts'
import type { Report } from '../../../../src/documents/report.ts'
import { commentMarker, renderComment } from '../../../../src/features/report/markdown/comment.ts'
import { renderMarkdown } from '../../../../src/features/report/markdown/page.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, evidenceOf, failureOf, resultOf, sampleRun, targetResultOf } from '../sample-run.ts'

const sample = () => mergeReport(sampleRun())
const url = 'https://github.com/owner/name/actions/runs/1'
const about = (page: string) => ({ commit: 'c0ffee'.padEnd(40, '0'), run: 77, attempt: 2, page })

test('a comment begins with the marker, then the verdict', () => {
  const [first, second] = renderComment(sample(), { key: 'nixos' }).split('\n')
  expect(first).toBe('<!-- flakeship report nixos -->')
  expect(second).toBe(
    '## ✗ 1 of 8 targets cannot be built on this machine; 1 of 8 targets failed, 1 attribute does not evaluate, 1 of 4 boots failed',
  )
})

test('the verdict follows from what is in the report, and not from the sum that it gives itself', () => {
  const [, verdict] = renderComment({ ...sample(), ok: true }).split('\n')
  expect(verdict).toMatch(/^## ✗ .*; 1 of 8 targets failed/)
})

test('it says which commit of the pull request it is about, and which run it is from', () => {
  const comment = renderComment(sample(), { of: about(url) })
  expect(comment).toContain('at `c0ffee000000` · run 77, attempt 2')
  expect(comment).not.toContain(sample().flake.revision?.slice(0, 12) ?? 'no revision')
})

test('targets without trouble are folded', () => {
  expect(renderComment(sample())).toContain('<details><summary>The other 7 targets</summary>')
  const well = mergeReport({
    plan: planOf([targetOf({ id: 'a', drvPath: drvOf('a') })]),
    results: [resultOf([targetResultOf({ id: 'a', drvPath: drvOf('a') })])],
    evidence: [],
  })
  expect(renderComment(well)).toContain('### Targets\n\n<details><summary>All 1 target</summary>')
})

test('the verdict is judged from what the report holds, and not from what it says of itself', () => {
  const heading = (report: Report) => renderComment(report).split('\n')[1]
  const red = sample()
  expect(red.ok).toBe(false)
  expect(heading({ ...red, ok: true })).toMatch(/^## ✗ /)
  expect(heading({ ...red, ok: true })).toBe(heading(red))
  expect(heading({ ...red, ok: true, buildFailures: [], evaluationFailures: [], boots: [] })).toMatch(
    /^## ✗ /,
  )
})

test('no key can leave the marker, and different ones stay different', () => {
  const keys = ['', 'a', 'A', 'a -->', 'x'.repeat(100), 'x'.repeat(101)]
  const markers = keys.map((key) => commentMarker({ key }))
  expect(new Set(markers).size).toBe(keys.length)
  for (const marker of markers) expect(marker).toMatch(/^<!-- flakeship report( [a-z0-9-]+)? -->$/)
})

test('no name of a workflow can leave the marker, and different ones stay different', () => {
  const files = ['a.yml', 'a-b.yml', 'a--b.yml', 'a -->.yml', 'x by y.yml', `${'x'.repeat(100)}.yml`]
  const workflows = [undefined, ...files.map((file) => `.github/workflows/${file}`)]
  const options = workflows.flatMap((workflow) => ['', 'a', 'a.yml'].map((key) => ({ key, workflow })))
  const markers = options.map((one) => commentMarker(one))
  expect(new Set(markers).size).toBe(options.length)
  for (const marker of markers)
    expect(marker).toMatch(/^<!-- flakeship report( [a-z0-9-]+)?( by \w[\w.]*(-[\w.]+)*)? -->$/)
  expect(commentMarker({ workflow: '.github/workflows/nixos.yml' })).toBe(
    '<!-- flakeship report by nixos.yml -->',
  )
})

const wide = '語`|<@you #1'.repeat(90)
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))

/** A run of which everything is far too much. */
function huge(): Report {
  const plan = planOf(
    many(100, (i) =>
      targetOf({ id: `h${i}.${wide}`, host: `h${i}`, drvPath: drvOf(`new${i}`), names: [`h${i}.${wide}`] }),
    ),
  )
  const base = planOf(
    many(100, (i) =>
      targetOf({ id: `h${i}.${wide}`, host: `h${i}`, drvPath: drvOf(`old${i}`), names: [`h${i}.${wide}`] }),
    ),
  )
  const report = mergeReport({ plan, results: [], evidence: [], base })
  report.buildFailures = many(80, (i) =>
    failureOf({
      name: `n${i} ${wide}`,
      message: wide,
      hint: wide,
      class: 'sandbox',
      log: many(25, () => wide),
      chain: many(90, () => drvOf('x'.repeat(190))),
      targets: many(90, () => wide),
    }),
  )
  report.evaluationFailures = many(80, (i) => ({
    attribute: `${i}${wide}`,
    names: [`${i}${wide}`],
    message: many(40, () => `${i}${wide}`).join('\n'),
    trace: many(40, () => wide).join('\n'),
  }))
  report.boots = many(80, (i) =>
    evidenceOf({
      target: `${i}${wide}`,
      verdict: 'failed',
      tail: many(30, () => wide),
      decided: { by: wide, text: wide },
    }),
  )
  report.warnings = many(200, () => wide)
  return report
}

describe('however much there is', () => {
  const report = huge()

  test.each([65_536, 30_000, 5000])(
    'a comment has no more than %d bytes, and says what is left out and where it is',
    (limit) => {
      const comment = renderComment(report, { limit, of: about(url) })
      expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(limit)
      expect(comment.length).toBeLessThanOrEqual(limit)
      for (const title of ['What changes', 'What does not evaluate', 'Failed builds', 'Targets with trouble'])
        expect(comment).toContain(`### ${title}\n`)
      for (const unit of [
        'targets',
        'reasons why something does not evaluate',
        'failed derivations',
        'boots that went wrong',
      ])
        expect(comment).toMatch(
          new RegExp(`\\*… and \\d+ more ${unit}: \\[the run\\]\\(${url}\\) has all of them\\.\\*`),
        )
    },
  )

  test('a comment of the usual limit shows some of each', () => {
    const comment = renderComment(report)
    expect(comment).toMatch(/#### ``+ ?n0 /)
    expect(comment).toMatch(/#### ``+ ?0語/)
    expect(comment).toMatch(/^\| ``+ ?h0\./m)
    expect(comment).toContain('`report.json` of the run has all of them')
  })

  test.each([1_000_000, 100_000, 20_000])('a page has no more than %d bytes', (limit) => {
    const page = renderMarkdown(report, { limit, files: false })
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit)
    expect(page).toMatch(/^\*… and \d+ more failed derivations: .*`report\.json` has all of them\.\*$/m)
  })

  test('what others leave goes to the most important first', () => {
    const only = { ...report, evaluationFailures: [], boots: [], warnings: [] }
    const shown = (page: string) => page.match(/^#### /gm)?.length ?? 0
    expect(shown(renderComment(only))).toBeGreaterThan(
      shown(renderComment({ ...report, evaluationFailures: [] })),
    )
  })
})

test.each([
  'javascript:alert(1)',
  'https://evil.example/)[x](',
  'https://a b',
  'http://x',
  'https://x/?a=[b]',
])('an address that is not plain is no link: %s', (bad) => {
  expect(renderComment(sample(), { limit: 3000, of: about(bad) })).not.toContain(`](${bad}`)
})

test.each([200_000, 5_000_000])('a report of %d bytes is read, and told within the limits', (size) => {
  const report = sample()
  const [target] = report.targets
  if (!target) throw new Error('no target')
  const one = JSON.stringify(target).length
  report.targets = many(Math.ceil(size / one), (i) => ({
    ...target,
    id: `h${i}.toplevel`,
    names: [`h${i}.toplevel`],
  }))
  const text = JSON.stringify(report)
  expect(text.length).toBeGreaterThan(size)
  const read = parseDocument('report', text, 'report.json')
  expect(Buffer.byteLength(renderComment(read))).toBeLessThanOrEqual(65_536)
  expect(Buffer.byteLength(renderMarkdown(read, { files: false }))).toBeLessThanOrEqual(1_000_000)
})
