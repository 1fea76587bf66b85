import type { Report } from '../../../documents/report.ts'
import { groupBy } from '../../../lib/group-by.ts'
import { code, codeCell, htmlCode } from '../../../lib/markdown.ts'
import { changeOfBytes } from '../../../lib/text.ts'
import type { PackageChange } from '../../../nix/store/closure-diff.ts'
import { isWorthALine, packageWords, type TargetImpact } from '../words/impact.ts'
import { some } from '../words/names.ts'
import { sameHostLines } from './impact-section.ts'
import type { Extent } from './limits.ts'
import { row, type Section, tableHead } from './sections.ts'

const mostTitles = 3
const mostNames = 60

/**
 * Folded below the table: the package changes of each host, once for hosts with the same changes, and the unchanged
 * hosts.
 */
export function impactDetailSection({ impact }: Report, extent: Extent): Section {
  const groups = impact ? groupTargets(impact.targets) : []
  const same = impact ? sameHostLines(impact, mostNames) : []
  return {
    blocks: [
      ...groups.map((group) => detailBlock(group, extent)),
      ...(same.length === 0 ? [] : [folded('What does not change', [...same, ...explained(same)])]),
    ],
    shape: 'paragraphs',
    unit: 'lists of packages',
    share: 60,
    importance: 5,
  }
}

const explained = (lines: readonly string[]): string[] =>
  lines.some((line) => line.startsWith('Only the revision'))
    ? [
        'Only the revision: such a host holds the commit itself, or the source tree of the flake, so that every commit makes another system of it.',
      ]
    : []

/** Targets with something to list, grouped by equal lists. */
function groupTargets(targets: readonly TargetImpact[]): TargetImpact[][] {
  const telling = targets.filter(
    ({ packages, toBuild }) => (packages?.length ?? 0) > 0 || (toBuild?.count ?? 0) > 0,
  )
  return [...groupBy(telling, ({ id, packages }) => JSON.stringify(packages ?? [id])).values()]
}

function detailBlock(group: readonly TargetImpact[], { packages: most }: Extent): string {
  const [target] = group
  const all = target?.packages ?? []
  const names = some(
    group.map(({ id }) => htmlCode(id)),
    mostTitles,
  )
  const shown = all.filter(isWorthALine)
  const left = all.length - Math.min(shown.length, most)
  const words = all.length === 0 ? 'what is to be built' : packageWords(all)
  return folded(`${names}: ${words}`, [
    ...group.slice(0, mostTitles).flatMap((one) => toBuildLine(one, group.length > 1)),
    ...(shown.length === 0 ? [] : [packageTable(shown.slice(0, most))]),
    ...(left === 0
      ? []
      : [
          `… and ${left} more, ${shown.length > most ? 'smaller' : 'of the same version and about the same size'}.`,
        ]),
  ])
}

function toBuildLine({ id, toBuild }: TargetImpact, isOneOfSome: boolean): string[] {
  if (toBuild === undefined || toBuild.count === 0) return []
  const others = toBuild.count - toBuild.first.length
  const names = toBuild.first.map((name) => code(name, 80)).join(', ')
  const whose = isOneOfSome ? ` for ${code(id)}` : ''
  return [`To build${whose}: ${names}${others > 0 ? ` and ${others} more` : ''}.`]
}

function packageTable(packages: readonly PackageChange[]): string {
  return [
    tableHead([['Package'], ['Before'], ['After'], ['Size', 'right']]),
    ...packages.map(({ name, change, before, after, bytes }) =>
      row([
        codeCell(name, 60),
        change === 'added' ? '' : versions(before),
        change === 'removed' ? '' : versions(after),
        changeOfBytes(bytes),
      ]),
    ),
  ].join('\n')
}

const versions = (all: readonly string[]): string => (all.length === 0 ? '–' : codeCell(all.join(', '), 60))

const folded = (title: string, parts: readonly string[]): string =>
  [`<details><summary>${title}</summary>`, ...parts, '</details>'].join('\n\n')
