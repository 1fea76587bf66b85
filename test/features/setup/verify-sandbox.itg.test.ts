import { expect, test } from 'vitest'
import { verifySandbox } from '../../../src/features/setup/verify-sandbox.ts'
import { floorNix, realNix } from '../../support/real-nix.ts'

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
