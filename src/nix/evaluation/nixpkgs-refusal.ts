import type { RefusalKind } from '../../documents/evaluation-failure.ts'

/** What nixpkgs (or this machine) refuses, and the kind of reason. */
export interface Refusal {
  why: RefusalKind
  /** `hello-2.12`, as nixpkgs names it. */
  package: string
}

/**
 * The message before and since nixpkgs 26.05 (pkgs/stdenv/generic/check-meta.nix), around the reason. An invalid `meta`
 * has the same wording but is a mistake: its reason is not in the table below.
 */
const shapes = [
  /^Package ‘(?<name>[^’\n]+)’(?: in \S+)? (?<reason>[\s\S]+?), refusing to evaluate\./,
  /^Refusing to evaluate package '(?<name>[^'\n]+)'(?: in \S+)? because it (?<reason>[\s\S]+)/,
]

const reasons: readonly { why: RefusalKind; pattern: RegExp }[] = [
  { why: 'unfree', pattern: /^has an unfree license/ },
  { why: 'blocklisted', pattern: /^has a bl(?:ock|ack)listed license/ },
  { why: 'non-source', pattern: /^contains elements not built from source/ },
  { why: 'broken', pattern: /^is marked as broken|^has problems:\s*- broken:/ },
  { why: 'unsupported', pattern: /^is not available on the requested hostPlatform|^is not supported on ‘/ },
  { why: 'insecure', pattern: /^is marked as insecure|^has problems:\s*- insecure:/ },
  { why: 'problem', pattern: /^has problems:/ },
]

/** Parses a refusal from an evaluator's message; undefined for every other error. */
export function readRefusal(message: string): Refusal | undefined {
  for (const shape of shapes) {
    const { name, reason = '' } = shape.exec(message)?.groups ?? {}
    const known = reasons.find(({ pattern }) => pattern.test(reason))
    if (name !== undefined && known !== undefined) return { why: known.why, package: name }
  }
  return undefined
}
