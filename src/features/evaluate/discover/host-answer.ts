import * as v from 'valibot'
import type { Flake } from '../../../nix/flake/flake.ts'
import type { Asked } from '../evaluator/ask-each.ts'
import { shaped } from '../evaluator/evaluator.ts'
import { isSelected, type Selection } from '../selection/selection.ts'
import { type HostKind, hostKinds } from '../selection/target-kinds.ts'
import {
  type Candidate,
  hostAttribute,
  hostCandidate,
  possibleCandidates,
  variantCandidate,
} from '../selection/target-names.ts'
import { answered, type Evaluation, type Found, safeImage } from './evaluated.ts'
import { type Failed, failure } from './failures.ts'

/** One thing to query from a host. */
export type Item = { kind: HostKind } | { variant: string }

/** The same, or the facts: what the host has. */
export type OwnItem = { facts: true } | Item

export const hostFacts = v.object({
  vmModule: v.boolean(),
  present: v.array(v.object({ kind: v.string(), attribute: v.string() })),
  variants: v.array(v.string()),
})
type HostFacts = v.InferOutput<typeof hostFacts>

/** Null for a kind that the host lacks or that is not selected. */
const targetAnswer = v.nullable(answered)

/** Turns the answers of a host into names with derivations. */
export function hostEvaluation(
  host: string,
  asked: readonly Asked<OwnItem>[],
  of: { wanted: readonly Item[]; selection: Selection; flake: Flake },
): Evaluation {
  const { wanted, selection, flake } = of
  const facts = asked.flatMap(({ item, ...one }) => ('facts' in item ? [answerOf(hostFacts, one)] : []))[0]
  if (facts === undefined) return { found: [], failures: [], candidates: [] }
  if (!facts.ok) return { found: [], failures: [asWhole(host, wanted, facts.error, flake)], candidates: [] }
  const found: Found[] = []
  const failures: Failed[] = []
  const told = new Set<Item>()
  for (const { item, ...one } of asked) {
    if ('facts' in item) continue
    const at = candidate(host, item, facts.value)
    const answer = answerOf(targetAnswer, one)
    if (!answer.ok && answer.error.lack !== undefined) {
      failures.push(
        asWhole(
          host,
          wanted.filter((other) => !told.has(other)),
          answer.error,
          flake,
        ),
      )
      break
    }
    told.add(item)
    const named = { attribute: at.attribute, names: [at.name], path: hostPath(host) }
    if (!answer.ok) failures.push(failure(named, answer.error, flake))
    else if (answer.value?.drvPath !== undefined) found.push(foundOf(host, item, at, answer.value))
    else if (answer.value)
      failures.push({ ...named, message: answer.value.problem ?? 'it is not a derivation' })
  }
  return {
    found,
    failures: failures.length > 0 ? failures : missingToplevel(host, selection, facts.value),
    candidates: candidatesOf(host, facts.value),
  }
}

type Given = { value: unknown } | { error: Parameters<typeof failure>[1] }

const answerOf = <T>(shape: v.GenericSchema<unknown, T>, given: Given) =>
  'error' in given ? { ok: false as const, error: given.error } : shaped(shape, given.value)

function foundOf(
  host: string,
  item: Item,
  at: Candidate,
  { drvPath = '', outputs, image, starts }: v.InferOutput<typeof answered>,
): Found {
  const isImage = 'variant' in item || item.kind.image !== undefined
  const file = image ? safeImage(image) : { source: 'search' as const }
  const found: Found['image'] = { ...file, ...(starts ? { starts } : {}) }
  return { candidate: at, host, drvPath, outputs, ...(isImage ? { image: found } : {}) }
}

/** The name of an item, and its attribute on this host. */
function candidate(host: string, item: Item, facts?: HostFacts): Candidate {
  if ('variant' in item) return variantCandidate(host, item.variant)
  const { kind, attributes } = item.kind
  const attribute = facts?.present.find((present) => present.kind === kind)?.attribute ?? attributes[0] ?? ''
  return hostCandidate(host, kind, attribute)
}

/** Every known name of a host. */
function candidatesOf(host: string, facts: HostFacts): Candidate[] {
  const has = ({ kind }: HostKind) => facts.present.some((present) => present.kind === kind)
  return [
    ...hostKinds.filter(has).map((kind) => candidate(host, { kind }, facts)),
    ...facts.variants.map((variant) => variantCandidate(host, variant)),
  ]
}

/** The attribute path of a host. */
const hostPath = (host: string): string[] => ['nixosConfigurations', host]

/** A failure of the whole host is reported for its toplevel, if that is selected. */
function asWhole(
  host: string,
  items: readonly Item[],
  error: Parameters<typeof failure>[1],
  flake: Flake,
): Failed {
  const [toplevel] = possibleCandidates(host)
  const wanted = items.map((item) => candidate(host, item).name)
  const names = toplevel && wanted.includes(toplevel.name) ? [toplevel.name] : wanted
  return failure({ attribute: hostAttribute(host), names, path: hostPath(host) }, error, flake)
}

/** Without a selection every host is expected to be a system. */
function missingToplevel(host: string, selection: Selection, facts: HostFacts): Failed[] {
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
