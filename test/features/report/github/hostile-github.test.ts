import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { marked, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { annotationsOf } from '../../../../src/features/report/github/annotations.ts'
import { commentMarker, renderComment } from '../../../../src/features/report/markdown/comment.ts'
import { renderMarkdown } from '../../../../src/features/report/markdown/page.ts'
import { CommandReader } from '../../../support/runner/commands.ts'
import { corpus, longLine, reportWith } from '../hostile-run.ts'

const of = {
  commit: 'c'.repeat(40),
  run: 1,
  attempt: 1,
  page: 'https://github.com/owner/name/actions/runs/1',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
const unseen = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const pages = {
  'the summary': (text: string) => renderMarkdown(reportWith(text), { files: false, page: of.page }),
  'the page with files': (text: string) => renderMarkdown(reportWith(text)),
  'the comment': (text: string) => renderComment(reportWith(text), { key: 'x', of }),
  'a short comment': (text: string) => renderComment(reportWith(text), { limit: 6000 }),
}

/** What a renderer makes of a page, in order: code is only said to be there, everything else as it is. */
function outline(markdown: string): string[] {
  const seen: string[] = []
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'space') continue
      if (token.type === 'codespan' || token.type === 'code') seen.push('CODE')
      else if (token.type === 'html')
        seen.push(`html ${token.raw.replace(/<code>[^<>@]*<\/code>/g, 'CODE').trim()}`)
      else if (token.type === 'link' || token.type === 'image')
        seen.push(`${token.type} ${linkOf(token.href)}`)
      else if (token.type === 'table') {
        seen.push(`table of ${token.header.length} columns`)
        for (const row of [token.header, ...token.rows]) {
          seen.push(`row of ${row.length}`)
          for (const cell of row) walk(cell.tokens)
        }
      } else {
        const below: Token[] | undefined =
          'items' in token ? token.items : 'tokens' in token ? token.tokens : undefined
        seen.push(below ? token.type : `${token.type} ${token.raw}`)
        walk(below ?? [])
      }
    }
  }
  walk(marked.lexer(markdown, { gfm: true }))
  return seen
}

/** Files of the run may be called as a flake likes; nothing else is an address. */
const linkOf = (href: string): string => (/^\.\/[\w/.~%-]+$/.test(href) ? 'to a file' : href)

const isOfTheRun = (line: string): boolean =>
  line.startsWith(`link ${of.page}`) && /^(\/(job|artifacts)\/\d+)?$/.test(line.slice(5 + of.page.length))

describe.each(Object.entries(pages))('%s, as a renderer of Markdown reads it', (name, render) => {
  const expected = outline(render('tame'))
  const isCut = (page: string) => /^\*… and \d+ more/m.test(page)

  test('has its tables, and nothing of the text outside of code', () => {
    expect(expected.join('\n')).not.toMatch(/tame|@/)
    expect(expected.filter((line) => /^(link|image) (?!to a file)/.test(line) && !isOfTheRun(line))).toEqual(
      [],
    )
    const opened = [...new Set(expected.filter((line) => line.startsWith(`link ${of.page}/`)))]
    if (name === 'the summary' || name === 'the comment')
      expect(opened.sort()).toEqual(
        ['artifacts/42', 'artifacts/43', 'job/40', 'job/41'].map((at) => `link ${of.page}/${at}`),
      )
    else expect(opened).toEqual([])
    if (name === 'the summary')
      expect(expected.filter((line) => line.startsWith('table of'))).toEqual(
        expect.arrayContaining(['table of 5 columns', 'table of 4 columns']),
      )
  })

  test.each(corpus)('%j changes nothing but what stands in code', (text) => {
    const page = render(text)
    if (!isCut(page)) expect(outline(page)).toEqual(expected)
    expect(page).not.toMatch(unseen)
  })

  test('lines of 100 kB do not either', () => {
    expect(longLine.length).toBeGreaterThan(100_000)
    const page = render(longLine)
    if (!isCut(page)) expect(outline(page)).toEqual(expected)
    if (name !== 'the page with files')
      expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThan(10_000)
  })

  test.each(corpus)('%j makes no element, link or mention in HTML', (text) => {
    const html = String(marked.parse(render(text), { gfm: true }))
    const code = /<pre><code>[^<]*<\/code><\/pre>|<code>[^<]*<\/code>/g
    const file = /(?:href|src)="\.\/[\w/.~%-]+"/g
    const outside = html
      .replace(code, '')
      .replace(file, '')
      .replace(/<!-- flakeship report( x)? -->/, '')
    expect(outside).not.toMatch(/EVIL|@|<!--/)
    const elements = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, element]) => element))
    const ours = [
      'h2',
      'h3',
      'h4',
      'p',
      'a',
      'img',
      'ul',
      'li',
      'em',
      'strong',
      'code',
      'pre',
      'details',
      'summary',
    ]
    const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td']
    expect([...elements].filter((element) => ![...ours, ...tables].includes(element ?? ''))).toEqual([])
  })
})

test.each([...corpus, longLine.slice(0, 3000)])(
  'the marker of a comment stands once, at its beginning: %j',
  (text) => {
    for (const key of [undefined, 'x', text]) {
      const comment = renderComment(reportWith(text), key === undefined ? {} : { key })
      expect(comment.startsWith(`${commentMarker({ key: key ?? '' })}\n`)).toBe(true)
      expect(comment.split('<!--')).toHaveLength(2)
      expect(commentMarker({ key: key ?? '' })).toMatch(/^<!-- flakeship report( [a-z0-9-]{1,40})? -->$/)
    }
  },
)

test('annotations of hostile reports are the commands that we meant, each on one line, and no other', () => {
  const annotations = [...corpus, longLine].flatMap((text) =>
    annotationsOf(reportWith(text), { repository: { root: '/flake' } }),
  )
  expect(annotations.length).toBeGreaterThan(corpus.length * 3)
  const script = `
    const { githubHost } = await import(process.argv[1])
    const { log } = githubHost(new AbortController().signal)
    let text = ''
    for await (const chunk of process.stdin) text += chunk
    for (const { message, place } of JSON.parse(text)) log.error(message, place)`
  const host = join(import.meta.dirname, '../../../../src/host/github.ts')
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script, host], {
    encoding: 'utf8',
    input: JSON.stringify(annotations),
  })
  const reader = new CommandReader()
  for (const line of output.split(/\r\n|[\r\n]/)) if (line !== '') reader.line(line)
  expect(reader.log).toEqual([])
  expect(reader.commands.map(({ name }) => name)).toEqual(annotations.map(() => 'error'))
  for (const { properties, message } of reader.commands) {
    expect(Object.keys(properties).filter((key) => !['title', 'file', 'line'].includes(key))).toEqual([])
    expect(message.length).toBeLessThanOrEqual(2000)
    expect(properties.title?.length ?? 0).toBeLessThanOrEqual(120)
  }
})
