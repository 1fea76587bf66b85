// biome-ignore-all lint/suspicious/noTemplateCurlyInString: names may hold what Nix would interpolate
import { expect, test } from 'vitest'
import { attributePath, nixString } from '../../../src/nix/evaluation/attribute-path.ts'

test.each([
  [['packages', 'x86_64-linux', 'hello'], 'packages.x86_64-linux.hello'],
  [['nixosConfigurations', 'a.b'], 'nixosConfigurations."a.b"'],
  [['a', ''], 'a.""'],
  [['a', '9lives'], 'a."9lives"'],
  [['a', 'in'], 'a."in"'],
  [['a', 'q"uote'], String.raw`a."q\"uote"`],
  [['a', '${builtins.abort}'], String.raw`a."\${builtins.abort}"`],
  [['a', 'two\nlines'], String.raw`a."two\nlines"`],
  [['a', 'cost$'], 'a."cost$"'],
  [['a', '😀'], 'a."😀"'],
])('%j is written as %s', (parts, written) => {
  expect(attributePath(parts)).toBe(written)
})

test('nothing in a text can end or leave its Nix string', () => {
  expect(nixString('"; abort "${x}\\')).toBe(String.raw`"\"; abort \"\${x}\\"`)
})
