import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../../src/documents/evidence.ts'
import type { Plan } from '../../../src/documents/plan.ts'
import type { Result } from '../../../src/documents/result.ts'
import { dryRun } from '../../../src/features/report/dry-run.ts'
import { renderMarkdown } from '../../../src/features/report/markdown.ts'
import { mergeReport } from '../../../src/features/report/merge.ts'
import { renderTable } from '../../../src/features/report/table.ts'
import { harmless } from '../../../src/lib/runner-commands.ts'
import { planOf, targetOf } from '../../support/plans.ts'
import { CommandReader } from '../../support/runner-commands.ts'
import { drvOf, evidenceOf, failureOf, resultOf, targetResultOf } from './sample-run.ts'

/** Each holds the word EVIL, so that a test sees where it came out. */
const corpus = [
  'EVIL @EVIL @EVIL/team',
  'EVIL@evil.example',
  'https://EVIL.example www.EVIL.example',
  'EVIL#1 GH-1 owner/EVIL#2 57bc2a7c9b1e4f0f8a1d2c3b4a5968778695a4b3',
  '[EVIL](https://evil.example) ![EVIL](https://evil.example/x.png) [EVIL]: https://evil.example',
  '<img src=x onerror=EVIL> <script>EVIL</script> <!-- EVIL',
  '</details></summary></code></pre> <b>EVIL',
  '&lt;b&gt; &#60;EVIL&#62; &commat;EVIL',
  '**EVIL** _EVIL_ ~~EVIL~~ # EVIL',
  'EVIL `@EVIL` EVIL',
  '`EVIL',
  'EVIL`',
  '``EVIL` ```EVIL`````',
  '` @EVIL `` @EVIL ``` @EVIL',
  '```\n@EVIL\n```\n# EVIL',
  '~~~\nEVIL\n~~~',
  '  ````\nEVIL\n````````````',
  '\n\n# EVIL\n\n| EVIL | EVIL |\n|---|---|\n| @EVIL | x |\n',
  'EVIL | EVIL | @EVIL',
  'EVIL \\| EVIL \\\\| @EVIL \\',
  '\\`@EVIL\\`',
  '::error::EVIL\n::add-mask::EVIL\n##[add-mask]EVIL',
  'text ##[set-output name=x]EVIL',
  '\u001b[31mEVIL\u001b[0m \u001b]0;EVIL\u0007 \u009b1mEVIL',
  '\u202eEVIL\u202c \u2066@EVIL\u2069',
  'EVIL\u2028@EVIL\u2029# EVIL\u0085# EVIL\r# EVIL\r\n# EVIL',
  '\ud800EVIL\udfff',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: meant for a shell
  '$(EVIL) ${EVIL} %0A::error::EVIL {{ EVIL }}',
  'javascript:EVIL data:text/html,EVIL',
  `${'`'.repeat(300)}EVIL${'@EVIL '.repeat(300)}`,
  ' EVIL ',
  '- [ ] EVIL\n1. EVIL\n> EVIL\n    EVIL\n---\n===',
]

/** A run in which every text that may come from outside is this one. */
function runWith(text: string): { plan: Plan; results: Result[]; evidence: Evidence[] } {
  const named = (i: number) => `${text}${i}`
  const drvPath = drvOf('x')
  const plan = planOf(
    (['to-build', 'not-here', 'to-build', 'cached', 'substitutable', 'skipped'] as const).map((status, i) =>
      targetOf({
        id: named(i),
        names: [named(i), `${text} also`],
        host: text,
        drvPath,
        status,
        reason: text,
      }),
    ),
    [{ drvPath, name: text, system: text, features: [text], needs: [] }],
  )
  plan.flake = { ...plan.flake, ref: text, url: text, revision: text }
  plan.nix = { version: text, implementation: text }
  plan.failures = [
    { attribute: text, names: [text], message: text, position: { file: text, line: 1 }, trace: text },
  ]
  plan.warnings = [text]
  const target = { drvPath, host: text, names: [text], reason: text }
  const images = [{ file: text, name: text, bytes: 1, sha256: text, format: text, source: text }]
  const results = [
    resultOf(
      [
        targetResultOf({ ...target, id: named(0), outcome: 'failed' }),
        targetResultOf({ ...target, id: named(2), images }),
      ],
      {
        interrupted: true,
        shard: text,
        failures: [
          failureOf({
            name: text,
            message: text,
            log: [text, text],
            logFile: text,
            chain: [text, text, text],
            targets: [named(0)],
            drvPath: text,
          }),
        ],
      },
    ),
  ]
  const boot: Partial<Evidence> = {
    decided: { by: text, text },
    accelerator: { name: 'tcg', reason: text },
    milestones: [{ name: text, seconds: 1 }],
    replaced: [text],
    command: { command: text, code: 1, output: text },
    tail: [text, text],
    serialLog: text,
    screenshot: text,
  }
  const evidence = [
    evidenceOf({ ...boot, target: named(0), verdict: 'failed' }),
    evidenceOf({ ...boot, target: named(2) }),
    evidenceOf({ ...boot, target: 'stranger' }),
  ]
  return { plan, results, evidence }
}

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
