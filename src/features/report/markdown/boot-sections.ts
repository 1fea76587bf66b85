import type { Evidence } from '../../../documents/evidence.ts'
import type { Report } from '../../../documents/report.ts'
import { code, codeCell, fenced, htmlCode, linkTo } from '../../../lib/markdown.ts'
import { duration, lastLines } from '../../../lib/text.ts'
import { bootStanding } from '../words/severity.ts'
import { decidedBy, runsOn, startedBy, verdictOf } from '../words/words.ts'
import { bootFacts } from './boot-facts.ts'
import type { Extent } from './limits.ts'
import { row, type Section, tableHead } from './sections.ts'

/** All boots at a glance. */
export function bootSection({ boots }: Report): Section {
  return {
    title: 'Boots',
    lead: tableHead([
      ['Image'],
      ['Started by'],
      ['Verdict'],
      ['After', 'right'],
      ['Decided by'],
      ['Runs on'],
    ]),
    blocks: boots.map(bootRow),
    shape: 'rows',
    unit: 'boots',
    share: 50,
    importance: 4,
  }
}

function bootRow(boot: Evidence): string {
  const words = verdictOf(boot)
  return row([
    codeCell(boot.target),
    startedBy(boot),
    bootStanding(boot) === 'bad' ? `**${words}**` : words,
    duration(boot.seconds),
    codeCell(decidedBy(boot)),
    runsOn(boot),
  ])
}

/** Failed boots, each with the end of its console. */
export function badBootSection({ boots }: Report, extent: Extent): Section {
  const bad = boots.filter((boot) => bootStanding(boot) === 'bad')
  return {
    title: 'What went wrong in boots',
    blocks: bad.map((boot) => bootBlock(boot, extent)),
    shape: 'paragraphs',
    unit: 'boots that went wrong',
    share: 120,
    importance: 2,
  }
}

/** The other boots, folded. */
export function wellBootSection({ boots }: Report, extent: Extent): Section {
  const well = boots.filter((boot) => bootStanding(boot) === 'well')
  return {
    title: 'What the boots showed',
    blocks: well.map((boot) => bootBlock(boot, extent)),
    shape: 'paragraphs',
    unit: 'boots',
    share: 80,
    importance: 7,
  }
}

function bootBlock(boot: Evidence, { files, lines, columns, links: run }: Extent): string {
  const bad = bootStanding(boot) === 'bad'
  const title = `${htmlCode(boot.target)} by ${startedBy(boot)}: ${verdictOf(boot)} after ${duration(boot.seconds)}`
  return [
    `<details${bad ? ' open' : ''}><summary>${title}</summary>`,
    bootFacts(boot)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    ...commandOutput(boot, { lines, columns }),
    ...(bad && boot.tail.length > 0 ? [`${tailTitle(boot)}:`, fenced(boot.tail.slice(-lines), columns)] : []),
    links(boot, { files, ...run.ofTarget(boot.target) }),
    '</details>',
  ].join('\n\n')
}

function tailTitle({ machine }: Evidence): string {
  return machine ? 'The end of its console' : 'What its script said last'
}

function commandOutput(
  { command }: Evidence,
  { lines, columns }: Pick<Extent, 'lines' | 'columns'>,
): string[] {
  if (!command) return []
  const end = command.code === null ? 'did not end' : `ended with ${command.code}`
  const output = command.output.trim()
  return [
    `${code(command.command)} over SSH ${end}${output === '' ? '.' : ':'}`,
    ...(output === '' ? [] : [fenced(lastLines(output, lines), columns)]),
  ]
}

/** Links to the files of a boot; only their names if they are not beside the page. */
function links(
  boot: Evidence,
  { files, job, logs }: { files: boolean; job?: string; logs?: string },
): string {
  const { screenshot, screens } = boot
  if (!files) {
    const names = [
      ...logFiles(boot).map(({ file }) => file),
      ...(screenshot === undefined ? [] : [screenshot]),
    ]
    const where = logs === undefined ? '' : ` in ${logs}`
    const list = names.map((file) => code(file, 4096)).join(', ')
    return `Files of this boot: ${list}${where}${job === undefined ? '' : ` (${job})`}`
  }
  return [
    logFiles(boot)
      .map(({ file, title }) => linkTo(file, title))
      .join(', '),
    ...(screenshot === undefined ? [] : [`!${linkTo(screenshot, 'The screen')}`]),
    ...(screens.length === 0
      ? []
      : [`The screen before: ${screens.map(({ stage, file }) => linkTo(file, stage)).join(', ')}`]),
  ]
    .filter((line) => line !== '')
    .join('\n\n')
}

function logFiles({ serialLog, logs }: Evidence): { file: string; title: string }[] {
  const all = [
    { file: serialLog, title: 'Serial log' },
    { file: logs.console, title: 'Log of the virtio console' },
    { file: logs.kernel, title: "The kernel's log" },
    { file: logs.journal, title: 'The journal' },
  ]
  return all.flatMap(({ file, title }) => (file === undefined ? [] : [{ file, title }]))
}
