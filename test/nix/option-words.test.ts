import { expect, test } from 'vitest'
import { withOurOptions, withoutOptions } from '../../src/nix/option-words.ts'

// Sentences of Nix 2.26.3 and 2.34.8
test.each([
  [
    "experimental Nix feature 'pipe-operators' is disabled; add '--extra-experimental-features pipe-operators' to enable it",
    "experimental Nix feature 'pipe-operators' is disabled; enable it in your nix.conf, or with nix-conf (--nix-conf 'extra-experimental-features = pipe-operators')",
  ],
  [
    "access to absolute path '/etc/passwd' is forbidden in pure evaluation mode (use '--impure' to override)",
    "access to absolute path '/etc/passwd' is forbidden in pure evaluation mode (impure evaluation allows it: --impure)",
  ],
  [
    "cannot call 'getFlake' on unlocked flake reference 'github:a/b', at «none»:0 (use --impure to override)",
    "cannot call 'getFlake' on unlocked flake reference 'github:a/b', at «none»:0 (impure evaluation allows it: --impure)",
  ],
  ['throw of a flake: use --foo of bar', 'throw of a flake: use --foo of bar'],
])('%s', (nix, ours) => expect(withOurOptions(nix)).toBe(ours))

test('warnings of Nix name no option that Flakeship does not take', () => {
  expect(
    withoutOptions(
      "ignoring untrusted flake configuration setting 'extra-substituters'.\nPass '--accept-flake-config' to trust it",
    ),
  ).toBe(
    "the flake asks for the setting 'extra-substituters' (nixConfig), which no flake decides here; if you want it, give it in your nix.conf, or with nix-conf (--nix-conf 'extra-substituters = …')",
  )
  expect(withoutOptions("something is odd. Use '--some-option' to see more.")).toBe('something is odd.')
})
