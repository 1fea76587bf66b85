import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { bootTargets } from '../../src/features/boot/boot.ts'
import { exec } from '../../src/system/exec.ts'
import { guestUser } from '../../src/system/user.ts'
import { bootTargetsOf, vmTarget } from '../features/boot/results.ts'
import { programOf, realNix, temporaryFolder } from '../support/nix/real-nix.ts'
import { recordingLog } from '../support/runner/recording-log.ts'

const mebibyte = 1024 ** 2

test('a guest that writes to its virtio console as fast as it can is judged by its login, and costs us little', async () => {
  const nix = await realNix()
  const inputs = {
    tiny: `path:${resolve('examples/tiny')}`,
    'tiny/debian': `path:${process.env.FLAKESHIP_DEBIAN}`,
  }
  const overrides = Object.entries(inputs).flatMap(([name, url]) => ['--override-input', name, url])
  const line = ['build', '--no-link', '--print-out-paths', '--no-write-lock-file', ...overrides]
  const host = `path:${resolve('test/fixtures/flakes/broken')}#nixosConfigurations.floods.config.system.build.vm`
  const script = join((await nix.run([...line, host])).trim(), 'bin/run-floods-vm')
  await using out = await temporaryFolder()
  const user = await guestUser({ PATH: process.env.PATH ?? '' })
  const log = recordingLog()
  const before = process.cpuUsage()
  const [boot] = await bootTargets(log, exec, bootTargetsOf([vmTarget('floods', script)]), {
    ...{ mode: 'vm', out: out.path, forward: [], openNetwork: false, accelerator: 'tcg', concurrency: 1 },
    ...{ timeout: 200, signal: new AbortController().signal },
    tools: { qemu: programOf('qemu-system-x86_64') },
    ...(user ? { user } : {}),
  })
  const { user: own, system } = process.cpuUsage(before)
  expect(boot).toMatchObject({ verdict: 'booted', decided: { ear: 'serial', text: 'floods login:' } })
  const text = await readFile(join(out.path, boot?.logs.console ?? ''), 'latin1')
  const cut = Number(/\[flakeship: (\d+) bytes were cut\]/.exec(text)?.[1] ?? 0)
  expect(text).toContain('::error::flood login: \x1b]0;owned')
  // it wrote a megabyte before its login, of which QEMU drops what we do not take in time
  expect(text.length + cut).toBeGreaterThan(200_000)
  expect(text.length).toBeLessThan(17 * mebibyte)
  // of its seconds no more than a third, whatever it writes
  expect((own + system) / 1e6).toBeLessThan((boot?.seconds ?? 0) / 3 + 5)
  for (const { text } of log.lines) {
    expect(text).not.toMatch(/^::/m)
    expect(text).not.toContain('\x1b')
  }
})
