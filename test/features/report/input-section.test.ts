import { expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import type { Report } from '../../../src/documents/report.ts'
import { inputChanges } from '../../../src/features/report/impact/inputs.ts'
import {
  githubMove,
  inputSection,
  titleSection,
} from '../../../src/features/report/markdown/input-section.ts'
import { inputLines } from '../../../src/features/report/terminal/input-lines.ts'
import { plain } from '../../../src/lib/text.ts'

type Inputs = Plan['flake']['inputs']
const flake = (inputs: Inputs) => ({ flake: { ref: '.', url: '.', inputs } })
const github = (letter: string, repo = 'nixpkgs') => ({
  ...{ type: 'github', url: `github:NixOS/${repo}`, revision: letter.repeat(40) },
})
const reportOf = (before: Inputs, after: Inputs): Report =>
  ({ impact: { inputs: inputChanges(flake(before), flake(after)), targets: [] } }) as unknown as Report
const rows = (report: Report, commits?: Parameters<typeof inputSection>[1]) =>
  inputSection(report, commits).blocks

test('what moved, came, went, or is somewhere else; what only has another hash did not move', () => {
  const before = {
    same: { ...github('a'), narHash: 'sha256-1' },
    moved: github('a'),
    gone: github('c'),
    place: github('a'),
  }
  const after = {
    same: { ...github('a'), narHash: 'sha256-2' },
    moved: github('b'),
    fresh: { type: 'path', url: 'path:/x' },
    place: github('b', 'fork'),
  }
  const report = reportOf(before, after)
  expect(report.impact?.inputs?.map(({ name }) => name)).toEqual(['fresh', 'gone', 'moved', 'place'])
  expect(rows(report, new Map([['moved', { ahead: 2, titles: ['x'] }]]))).toEqual([
    '| `fresh` | none | `path:/x` |  |',
    '| `gone` | `cccccccccc` | none |  |',
    `| \`moved\` | \`aaaaaaaaaa\` | \`bbbbbbbbbb\` | [2 commits](https://github.com/NixOS/nixpkgs/compare/${'a'.repeat(40)}...${'b'.repeat(40)}) |`,
    '| `place` | `aaaaaaaaaa` | `bbbbbbbbbb` |  |',
  ])
})

test('a terminal has the same in lines, of hostile names too', () => {
  const evil = '\u001b[31mx\n::error::y'
  const lines = inputLines(reportOf({ moved: github('a'), [evil]: github('a') }, { moved: github('b') }))
  expect(lines.map((line) => line.trim().split(/ {2,}/))).toContainEqual([
    'moved',
    'aaaaaaaaaa',
    '→',
    'bbbbbbbbbb',
  ])
  expect(lines).toHaveLength(3)
  expect(lines.map((line) => plain(line))).toEqual(lines)
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`i${i}`, github('a')]))
  expect(inputLines(reportOf({}, many)).at(-1)).toBe('  and 10 more inputs')
  expect(inputLines(reportOf(many, many))).toEqual([])
})

test('a lock that is the same has no section, and names like those of objects are names', () => {
  expect(rows(reportOf({ nixpkgs: github('a') }, { nixpkgs: github('a') }))).toEqual([])
  const odd = JSON.parse('{ "__proto__": { "type": "path" }, "constructor": { "type": "path" } }') as Inputs
  expect(inputChanges(flake({}), flake(odd)).map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
})

test('nothing that a lock or a title says is a mention, a link or a cell', () => {
  const nasty = '@everyone #1 | </details> https://evil.example'
  const evil = { type: 'github', url: 'github:a/b](https://evil.example)', revision: nasty }
  const text = [
    ...rows(reportOf({ [nasty]: evil }, { [nasty]: { ...evil, revision: 'b'.repeat(40) } })),
    ...titleSection([nasty], new Map([[nasty, { ahead: 1, titles: [nasty, '```'] }]])).blocks,
  ].join('\n')
  expect(text).toContain('@everyone')
  const left = text.replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, '').replaceAll(/(`+)[^`][\s\S]*?\1/g, '')
  expect(left).not.toMatch(/@everyone|#1|evil|<\/details>/)
  expect(githubMove({ name: 'x', before: evil, after: evil })).toBeUndefined()
})
