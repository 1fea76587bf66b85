import { expect, test } from 'vitest'
import { buildUsers } from '../../../../src/features/setup/system-nix/build-users.ts'

const passwd = 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n'
const group = 'root:x:0:\nnogroup:x:65534:\n'
const two = { name: 'nixbld', count: 2 }

test('users and their group, as lines', () => {
  expect(buildUsers({ passwd, group }, two)).toEqual({
    gid: 30000,
    passwd: [
      'nixbld1:*:30001:30000:Nix build user 1:/var/empty:/usr/sbin/nologin',
      'nixbld2:*:30002:30000:Nix build user 2:/var/empty:/usr/sbin/nologin',
    ],
    group: ['nixbld:x:30000:nixbld1,nixbld2'],
  })
})

test('ids that somebody has are not taken', () => {
  const taken = `${passwd}ldap:x:30002:7::/:/bin/sh\n`
  expect(buildUsers({ passwd: taken, group: `${group}other:x:31000:\n` }, two).gid).toBe(32000)
})

test('a group with users that is there is used as it is', () => {
  expect(buildUsers({ passwd, group: `${group}nixbld:x:998:nixbld1\n` }, two)).toEqual({
    gid: 998,
    passwd: [],
    group: [],
  })
})

test.each([
  ['a group without users', { passwd, group: `${group}nixbld:x:998:\n` }],
  ['users without a group', { passwd: `${passwd}nixbld2:x:998:998::/:/bin/sh\n`, group }],
])('%s is an error and is not repaired', (_, files) => {
  expect(() => buildUsers(files, two)).toThrow(/hold half of a nixbld group: remove/)
})
