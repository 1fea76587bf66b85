/** Sentences of Nix that recommend one of its options, with what helps a user of Flakeship. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [
    /experimental Nix feature '([\w-]+)' is disabled; (?:add|use) '--extra-experimental-features [^'\n]*' to (?:enable|override)(?: it)?/g,
    "experimental Nix feature '$1' is disabled; enable it in your nix.conf, or with nix-conf (--nix-conf 'extra-experimental-features = $1')",
  ],
  [
    /ignoring untrusted flake configuration setting '([\w-]+)'\.\s*Pass '--accept-flake-config' to trust it/g,
    "the flake asks for the setting '$1' (nixConfig), which no flake decides here; if you want it, give it in your nix.conf, or with nix-conf (--nix-conf '$1 = …')",
  ],
  [/ \(use '?--impure'? to override\)/g, ' (impure evaluation allows it: --impure)'],
]

/** Any other option that Nix recommends, in a sentence that only Nix itself can have printed. */
const advice =
  /[ \n]*\(?(?:[Uu]se|[Pp]ass|[Aa]dd|[Tt]ry|[Ss]pecify) ['`]?--(?!impure|nix-conf|ifd)[a-z][\w-]*[^.)\n]*[.)]?/g

/** Nix's text without options that Flakeship does not have. */
export function withOurOptions(text: string): string {
  if (!text.includes('--')) return text
  return sentences.reduce((said, [pattern, ours]) => said.replace(pattern, ours), text)
}

/** The same for a warning of Nix itself: what flakes print about options of other programs is never changed. */
export const withoutOptions = (warning: string): string => withOurOptions(warning).replace(advice, '').trim()
