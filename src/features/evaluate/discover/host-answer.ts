import * as v from 'valibot'
import { isSelected, type Selection } from '../selection/selection.ts'
import { type HostKind, hostKinds } from '../selection/target-kinds.ts'
import {
  type Candidate,
  hostCandidate,
  possibleCandidates,
  variantCandidate,
} from '../selection/target-names.ts'
import { answered, type Evaluation, type Found, safeImage } from './evaluated.ts'
import type { Failed } from './failures.ts'

/** One thing that a host can be asked for. */
export type Item = { kind: HostKind } | { variant: string }

export const hostAnswer = v.object({
  vmModule: v.boolean(),
  present: v.array(v.object({ kind: v.string(), attribute: v.string() })),
  variants: v.array(v.string()),
  targets: v.array(v.object({ kind: v.string(), variant: v.optional(v.string()), ...answered.entries })),
})
export type HostAnswer = v.InferOutput<typeof hostAnswer>
export type HostTarget = HostAnswer['targets'][number]

/** The name of an item, and the attribute that this host has for it where that is known. */
export function candidate(host: string, item: Item, facts?: HostAnswer): Candidate {
  if ('variant' in item) return variantCandidate(host, item.variant)
  const { kind, attributes } = item.kind
  const attribute = facts?.present.find((present) => present.kind === kind)?.attribute ?? attributes[0] ?? ''
  return hostCandidate(host, kind, attribute)
}

/** Where the flake declares a host. */
export const hostPath = (host: string): string[] => ['nixosConfigurations', host]

/** What a host answered, as names with derivations. */
export function evaluation(
  host: string,
  facts: HostAnswer,
  targets: readonly HostTarget[],
  failures: readonly Failed[] = [],
): Evaluation {
  const candidates = [
    ...hostKinds.flatMap((kind) =>
      facts.present.some((present) => present.kind === kind.kind) ? [candidate(host, { kind }, facts)] : [],
    ),
    ...facts.variants.map((variant) => variantCandidate(host, variant)),
  ]
  const found: Found[] = []
  const problems: Failed[] = []
  for (const { kind, variant, drvPath, outputs, image, problem } of targets) {
    const shown = hostKinds.find((row) => row.kind === kind)
    const at = candidate(
      host,
      variant === undefined && shown ? { kind: shown } : { variant: variant ?? kind },
      facts,
    )
    if (drvPath === undefined) {
      problems.push({
        attribute: at.attribute,
        names: [at.name],
        message: problem ?? 'it is not a derivation',
        path: hostPath(host),
      })
      continue
    }
    const isImage = variant !== undefined || shown?.image !== undefined
    found.push({
      candidate: at,
      host,
      drvPath,
      outputs,
      ...(isImage ? { image: image ? safeImage(image) : { source: 'search' } } : {}),
    })
  }
  return { found, failures: [...failures, ...problems], candidates }
}

/** Without a choice every host is expected to be a system. */
export function missingToplevel(host: string, selection: Selection, facts: HostAnswer): Failed[] {
  const [toplevel] = possibleCandidates(host)
  if (toplevel === undefined || !isSelected(selection, toplevel, true) || selection.include.length > 0)
    return []
  if (facts.present.some(({ kind }) => kind === toplevel.kind)) return []
  return [
    {
      attribute: toplevel.attribute,
      names: [toplevel.name],
      message: 'the host has no system.build.toplevel',
      path: hostPath(host),
    },
  ]
}
