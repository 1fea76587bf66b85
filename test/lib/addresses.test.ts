import { expect, test } from 'vitest'
import { shownAddress, withoutCredentials } from '../../src/lib/addresses.ts'

test.each([
  ['https://example.org/nix.tar.xz', 'https://example.org/nix.tar.xz'],
  ['https://user:secret@example.org/nix.tar.xz', 'https://example.org/nix.tar.xz'],
  ['http://sec@ret@example.org:8080/a', 'http://example.org:8080/a'],
  ['https://example.org/a?sig=secret&x=@', 'https://example.org/a'],
  ['https://example.org?sig=a@b', 'https://example.org'],
  ['https://example.org/a#secret', 'https://example.org/a'],
  ['/home/me@work/nix.tar?', '/home/me@work/nix.tar?'],
])('%s is shown as %s', (from, shown) => {
  expect(shownAddress(from)).toBe(shown)
})

test.each([
  [
    "Failed to fetch git repository 'http://me:canary@127.0.0.1:9/x'",
    "Failed to fetch git repository 'http://127.0.0.1:9/x'",
  ],
  ['git+https://canary@example.org/a and ssh://me:canary@b', 'git+https://example.org/a and ssh://b'],
  ['git+ssh://git@example.org/me/x', 'git+ssh://git@example.org/me/x'],
  ['https://example.org/a@b:c@d', 'https://example.org/a@b:c@d'],
  ['inputs.x.url = "https://a:canary@b";', 'inputs.x.url = "https://b";'],
  ['no address: a@b', 'no address: a@b'],
])('%s loses what is secret in addresses', (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown)
})

test('a text of a megabyte without an end is looked at once', () => {
  const text = `${'https://'.repeat(50_000)}${'a'.repeat(600_000)}`
  expect(withoutCredentials(text)).toBe(text)
})
