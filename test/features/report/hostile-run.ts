import type { Evidence } from '../../../src/documents/evidence.ts'
import type { Plan } from '../../../src/documents/plan.ts'
import type { Report } from '../../../src/documents/report.ts'
import type { Result } from '../../../src/documents/result.ts'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { planOf, targetOf } from '../../support/nix/plans.ts'
import { drvOf, evidenceOf, failureOf, resultOf, targetResultOf } from './sample-run.ts'

/** Each holds the word EVIL, so that a test sees where it came out. */
export const corpus = [
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
  '$(EVIL) ${EVIL} %0A::error::EVIL {{ EVIL }}',
  'javascript:EVIL data:text/html,EVIL',
  `${'`'.repeat(300)}EVIL${'@EVIL '.repeat(300)}`,
  ' EVIL ',
  '- [ ] EVIL\n1. EVIL\n> EVIL\n    EVIL\n---\n===',
  '\u200fEVIL\u200e \u061c@EVIL \u200b::error::EVIL',
  '<!-- flakeship report -->EVIL<!-- flakeship report x -->',
  '--> EVIL <!-',
  '<<!--!-- flakeship report -->EVIL',
  '$EVIL$ $`EVIL`$ :EVIL: [^EVIL] [[EVIL]]',
  '::set-output name=ok::EVIL',
  '`` ` ``EVIL\\',
]

/** A line of a log as some tools write them. */
export const longLine = '@EVIL `|<b>#1 '.repeat(8000)

/** A run in which every text that may come from outside is this one. */
export function runWith(text: string): { plan: Plan; results: Result[]; evidence: Evidence[] } {
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
        job: 41,
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

/** The same against a base in which everything was another derivation, and some names are gone. */
export function reportWith(text: string): Report {
  const run = runWith(text)
  const before = runWith(text)
  for (const target of before.plan.targets) target.drvPath = drvOf('before')
  for (const target of before.results.flatMap(({ targets }) => targets)) target.drvPath = drvOf('before')
  before.plan.targets.push(
    targetOf({ id: `${text}gone`, names: [`${text}gone`], host: `${text}gone`, drvPath: drvOf('gone') }),
    targetOf({ id: text, names: [text], host: text, drvPath: drvOf('broken') }),
  )
  before.plan.failures = []
  const listing = (...names: string[]) => ({
    bytes: names.length,
    paths: names.map((name) => ({ path: `/nix/store/${'0'.repeat(32)}-${name}`, bytes: 1 })),
  })
  const targets = [...run.results, ...before.results].flatMap((result) => result.targets)
  for (const [i, target] of targets.entries()) target.closure = listing(...(i < 2 ? [`${text}-1.0`] : []))
  const needed = drvOf('needed')
  run.plan.derivations = [
    { drvPath: drvOf('x'), name: text, system: text, features: [], needs: [needed] },
    { drvPath: needed, name: text, system: text, features: [], needs: [] },
  ]
  run.plan.job = 40
  const cost = { jobs: 1, end: 1, machine: 1 }
  run.plan.shards = [
    {
      ...{ id: text, runner: [text], system: text, emulated: [], features: [], seconds: 1, bytes: 1 },
      targets: run.plan.targets.map(({ id }) => id),
    },
  ]
  run.plan.sharing = {
    ...{ prefer: 'balanced', chosen: cost, fewest: cost },
    last: { shard: text, seconds: 1, chain: [{ name: text, seconds: 1, priced: text }] },
    copies: { seconds: 1, derivations: 1, dearest: [{ name: text, seconds: 1, jobs: 2 }] },
    over: [
      {
        ...{ shard: text, what: 'time', most: 1 },
        takes: { part: 'build', seconds: 1, dearest: { name: text, seconds: 1 } },
      },
    ],
  }
  const uploads = [{ shard: text, logs: 42, images: [{ id: `${text}2`, name: text, artifact: 43 }] }]
  return mergeReport({ ...run, uploads, base: mergeReport(before) })
}
