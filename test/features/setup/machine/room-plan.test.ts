import { expect, test } from 'vitest'
import { bigFolders } from '../../../../src/features/setup/machine/big-folders.ts'
import { type Found, planRoom, tooSmall } from '../../../../src/features/setup/machine/room-plan.ts'
import { mountPoints } from '../../../../src/system/disk.ts'

const gib = 1024 ** 3
const android = { path: '/usr/local/lib/android', bytes: 12 * gib, why: 'the Android SDK' }
const ghcup = { path: '/usr/local/.ghcup', bytes: 5 * gib, why: 'Haskell' }
const hosted: Found = {
  free: 14 * gib,
  storeIsNew: true,
  isHosted: true,
  others: [{ path: '/mnt/nix', free: 65 * gib }],
  folders: [ghcup, android],
}

test('too little memory or too few cores is refused with both numbers', () => {
  const machine = { memory: 8 * gib, cores: 2 }
  expect(tooSmall({ memory: 8 * gib, cores: 2 }, machine)).toBeUndefined()
  expect(tooSmall({ memory: 16 * gib }, machine)).toMatch(
    /needs 16\.0 GiB of memory, and this machine has 8\.0 GiB: choose a larger runner/,
  )
  expect(tooSmall({ memory: 16 * gib, cores: 4 }, machine)).toMatch(
    /16\.0 GiB of memory.*; and 4 cores, and this machine has 2/,
  )
})

test.each<[string, number, Partial<Found>, object]>([
  ['nothing where there is room', 14, {}, { kind: 'enough' }],
  ['another device while the store is new', 15, {}, { kind: 'elsewhere', path: '/mnt/nix', free: 65 * gib }],
  [
    'removal, largest first, once the store is used',
    15,
    { storeIsNew: false },
    { folders: [android, ghcup] },
  ],
  ['removal where the other device is too small as well', 70, {}, { kind: 'remove' }],
  ['nothing on a machine that is not an image of GitHub', 15, { isHosted: false }, { kind: 'too-little' }],
  ['nothing where nothing is left', 70, { folders: [] }, { kind: 'too-little' }],
])('plans %s', (_, need, more, plan) => {
  expect(planRoom(need * gib, { ...hosted, ...more })).toMatchObject(plan)
})

test('every folder of the list is absolute, is plain, and is in no other', () => {
  const paths = bigFolders.map(({ path }) => path)
  for (const path of paths) expect(path).toMatch(/^(\/[\w.-]+){2,}$/)
  for (const path of paths)
    expect(paths.filter((other) => other === path || other.startsWith(`${path}/`))).toEqual([path])
})

test('reads where something is mounted, with spaces in the name', () => {
  const text = `22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/root rw
41 22 0:35 / /run/user/0\\040x rw,nosuid - tmpfs tmpfs rw
`
  expect(mountPoints(text)).toEqual(['/', '/run/user/0 x'])
})
