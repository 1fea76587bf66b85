import { expect, test } from 'vitest'
import { nixSystem } from '../../src/system/machine.ts'
import { mapsUser } from '../../src/system/user.ts'

test.each([
  ['         0          0 4294967295\n', true],
  ['         0       1000          1\n', false],
  ['0 1000 1\n1 100000 65536\n', true],
  ['', false],
])('the user namespace %j knows nobody: %s', (map, known) => {
  expect(mapsUser(map, 65534)).toBe(known)
})

test.each([
  ['x64', 'linux', 'x86_64-linux'],
  ['arm64', 'linux', 'aarch64-linux'],
  ['arm64', 'darwin', 'aarch64-darwin'],
])('%s %s is %s', (arch, platform, system) => {
  expect(nixSystem(arch, platform)).toBe(system)
})
