import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  readNamespaceLimits,
  sandboxObstacle,
} from '../../../../src/features/setup/found-nix/user-namespaces.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

async function limitsOf(files: Record<string, string>) {
  await using proc = await temporaryFolder()
  for (const folder of ['sys/kernel', 'sys/user']) await mkdir(join(proc.path, folder), { recursive: true })
  for (const [file, text] of Object.entries(files)) await writeFile(join(proc.path, 'sys', file), text)
  return await readNamespaceLimits(proc.path)
}

const ubuntu = {
  'kernel/apparmor_restrict_unprivileged_userns': '1\n',
  'kernel/unprivileged_userns_clone': '1\n',
  'user/max_user_namespaces': '63519\n',
}

test.each([
  ['Ubuntu 24.04 as it is', ubuntu, 'kernel.apparmor_restrict_unprivileged_userns=0'],
  [
    'a Debian that says no',
    { 'kernel/unprivileged_userns_clone': '0\n' },
    'kernel.unprivileged_userns_clone=1',
  ],
  ['a machine with none at all', { 'user/max_user_namespaces': '0\n' }, 'user.max_user_namespaces=15000'],
])('a single-user Nix on %s has no sandbox; it is said what helps (simulated)', async (_, files, setting) => {
  expect(sandboxObstacle(await limitsOf(files), 'as an ordinary user')).toContain(`sudo sysctl -w ${setting}`)
})

test('the daemon of root needs none of it (simulated)', async () => {
  expect(sandboxObstacle(await limitsOf(ubuntu), 'as root')).toBeUndefined()
})

test.each([
  ['Ubuntu with the limit off', { ...ubuntu, 'kernel/apparmor_restrict_unprivileged_userns': '0\n' }],
  ['a kernel without such limits', {}],
])('a single-user Nix on %s is fine (simulated)', async (_, files) => {
  expect(sandboxObstacle(await limitsOf(files), 'as an ordinary user')).toBeUndefined()
})

test('this machine answers', async () => {
  expect((await readNamespaceLimits()).most).toMatch(/^\d+$/)
})
