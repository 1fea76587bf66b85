import type { Target } from '../../../documents/plan.ts'
import { bytes, count, oneLine, table } from '../../../lib/text.ts'
import type { Why } from '../../plan/why.ts'
import { withoutMiddle } from '../words/names.ts'

/** The words for a target that needs no build. */
const settled: Partial<Record<Target['status'], string>> = {
  cached: 'is here already: nothing is built for it',
  substitutable: 'would be fetched from a substituter: nothing is built for it',
  'not-here': 'cannot be built on this machine',
  skipped: 'is skipped on purpose',
  proved: 'is proved by the run of the base: nothing is built for it',
}

/** Further links of the chain, and further derivations, are counted; `--json` has all. */
const most = { chain: 12, first: 8 }

/** The answer for people. */
export function whyLines(answer: Why): string[] {
  const { target, chain, builds } = answer
  const id = oneLine(target.id)
  const reason = target.reason === undefined ? '' : `: ${oneLine(target.reason)}`
  if (chain.length === 0) return [`${id} ${settled[target.status] ?? 'has nothing to be built'}${reason}`]
  const verdict = target.status === 'to-build' ? 'would be built' : settled[target.status]
  return [
    `${id} ${verdict}${reason}`,
    '',
    'The shortest way down to what nobody has:',
    ...chainLines(answer),
    '',
    `${count(builds, 'derivation')} to build, ${fetched(answer)}`,
    ...firstLines(answer),
  ]
}

function chainLines({ target, chain }: Why): string[] {
  const names = chain.map(({ name }) => oneLine(name, 100))
  const shown = withoutMiddle(names, most.chain)
  const notes = new Map([[0, names.length === 1 ? '' : oneLine(target.id)]])
  notes.set(shown.length - 1, 'nobody has it, and all that it needs is there')
  const rows = shown.map((name, i) => [
    `  ${i === 0 ? '' : `${'   '.repeat(i - 1)}└─ `}${name}`,
    notes.get(i) ?? '',
  ])
  return table(rows)
}

function fetched({ fetch, fetchedFor }: Why): string {
  if (fetch.paths.length === 0) return 'nothing to fetch'
  const all = `${bytes(fetch.downloadBytes)} to fetch (${bytes(fetch.unpackedBytes)} unpacked, ${count(fetch.paths.length, 'store path')})`
  return fetchedFor === 1 ? all : `${all} for all ${fetchedFor} targets of the plan together`
}

/** Only if there is more than the chain shows. */
function firstLines({ first, builds }: Why): string[] {
  if (builds === 1) return []
  const rows = first
    .slice(0, most.first)
    .map(({ derivation, holds }) => [`  ${holds}`, oneLine(derivation.name, 100)])
  const left = first.length - rows.length
  return [
    '',
    'What must be built first, and how many of the others wait for it:',
    ...table(rows, { right: [0] }),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ]
}
