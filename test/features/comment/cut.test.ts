import { expect, test } from 'vitest'
import { cutPage } from '../../../src/features/comment/cut.ts'

const rest = '… the rest'

test('a page that fits stays as it is', () => {
  expect(cutPage('## A\n\ntext\n', 12, rest)).toBe('## A\n\ntext\n')
})

test('a longer one ends with a whole line and says so, within the limit', () => {
  const page = Array.from({ length: 50 }, (_, i) => `line ${i}`).join('\n')
  const short = cutPage(page, 100, rest)
  expect(short.length).toBeLessThanOrEqual(100)
  expect(short).toMatch(/\nline \d+\n\n… the rest$/)
})

test.each([
  ['a block of code', ['```', ...Array(30).fill('log line'), '```']],
  ['a longer fence with a shorter inside', ['`````', '```', ...Array(30).fill('log line'), '```', '`````']],
  ['folded HTML', ['<details><summary>log</summary>', ...Array(30).fill('log line'), '</details>']],
])('%s is left out as a whole where it does not fit', (_, block) => {
  const page = ['first', '', ...block, '', 'last'].join('\n')
  expect(cutPage(page, 150, rest)).toBe('first\n\n… the rest')
})

test('a page of one enormous line is nothing but the word that there is more', () => {
  expect(cutPage('x'.repeat(1000), 100, rest).trim()).toBe(rest)
})
