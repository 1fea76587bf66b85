import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../../src/features/report/markdown/page.ts'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { dryRun } from '../../../src/features/report/terminal/dry-run.ts'
import { renderTable } from '../../../src/features/report/terminal/table.ts'
import { harmless } from '../../../src/lib/workflow-commands.ts'
import { CommandReader } from '../../support/runner/commands.ts'
import { corpus, runWith } from './hostile-run.ts'

/** What is left of a page without its code and its links' paths, by the rules of CommonMark and not by ours. */
function skeleton(markdown: string): string[] {
  const outside: string[] = []
  let fence: string | undefined
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const [, run, rest] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (fence !== undefined) {
      if (run?.startsWith(fence) && rest?.trim() === '') fence = undefined
    } else if (run !== undefined && !(run.startsWith('`') && rest?.includes('`'))) {
      fence = run
      outside.push('FENCE')
    } else outside.push(withoutCode(line))
  }
  expect(fence).toBeUndefined()
  return outside
}

function withoutCode(line: string): string {
  return line
    .replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, 'CODE')
    .replace(/<code>[^<>"@]*<\/code>/g, 'CODE')
    .replace(/\]\(\.\/[\w/.~%-]*\)/g, '](PATH)')
}

const tame = runWith('tame')

describe.each([true, false])('with links to files: %s', (files) => {
  const expected = skeleton(renderMarkdown(mergeReport(tame), { files }))

  test.each(corpus)('%j changes nothing of the page but what stands in code', (text) => {
    const page = renderMarkdown(mergeReport(runWith(text)), { files })
    expect(skeleton(page)).toEqual(expected)
    expect(expected.join('\n')).not.toMatch(/tame|@/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(page).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
  })

  test.each(corpus)('%j breaks no table: each row has as many pipes as its head', (text) => {
    const rows = renderMarkdown(mergeReport(runWith(text)), { files }).split('\n')
    const pipes = (row: string) => row.split('|').length
    let head: string | undefined
    for (const row of rows) {
      head = row.startsWith('| ') ? (head ?? row) : undefined
      if (head !== undefined) expect(pipes(row), row).toBe(pipes(head))
    }
  })
})

test.each(corpus)('%j on a terminal stays within its line, and no control character is left', (text) => {
  for (const render of [
    (run: typeof tame) => renderTable(mergeReport(run)),
    (run: typeof tame) => dryRun(run.plan),
  ]) {
    const lines = render(runWith(text))
    for (const line of lines) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
      expect(line).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    }
    const ours = (all: readonly string[]) => all.filter((line) => !line.startsWith('    | ')).length
    expect(ours(lines)).toBe(ours(render(tame)))
  }
})

test.each(corpus)('%j commands no runner, in the page, the table and the plan', (text) => {
  const run = runWith(text)
  const reader = new CommandReader()
  for (const line of [...renderTable(mergeReport(run)), ...dryRun(run.plan)]) reader.line(harmless(line))
  expect(reader.commands).toEqual([])
})
