import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { TargetResult } from '../../src/documents/result.ts'
import { bootTargets } from '../../src/features/boot/boot.ts'
import { exec } from '../../src/system/exec.ts'
import { findQemu, type QemuTools } from '../../src/system/qemu/qemu-tools.ts'
import { guestUser } from '../../src/system/user.ts'
import { bootTargetsOf, netbootTarget } from '../features/boot/results.ts'
import { realNix, temporaryFolder } from '../support/nix/real-nix.ts'
import { recordingLog } from '../support/runner/recording-log.ts'

const debian = process.env.FLAKESHIP_DEBIAN ?? ''
const names = ['netboot.ipxe', 'bzImage', 'initrd'] as const
let files: Readonly<Record<(typeof names)[number], string>>

beforeAll(async () => {
  const nix = await realNix()
  const inputs = { tiny: `path:${resolve('examples/tiny')}`, 'tiny/debian': `path:${debian}` }
  const overrides = Object.entries(inputs).flatMap(([name, url]) => ['--override-input', name, url])
  const line = ['build', '--no-link', '--print-out-paths', '--no-write-lock-file', ...overrides]
  const host = `path:${resolve('test/fixtures/flakes/broken')}#nixosConfigurations.network.config.system.build`
  const built = async (attribute: string) => (await nix.run([...line, `${host}.${attribute}`])).trim()
  files = {
    'netboot.ipxe': join(await built('netbootIpxeScript'), 'netboot.ipxe'),
    bzImage: join(await built('kernel'), 'bzImage'),
    initrd: join(await built('netbootRamdisk'), 'initrd'),
  }
})

const here = findQemu({ PATH: process.env.PATH ?? '' })

async function boot(targets: TargetResult[], timeout: number, tools?: QemuTools) {
  const folder = await temporaryFolder()
  const user = await guestUser({ PATH: process.env.PATH ?? '' })
  const boots = await bootTargets(recordingLog(), exec, bootTargetsOf(targets), {
    ...{ mode: 'netboot', out: folder.path, forward: [], openNetwork: false, accelerator: 'tcg' },
    ...{ concurrency: 2, timeout, signal: new AbortController().signal },
    tools: tools ?? (await here),
    ...(user ? { user } : {}),
  })
  return { boots, out: folder.path, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
}

test('script, kernel and ramdisk boot from the network, and the evidence names each file', async () => {
  const target = netbootTarget(
    'network',
    names.map((name) => ({ name, file: files[name] })),
  )
  await using run = await boot([target], 200)
  expect(
    run.boots.map(({ firmware, medium, verdict, decided }) => [firmware, medium, verdict, decided.text]),
  ).toEqual(['bios', 'uefi'].map((firmware) => [firmware, 'network', 'booted', 'network login:']))
  const sums = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(files[name])
      return { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
    }),
  )
  for (const { served, image } of run.boots)
    expect({ served, image }).toEqual({ served: sums, image: undefined })
  const { ipxe = '' } = await here
  const sum = createHash('sha256')
    .update(await readFile(ipxe))
    .digest('hex')
  const brought = `iPXE of this machine, which UEFI starts from the network (${ipxe}, sha256 ${sum})`
  expect(run.boots.map(({ added }) => added.includes(brought))).toEqual([false, true])
})

test('a ramdisk that is missing fails before any machine starts, by name', async () => {
  const served = names.filter((name) => name !== 'initrd').map((name) => ({ name, file: files[name] }))
  await using run = await boot([netbootTarget('network', served)], 20)
  const failed = ['failed', expect.stringContaining('initrd')]
  expect(run.boots.map(({ verdict, decided }) => [verdict, decided.text])).toEqual([failed, failed])
})
