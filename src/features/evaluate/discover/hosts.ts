import type { EvaluationError } from '../../../nix/evaluation/error.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import { type Ask, askInHalves } from '../evaluator/evaluator.ts'
import { hostExpression } from '../evaluator/expressions.ts'
import { couldSelectVariant, isSelected, type Selection } from '../selection/selection.ts'
import { derivationImageRules, type HostKind, hostKinds } from '../selection/target-kinds.ts'
import {
  hostAttribute,
  hostCandidate,
  possibleCandidates,
  variantCandidate,
} from '../selection/target-names.ts'
import type { Evaluation } from './evaluated.ts'
import { failure } from './failures.ts'
import {
  candidate,
  evaluation,
  type HostAnswer,
  hostAnswer,
  hostPath,
  type Item,
  missingToplevel,
} from './host-answer.ts'

/** The selected kinds of one host; undefined where no selector can mean it, so that it is never evaluated. */
export async function evaluateHost(
  ask: Ask,
  flake: Flake,
  options: { host: string; selection: Selection },
): Promise<Evaluation | undefined> {
  const { host, selection } = options
  const kinds = hostKinds.filter((kind) => isKindSelected(host, kind, selection))
  const variants = couldSelectVariant(selection, host)
  if (kinds.length === 0 && !variants) return undefined

  const facts = variants ? await askHost(ask, { ...options, items: [] }) : undefined
  const chosen = facts?.ok
    ? facts.value.variants.filter((name) => isSelected(selection, variantCandidate(host, name), false))
    : []
  const items: Item[] = [...kinds.map((kind) => ({ kind })), ...chosen.map((variant) => ({ variant }))]
  if (facts?.ok && items.length === 0) return evaluation(host, facts.value, [])

  const all = facts?.ok === false ? facts : await askHost(ask, { ...options, items })
  if (all.ok)
    return evaluation(host, all.value, all.value.targets, missingToplevel(host, selection, all.value))
  return oneByOne(ask, flake, { ...options, items, error: all.error })
}

/** After a failure: is it the host as a whole, or which of its kinds? */
async function oneByOne(
  ask: Ask,
  flake: Flake,
  options: { host: string; selection: Selection; items: readonly Item[]; error: EvaluationError },
): Promise<Evaluation> {
  const { host, items, selection, error } = options
  // there is neither time nor memory to ask again
  if (error.lack !== undefined) return asWhole(host, items, error, flake)
  const facts = await askHost(ask, { ...options, items: [] })
  if (!facts.ok) return asWhole(host, items, facts.error, flake)
  const there = items.filter((item) => isThere(item, facts.value, selection))
  const [only] = there
  const halved =
    only !== undefined && there.length === 1
      ? { results: [], failed: [{ item: only, error }] }
      : await askInHalves(there, async (some) => {
          const answer = await askHost(ask, { ...options, items: some })
          return answer.ok ? { ok: true, value: answer.value.targets } : answer
        })
  const failures = halved.failed.map((failed) => {
    const { attribute, name } = candidate(host, failed.item, facts.value)
    return failure({ attribute, names: [name], path: hostPath(host) }, failed.error, flake)
  })
  return evaluation(host, facts.value, halved.results, failures)
}

function asWhole(host: string, items: readonly Item[], error: EvaluationError, flake: Flake): Evaluation {
  const [toplevel] = possibleCandidates(host)
  const wanted = items.map((item) => candidate(host, item).name)
  const names = toplevel && wanted.includes(toplevel.name) ? [toplevel.name] : wanted
  const failed = { attribute: hostAttribute(host), names, path: hostPath(host) }
  return { found: [], failures: [failure(failed, error, flake)], candidates: [] }
}

/** As the expression decides it, so that what the host does not have costs no process. */
function isThere(item: Item, { present, vmModule }: HostAnswer, selection: Selection): boolean {
  if ('variant' in item) return true
  const { kind, byDefault } = item.kind
  const has = (wanted: string) => present.some((one) => one.kind === wanted)
  const isOther = byDefault === 'where-no-other-image' && (has('iso') || has('sd-image'))
  const isMeant = selection.include.length > 0 || ((byDefault !== 'where-vm-module' || vmModule) && !isOther)
  return isMeant && has(kind)
}

function askHost(ask: Ask, options: { host: string; selection: Selection; items: readonly Item[] }) {
  const { host, selection, items } = options
  const byDefault = selection.include.length === 0
  return ask(
    hostAnswer,
    hostExpression({
      host,
      known: hostKinds,
      wanted: items.flatMap((item) =>
        'kind' in item ? [{ ...item.kind, when: byDefault ? item.kind.byDefault : 'where-present' }] : [],
      ),
      variants: items.flatMap((item) => ('variant' in item ? [item.variant] : [])),
      images: derivationImageRules,
    }),
  )
}

function isKindSelected(
  host: string,
  { kind, attributes, byDefault }: HostKind,
  selection: Selection,
): boolean {
  return attributes.some((attribute) =>
    isSelected(selection, hostCandidate(host, kind, attribute), byDefault !== 'never'),
  )
}
