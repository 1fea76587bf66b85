import type { Log } from '../../../host/host.ts'
import type { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import type { Questions } from '../evaluator/evaluator.ts'
import { isSelected, type Selection } from '../selection/selection.ts'
import { evaluateAttributes, judgeAttributes } from './attributes.ts'
import { companionsOf } from './companions.ts'
import type { Evaluation } from './evaluated.ts'
import type { Listing } from './flake-outputs.ts'
import { evaluateHost, isHostSelected } from './hosts.ts'
import { Progress } from './progress.ts'

export interface SelectedOptions {
  listing: Listing
  selection: Selection
  files: DerivationFiles
  /** Maximum number of parallel evaluation processes. */
  workers: number
  log: Log
}

/**
 * Evaluates every host in its own process, with its companions; the other attributes in as many as there are workers.
 */
export async function evaluateSelected(
  questions: Questions,
  flake: Flake,
  { listing, selection, files, workers, log }: SelectedOptions,
): Promise<Evaluation[]> {
  const selected = listing.attributes.filter((one) => isSelected(selection, one, one.byDefault))
  const hosts = listing.hosts.filter((host) => isHostSelected(host, selection))
  const companions = companionsOf(hosts, selected)
  const accompanying = new Set([...companions.values()].flat())
  const progress = new Progress(log, hosts, selected)
  const onAttribute = () => progress.attribute()
  const [ofHosts, ofOthers] = await Promise.all([
    Promise.all(
      hosts.map(async (host) => {
        const { evaluation, attributes } = await evaluateHost(
          questions({ name: host, isHost: true }),
          flake,
          {
            ...{ host, selection, onAttribute },
            companions: companions.get(host) ?? [],
            onHost: (failed) => progress.host(host, failed),
          },
        )
        return { evaluation, attributes }
      }),
    ),
    evaluateAttributes(questions, {
      attributes: selected.filter((one) => !accompanying.has(one)),
      ...{ workers, onAttribute },
    }),
  ])
  const asked = [...ofHosts.flatMap(({ attributes }) => attributes), ...ofOthers]
  const places = new Map(selected.map((attribute, place) => [attribute, place]))
  const placeOf = (attribute: (typeof selected)[number]) => places.get(attribute) ?? 0
  asked.sort((a, b) => placeOf(a.item) - placeOf(b.item))
  return [
    ...ofHosts.map(({ evaluation }) => evaluation),
    await judgeAttributes(asked, flake, { attributes: selected, files }),
  ]
}
