import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/documents/files.ts'
import type { Report } from '../../../src/documents/report.ts'
import { annotationsOf } from '../../../src/features/report/github/annotations.ts'
import { renderComment } from '../../../src/features/report/markdown/comment.ts'
import { renderMarkdown } from '../../../src/features/report/markdown/page.ts'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { renderTable } from '../../../src/features/report/terminal/table.ts'
import { UserError } from '../../../src/lib/errors.ts'
import { sampleRun } from './sample-run.ts'

/** Every list and every text of a report, one at a time, as large as a document may be. */
const sample = (): Report => {
  const run = sampleRun()
  return mergeReport({ ...run, base: { ...run.plan, targets: run.plan.targets.slice(1) } })
}

type Path = readonly (string | number)[]
const texts: [string, Path][] = []
const lists: [string, Path][] = []
/** Of a list the first element stands for all. */
function walk(value: unknown, path: Path): void {
  if (typeof value === 'string') texts.push([path.join('.'), path])
  if (Array.isArray(value)) {
    lists.push([path.join('.'), path])
    if (value.length > 0) walk(value[0], [...path, 0])
  } else if (value !== null && typeof value === 'object')
    for (const [key, below] of Object.entries(value)) walk(below, [...path, key])
}
walk(sample(), [])

function withChange(path: Path, change: (old: unknown) => unknown): Report {
  const report = structuredClone(sample())
  let at: Record<string | number, unknown> = report as never
  for (const part of path.slice(0, -1)) at = at[part] as typeof at
  const last = path.at(-1) ?? ''
  at[last] = change(at[last])
  return report
}

/** What the job with the write token does with a report, and what the report job does with its own. */
function tell(report: Report): void {
  let read: Report
  try {
    read = parseDocument('report', JSON.stringify(report), 'report.json')
  } catch (error) {
    if (error instanceof UserError) return // one line that says what is wrong
    throw error
  }
  expect(Buffer.byteLength(renderComment(read))).toBeLessThanOrEqual(65_536)
  expect(Buffer.byteLength(renderMarkdown(read))).toBeLessThanOrEqual(1_000_000)
  annotationsOf(read, { budget: 10, repository: { root: '/x', name: 'a/b' } })
  renderTable(read, { folder: 'out' })
}

test('the sample has what there is to try', () => {
  expect(texts.length).toBeGreaterThan(40)
  expect(lists.length).toBeGreaterThan(15)
})

describe.each(lists)('the list %s', (name, path) => {
  test.each([100_000])('with %d entries is refused or told', (n) => {
    tell(
      withChange(path, (old) => {
        const first = (old as unknown[])[0] ?? '`x`\n'
        return Array.from({ length: typeof first === 'object' ? n / 20 : n }, () => first)
      }),
    )
    expect(name).not.toBe('')
  })
})

const hostile = ['`\n', '\n', '`', '.', '<!--', '\u001b[', '@a ', '| ', '::error::x\n', '\ud83d\ude00']
describe.each(texts)('the text %s', (_, path) => {
  test('of a million characters is refused or told', () => {
    for (const part of hostile.slice(0, 2)) tell(withChange(path, () => part.repeat(1_000_000 / part.length)))
  })
})

test.each(hostile)('a log of 400,000 lines of %j, in one piece and in many', (line) => {
  const report = sample()
  const [failure] = report.buildFailures
  if (!failure) throw new Error('the sample has no failure')
  for (const log of [[line.repeat(400_000)], Array.from({ length: 400_000 }, () => line)]) {
    tell({ ...report, buildFailures: [{ ...failure, log }] })
    // also past the check of the document, as the report job holds it
    const raw = { ...report, buildFailures: [{ ...failure, log }], warnings: log }
    expect(renderComment(raw).length).toBeLessThanOrEqual(65_536)
    renderTable(raw, { folder: 'out' })
  }
})
