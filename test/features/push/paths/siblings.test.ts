import { expect, test } from 'vitest'
import { outputsByName } from '../../../../src/features/push/paths/siblings.ts'

const [a, b] = ['a'.repeat(32), 'b'.repeat(32)]
const drv = (name: string) => `/nix/store/${b}-${name}.drv`

test.each<[string, string, boolean]>([
  ['the output out', 'hello-2.12', true],
  ['another output', 'hello-2.12-man', true],
  ['an output with a dash in its name', 'hello-2.12-big-man', true],
  ['another version', 'hello-2.12.1', false],
  ['another package', 'othello-2.12', false],
  ['the beginning of the name', 'hello', false],
  ['the derivation', 'hello-2.12.drv', false],
  ['a lock of Nix', 'hello-2.12.lock', false],
])('%s of hello-2.12: %s', (_, name, isOutput) => {
  const names = [`${a}-${name}`, '.links', name, `${a}-other`]
  expect(outputsByName(names, [drv('hello-2.12')])).toEqual(isOutput ? [`${a}-${name}`] : [])
})

test('a thousand derivations find theirs among a hundred thousand paths', () => {
  const names = Array.from({ length: 100_000 }, (_, i) => `${a}-package-${i}-with-a-long-name-lib`)
  const derivers = Array.from({ length: 1000 }, (_, i) => drv(`package-${i * 100}-with-a-long-name`))
  expect(outputsByName(names, derivers)).toHaveLength(1000)
})
