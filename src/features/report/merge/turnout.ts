import type { Evidence } from '../../../documents/evidence.ts'
import type { Plan } from '../../../documents/plan.ts'
import type { Result } from '../../../documents/result.ts'
import type { Shard, Turnout } from '../../../documents/shards.ts'

const mostGuesses = 3

/** The expected and actual times of each job; undefined if the work was not split. */
export function turnoutOf(
  { shards = [], sharing, derivations }: Plan,
  results: readonly Result[],
  boots: readonly Evidence[],
): Turnout | undefined {
  if (sharing === undefined || shards.length === 0) return undefined
  return {
    sharing,
    jobs: shards.map((shard) => {
      const { id, runner, targets, seconds, parts } = shard
      const real = realSeconds(shard, results, boots)
      return {
        id,
        machine: Array.isArray(runner)
          ? runner.join(', ')
          : [runner.group, ...(runner.labels ?? [])].join(', '),
        targets,
        expected: parts ? parts.fetch + parts.build + parts.boot : seconds,
        ...(real === undefined ? {} : { real }),
      }
    }),
    guesses: guessesIn(derivations, results),
  }
}

function realSeconds({ id, targets }: Shard, results: readonly Result[], boots: readonly Evidence[]) {
  const result = results.find(({ shard }) => shard === id)
  if (result === undefined) return undefined
  const own = boots.filter(({ target }) => targets.includes(target))
  return result.seconds + own.reduce((sum, { seconds }) => sum + seconds, 0)
}

/** The largest errors in seconds, since seconds are what changes a plan. */
function guessesIn(derivations: Plan['derivations'], results: readonly Result[]): Turnout['guesses'] {
  const priced = new Map(derivations.map((one) => [one.drvPath, one]))
  const guesses = results.flatMap((result) =>
    result.derivations.flatMap(({ drvPath, name, start, stop, outcome }) => {
      const { seconds: expected, priced: by = 'usual' } = priced.get(drvPath) ?? {}
      if (outcome !== 'built' || stop === undefined || expected === undefined) return []
      return [{ name, expected, real: Math.max(0, stop - start), priced: by }]
    }),
  )
  const off = ({ expected, real }: { expected: number; real: number }) => Math.abs(expected - real)
  return guesses.sort((a, b) => off(b) - off(a) || (a.name < b.name ? -1 : 1)).slice(0, mostGuesses)
}
