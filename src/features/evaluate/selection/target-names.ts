import type { Kind } from '../../../documents/plan.ts'
import { attributePath, nixString } from '../../../nix/evaluation/attribute-path.ts'
import { hostKinds, type Section, variantKind } from './target-kinds.ts'

/** A name that users can select, and other spellings of it. */
export interface Candidate {
  name: string
  /** The name without quotes, as most people would type it. */
  typed: string
  /** The attribute path inside the flake. */
  attribute: string
  kind: Kind
  /** An image variant, which every host has; only a selector for images means it. */
  isVariant?: true
}

/** One attribute outside of nixosConfigurations. */
export interface Attribute extends Candidate {
  path: readonly string[]
  system?: string
  byDefault: boolean
}

const needsQuotes = /[\s."\\]|\$\{|\p{C}|^$/u

/** Joined with dots; an ambiguous part is quoted, so that `"a.b".vm` is not `a."b.vm"`. */
export function targetName(parts: readonly string[]): string {
  return parts.map((part) => (needsQuotes.test(part) ? nixString(part) : part)).join('.')
}

export function hostAttribute(host: string, below: readonly string[] = []): string {
  return attributePath(['nixosConfigurations', host, ...below])
}

export function hostCandidate(host: string, kind: Kind, attribute: string): Candidate {
  const parts = [host, kind]
  return {
    kind,
    name: targetName(parts),
    typed: parts.join('.'),
    attribute: hostAttribute(host, ['config', 'system', 'build', attribute]),
  }
}

export function variantCandidate(host: string, variant: string): Candidate {
  const parts = [host, 'image', variant]
  const { kind, attribute } = variantKind
  return {
    kind,
    isVariant: true,
    name: targetName(parts),
    typed: parts.join('.'),
    attribute: hostAttribute(host, ['config', 'system', 'build', attribute, variant]),
  }
}

/** Every name that a host could have, before its evaluation; image variants are not known yet. */
export function possibleCandidates(host: string): Candidate[] {
  return hostKinds.flatMap(({ kind, attributes }) =>
    attributes.map((attribute) => hostCandidate(host, kind, attribute)),
  )
}

export function sectionAttribute(
  section: Section,
  parts: readonly string[],
  at: { system?: string; thisSystem: string },
): Attribute {
  const named = [section.output, ...parts]
  const path = [...named, ...section.below]
  return {
    kind: section.kind,
    name: targetName(named),
    typed: named.join('.'),
    attribute: attributePath(path),
    path,
    byDefault: section.byDefault && at.system === at.thisSystem,
    ...(at.system === undefined ? {} : { system: at.system }),
  }
}
