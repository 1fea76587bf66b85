import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifySandbox } from '../../../../src/features/setup/found-nix/verify-sandbox.ts'
import { Nix } from '../../../../src/nix/command.ts'
import { exec } from '../../../../src/system/exec.ts'
import { floorNix, realNix, temporaryFolder } from '../../../support/nix/real-nix.ts'

const versions = { newest: realNix, floor: floorNix }

test.each(['newest', 'floor'] as const)('the sandbox of the %s Nix is seen to be one', async (which) => {
  await expect(verifySandbox(await versions[which]())).resolves.toBeUndefined()
})

test.each(['newest', 'floor'] as const)('a %s Nix without a sandbox is found out', async (which) => {
  const nix = await versions[which](['--option', 'sandbox', 'false'])
  await expect(verifySandbox(nix)).rejects.toThrow(
    /^builds on this machine are not sandboxed, they see a file of the machine.*: set sandbox = true in nix\.conf$/,
  )
})

test('a sandbox that is opened for the folder of the mark is found out', async () => {
  const nix = await realNix(['--option', 'extra-sandbox-paths', '/tmp'])
  await expect(verifySandbox(nix)).rejects.toThrow(/not sandboxed, they see a file of the machine:/)
})

test('a sandbox without a shell cannot be verified, and it is said why', async () => {
  const nix = await realNix(['--option', 'sandbox-paths', ''])
  await expect(verifySandbox(nix)).rejects.toThrow(
    /the sandbox has no \/bin\/sh; set sandbox-paths in nix\.conf/,
  )
})

test('a path of sandbox-paths that is not there is said as such', async () => {
  const nix = await realNix(['--option', 'extra-sandbox-paths', '/does/not/exist'])
  await expect(verifySandbox(nix)).rejects.toThrow(/: a path of sandbox-paths is not there$/)
})

test.each(['newest', 'floor'] as const)(
  'a %s Nix that leaves all builds to other machines can still be tried',
  async (which) => {
    const nix = await versions[which](['--option', 'max-jobs', '0'])
    await expect(verifySandbox(nix)).resolves.toBeUndefined()
  },
)

test('where all namespaces are refused it is said what to do', async () => {
  await using folder = await temporaryFolder()
  const nix = await realNix()
  const wrapper = join(folder.path, 'nix')
  const lines = [
    '#!/bin/sh',
    "unshare --user --map-root-user sh -euc '",
    '  echo 0 >/proc/sys/user/max_user_namespaces # of this namespace only',
    `  exec setpriv --bounding-set -sys_admin --inh-caps -sys_admin -- ${nix.at.program} "$@"' sh "$@"`,
  ]
  await writeFile(wrapper, `${lines.join('\n')}\n`, { mode: 0o755 })
  await expect(verifySandbox(new Nix({ ...nix.at, program: wrapper }, exec))).rejects.toThrow(
    /^Nix cannot build in its sandbox on this machine: namespaces are refused; in a container job add options: --privileged/,
  )
})
