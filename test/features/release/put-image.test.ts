import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { ChosenImage } from '../../../src/features/release/images/choose.ts'
import { partsOf } from '../../../src/features/release/images/parts.ts'
import { putImage } from '../../../src/features/release/put-image.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

const data = Buffer.alloc(5000, 'what was booted ')
const image = {
  ...{ name: 'web.iso', target: { id: 'web.iso' } },
  parts: partsOf('web.iso', data.length, { assetLimit: 1000, partBytes: 1000 }),
  file: { bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') },
} as unknown as ChosenImage

/** A place that takes its time, and tells what happened in which order. */
async function place(there: readonly string[] = []) {
  const folder = await temporaryFolder()
  const file = join(folder.path, 'web.iso')
  await writeFile(file, data)
  const happened: string[] = []
  let now = 0
  let most = 0
  const put = async ({ name }: { name: string }) => {
    most = Math.max(most, ++now)
    await sleep(20)
    now--
    happened.push(name)
    return 'uploaded' as const
  }
  const job = {
    destination: {
      put,
      has: async ({ name }: { name: string }) => there.includes(name),
      read: async () => undefined,
    },
    fetch: async () => {
      happened.push('fetched')
      return { file, [Symbol.asyncDispose]: async () => void happened.push('removed') }
    },
    log: recordingLog(),
  }
  return { job, happened, most: () => most, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
}

test('an image is fetched, its parts go up two at a time, and it is removed when all are there', async () => {
  await using it = await place()
  const { assets } = await putImage(image, it.job)
  expect(assets.map(({ kind, bytes }) => [kind, bytes])).toEqual(Array(5).fill(['part', 1000]))
  expect(it.most()).toBe(2)
  expect([it.happened[0], it.happened.at(-1), it.happened.length]).toEqual(['fetched', 'removed', 7])
})

test('what is there is not fetched', async () => {
  await using it = await place(['web.iso', 'web.iso.zst'])
  const whole = { ...image, parts: partsOf('web.iso', data.length) }
  expect((await putImage(whole, it.job)).assets).toMatchObject([{ kind: 'image', sha256: image.file.sha256 }])
  const packed = { name: 'web.iso.zst', bytes: 9, sha256: 'b'.repeat(64) }
  expect((await putImage({ ...image, packed }, it.job)).assets).toEqual([{ kind: 'packed', ...packed }])
  expect(it.happened).toEqual([])
})
