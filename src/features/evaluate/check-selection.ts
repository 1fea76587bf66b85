import { UserError } from '../../lib/errors.ts'
import type { Evaluation } from './discover/evaluated.ts'
import type { Listing } from './discover/flake-outputs.ts'
import {
  couldSelectVariant,
  readSelection,
  type Selection,
  unknownSelector,
  unmatched,
} from './selection/selection.ts'
import { possibleCandidates, targetName } from './selection/target-names.ts'

/** Before the evaluation: a selector that cannot match is most likely a typo. */
export function checkSelectors(selection: Selection, { hosts, attributes }: Listing): void {
  const possible = [...hosts.flatMap(possibleCandidates), ...attributes]
  const [unknown] = unmatched(selection, possible).filter((written) => {
    const alone = readSelection([written])
    return !hosts.some((host) => couldSelectVariant(alone, host))
  })
  if (unknown === undefined) return
  const certain = [
    ...hosts.map((host) => targetName([host, 'toplevel'])),
    ...attributes.map(({ name }) => name),
  ]
  throw unknownSelector(
    unknown,
    certain,
    possible.map(({ name }) => name),
  )
}

/** After the evaluation: a kind that the host lacks, or an empty selection. */
export function checkSelected(
  selection: Selection,
  evaluations: readonly Evaluation[],
  of: { existing: readonly string[]; warnings: readonly string[]; hasFailures: boolean },
): void {
  const { existing, warnings } = of
  if (of.hasFailures) return // the names of what does not evaluate are not known
  const [unknown] = unmatched(
    selection,
    evaluations.flatMap(({ candidates }) => candidates),
  )
  if (unknown !== undefined) throw unknownSelector(unknown, existing)
  if (evaluations.some(({ found }) => found.length > 0)) return
  throw new UserError(
    existing.length === 0
      ? ['nothing is selected: the flake has no hosts, packages or checks', ...warnings.slice(0, 2)].join(
          '; ',
        )
      : `nothing is selected; choose with --targets from: ${existing.slice(0, 20).join(', ')}`,
  )
}
