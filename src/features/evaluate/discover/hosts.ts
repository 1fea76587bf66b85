import type { Flake } from '../../../nix/flake/flake.ts'
import { type Asked, askEach } from '../evaluator/ask-each.ts'
import { type AskAll, shaped } from '../evaluator/evaluator.ts'
import { type Asking, itemsExpression } from '../evaluator/expressions.ts'
import { couldSelectVariant, isSelected, type Selection } from '../selection/selection.ts'
import { derivationImageRules, type HostKind, hostKinds } from '../selection/target-kinds.ts'
import { type Attribute, hostCandidate, variantCandidate } from '../selection/target-names.ts'
import { askingFor } from './attributes.ts'
import type { Evaluation } from './evaluated.ts'
import { hostEvaluation, hostFacts, type Item, type OwnItem } from './host-answer.ts'

export interface HostOptions {
  host: string
  selection: Selection
  /** Attributes to query in the process of the host, which has evaluated most of them already. */
  companions: readonly Attribute[]
  onHost(hasFailures: boolean): void
  onAttribute(): void
}

/** The queries for the process of a host: the host itself, then its companions. */
type HostItem = OwnItem | { attribute: Attribute }

const isCompanion = (item: HostItem): item is { attribute: Attribute } => 'attribute' in item

/** Whether any selector can match something of a host; if none can, it is never evaluated. */
export function isHostSelected(host: string, selection: Selection): boolean {
  return selectedKinds(host, selection).length > 0 || couldSelectVariant(selection, host)
}

/** The selected kinds of one host, and the answers to its companions. */
export async function evaluateHost(
  { askAll }: { askAll: AskAll },
  flake: Flake,
  options: HostOptions,
): Promise<{ evaluation: Evaluation; attributes: Asked<Attribute>[] }> {
  const { host, selection, companions } = options
  const kinds: Item[] = selectedKinds(host, selection).map((kind) => ({ kind }))
  // the names of variants are only known after a query
  const first = couldSelectVariant(selection, host) ? await ask(askAll, [{ facts: true }], options) : []
  const variants: Item[] = variantsIn(first)
    .filter((variant) => isSelected(selection, variantCandidate(host, variant), false))
    .map((variant) => ({ variant }))
  const wanted = [...kinds, ...variants]
  const own: OwnItem[] =
    first.length === 0 ? [{ facts: true }, ...wanted] : first.some((one) => 'error' in one) ? [] : wanted
  const asked = [
    ...first,
    ...(await ask(askAll, [...own, ...companions.map((attribute) => ({ attribute }))], options)),
  ]
  const evaluation = hostEvaluation(host, asked.flatMap(ofHost), { wanted, selection, flake })
  options.onHost(evaluation.failures.length > 0)
  return { evaluation, attributes: asked.flatMap(ofCompanion) }
}

const ofHost = ({ item, ...answer }: Asked<HostItem>): Asked<OwnItem>[] =>
  isCompanion(item) ? [] : [{ item, ...answer }]

const ofCompanion = ({ item, ...answer }: Asked<HostItem>): Asked<Attribute>[] =>
  isCompanion(item) ? [{ item: item.attribute, ...answer }] : []

function variantsIn(asked: readonly Asked<HostItem>[]): readonly string[] {
  const [facts] = asked
  const answer = facts !== undefined && 'value' in facts ? shaped(hostFacts, facts.value) : undefined
  return answer?.ok ? answer.value.variants : []
}

function ask(
  askAll: AskAll,
  items: readonly HostItem[],
  { host, selection, onAttribute }: HostOptions,
): Promise<Asked<HostItem>[]> {
  const byDefault = selection.include.length === 0
  const asking = (item: HostItem): Asking => {
    if ('facts' in item) return { what: 'facts' }
    if ('attribute' in item) return askingFor(item.attribute)
    if ('variant' in item) return { what: 'variant', variant: item.variant }
    return { what: 'kind', ...item.kind, when: byDefault ? item.kind.byDefault : 'where-present' }
  }
  return askEach(askAll, items, {
    expression: (some, mark) =>
      itemsExpression({
        host,
        mark,
        known: hostKinds,
        items: some.map(asking),
        images: derivationImageRules,
      }),
    nameOf: (item) => (isCompanion(item) ? item.attribute.name : host),
    isApart: isCompanion,
    // a host that is not one has nothing to query; after a lack of time or memory the others would fail too
    after: (failed, error, rest) =>
      !isCompanion(failed) && ('facts' in failed || error.lack !== undefined)
        ? rest.filter(isCompanion)
        : rest,
    onAnswer: (item) => {
      if (isCompanion(item)) onAttribute()
    },
  })
}

function selectedKinds(host: string, selection: Selection): HostKind[] {
  return hostKinds.filter(({ kind, attributes, byDefault }) =>
    attributes.some((attribute) =>
      isSelected(selection, hostCandidate(host, kind, attribute), byDefault !== 'never'),
    ),
  )
}
