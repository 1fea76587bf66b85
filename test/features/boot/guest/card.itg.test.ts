import { createHash } from 'node:crypto'
import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { TargetResult } from '../../../../src/documents/result.ts'
import { bootTargets } from '../../../../src/features/boot/boot.ts'
import { toolEnvironment } from '../../../../src/system/environment.ts'
import { exec } from '../../../../src/system/exec.ts'
import { findQemu, type QemuTools } from '../../../../src/system/qemu/qemu-tools.ts'
import { guestUser } from '../../../../src/system/user.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'
import { bootTargetsOf, cardTarget } from '../results.ts'

const here = findQemu({ PATH: process.env.PATH ?? '' })

async function boot(folder: string, card: TargetResult, tools?: QemuTools) {
  const user = await guestUser(toolEnvironment(process.env))
  const log = recordingLog()
  const [evidence] = await bootTargets(log, exec, bootTargetsOf([card]), {
    mode: 'sd-image',
    forward: [],
    openNetwork: false,
    accelerator: 'auto',
    concurrency: 1,
    timeout: 300,
    tools: tools ?? (await here),
    out: join(folder, 'out'),
    signal: new AbortController().signal,
    ...(user ? { user } : {}),
  })
  return { evidence, log }
}

/** A card of 64 MiB with nothing on it. */
async function emptyCard(folder: string): Promise<string> {
  const file = join(folder, 'card.img')
  await writeFile(file, '')
  await truncate(file, 64 * 1024 ** 2)
  await exec('chmod', ['755', folder], { env: { PATH: '/usr/bin:/bin' } })
  return file
}

const noSystem = {
  firmware: 'u-boot',
  verdict: 'failed',
  decided: { by: 'no bootable device', text: 'No more bootdevs' },
  accelerator: { name: 'tcg' },
}

test('a card without a system has failed, and the boot loader says so', async () => {
  await using folder = await temporaryFolder()
  const { evidence } = await boot(folder.path, cardTarget('pi.sd-image', await emptyCard(folder.path)))
  expect(evidence).toMatchObject(noSystem)
  expect(evidence?.milestones.map(({ name }) => name)).toEqual(['firmware'])
})

test('a compressed card is unpacked first', async () => {
  await using folder = await temporaryFolder()
  const file = join(await emptyCard(folder.path), '../card.img.zst')
  const packed = zstdCompressSync(Buffer.alloc(64 * 1024 ** 2))
  await writeFile(file, packed)
  const card = cardTarget('pi.sd-image', file)
  card.images = card.images.map((image) => ({ ...image, format: 'img.zst' }))
  const { evidence } = await boot(folder.path, card)
  expect(evidence).toMatchObject(noSystem)
  expect(evidence?.decided.text).toBe('No more bootdevs')
  const sha256 = createHash('sha256').update(packed).digest('hex')
  expect(evidence?.image).toEqual({ sha256, bytes: packed.length })
})

test('a compressed card that is damaged is undecided, and the others go on', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'card.img.zst')
  await writeFile(file, zstdCompressSync(Buffer.from('a card')).subarray(0, 10))
  const { evidence } = await boot(folder.path, cardTarget('pi.sd-image', file))
  expect(evidence).toMatchObject({ verdict: 'undecided', decided: { by: 'flakeship' } })
  expect(evidence?.decided.text).toMatch(/card\.img\.zst cannot be unpacked: /)
})

test('what a machine lacks for cards is named with its packages', async () => {
  await using folder = await temporaryFolder()
  const { qemu, loader } = (await here).board ?? {}
  const card = cardTarget('pi.sd-image', await emptyCard(folder.path))
  const refusal = (board: QemuTools['board']) =>
    boot(folder.path, card, board ? { board } : {}).then(
      () => '',
      (error: Error) => error.message,
    )
  expect(await refusal(undefined)).toBe(
    'an SD card needs qemu-system-aarch64 (package qemu-system-arm) and U-Boot for it (package u-boot-qemu), which this machine lacks: install that, or choose --boot vm',
  )
  expect(await refusal({ qemu: qemu ?? '' })).toMatch(/needs U-Boot for it/)
  expect(await refusal({ loader: loader ?? '' })).toMatch(/needs qemu-system-aarch64 \(package/)
})
