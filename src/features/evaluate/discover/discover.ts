import type { Log } from '../../../host/host.ts'
import type { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import type { Questions } from '../evaluator/evaluator.ts'
import { isSelected, type Selection } from '../selection/selection.ts'
import { targetName } from '../selection/target-names.ts'
import { evaluateAttributes } from './attributes.ts'
import type { Evaluation } from './evaluated.ts'
import type { Listing } from './flake-outputs.ts'
import { evaluateHost } from './hosts.ts'

export interface SelectedOptions {
  listing: Listing
  selection: Selection
  files: DerivationFiles
  log: Log
}

/** Every host in a process of its own, and the other attributes together. */
export async function evaluateSelected(
  questions: Questions,
  flake: Flake,
  { listing, selection, files, log }: SelectedOptions,
): Promise<Evaluation[]> {
  const selected = listing.attributes.filter((one) => isSelected(selection, one, one.byDefault))
  let done = 0
  const hosts = listing.hosts.map(async (host) => {
    const evaluated = await evaluateHost(questions({ name: host, isHost: true }), flake, { host, selection })
    done += 1
    const failed = evaluated?.failures.length ? ', with failures' : ''
    const progress = `evaluated ${targetName([host])} (${done} of ${listing.hosts.length} hosts)${failed}`
    if (log.live) log.status(progress)
    else if (evaluated !== undefined) log.info(progress)
    return evaluated
  })
  const attributes = evaluateAttributes(questions, flake, { attributes: selected, files })
  const [ofHosts, ofAttributes] = await Promise.all([Promise.all(hosts), attributes])
  return [...ofHosts.filter((host) => host !== undefined), ofAttributes]
}
