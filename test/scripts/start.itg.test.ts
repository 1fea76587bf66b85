import { expect, test } from 'vitest'
import { exec } from '../../src/system/exec.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'
import { root } from '../support/runner/command-line.ts'

test('without a Debian archive, npm start says in one line how to run on a flake of one’s own', async () => {
  await using folder = await temporaryFolder()
  const env = {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: folder.path,
    FLAKESHIP_CACHE: `${folder.path}/cache`,
  }
  const script = `mount -t tmpfs none /etc/apt && exec ${process.execPath} ${root}/scripts/start.ts`
  const { code, stderr } = await exec('unshare', ['--mount', 'sh', '-euc', script], { env })
  expect(stderr).toMatch(
    /^error: this machine has no Debian archive .*install Nix 2\.26 or newer, then run `npx flakeship run YOUR-FLAKE`$/m,
  )
  expect(stderr.match(/^error:/gm)).toHaveLength(1)
  expect(code).toBe(3)
})
