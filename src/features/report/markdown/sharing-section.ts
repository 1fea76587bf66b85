import type { Report } from '../../../documents/report.ts'
import type { Turnout } from '../../../documents/shards.ts'
import { code, codeCell } from '../../../lib/markdown.ts'
import { duration } from '../../../lib/text.ts'
import { some } from '../words/names.ts'
import { priceWords, sharingSentences } from '../words/sharing.ts'
import type { Extent } from './limits.ts'
import { row, type Section, tableHead } from './sections.ts'

/** Names of targets in one cell. */
const mostNames = 8

/** How the work was split, why, and how it turned out. */
export function sharingSection({ plan }: Report, { links }: Extent): Section {
  return {
    title: 'How the work was split',
    lead: [
      ...(plan ? sharingSentences(plan.sharing, (name) => code(name, 80)) : []),
      ...guesses(plan?.guesses ?? []),
      '',
      tableHead([['Job'], ['Runner'], ['Targets'], ['Expected', 'right'], ['Took', 'right']]),
    ].join('\n'),
    blocks: (plan?.jobs ?? []).map(({ id, machine, targets, expected, real }) =>
      row([
        linked(codeCell(id), links.jobAddress(id)),
        codeCell(machine),
        some(
          targets.map((target) => codeCell(target, 60)),
          mostNames,
        ),
        duration(expected),
        real === undefined ? '?' : duration(real),
      ]),
    ),
    shape: 'rows',
    unit: 'jobs',
    share: 20,
    importance: 8,
  }
}

const linked = (name: string, address: string | undefined): string =>
  address === undefined ? name : `[${name}](${address})`

function guesses(worst: Turnout['guesses']): string[] {
  if (worst.length === 0) return []
  const told = worst.map(
    ({ name, expected, real, priced }) =>
      `${code(name, 80)} took ${duration(real)} instead of ${duration(expected)} (${priceWords[priced] ?? 'a guess'})`,
  )
  return [`The worst guesses: ${told.join('; ')}.`]
}
