import { createHash } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { BuiltImage } from '../../../../src/features/release/images/gate.ts'
import {
  holdersOf,
  imagesOfRun,
  requireImagesOfRun,
} from '../../../../src/features/release/images/images-of-run.ts'
import { openPart } from '../../../../src/features/release/images/part-hashes.ts'
import { exitCodes, MachineError, UserError } from '../../../../src/lib/errors.ts'
import { zipOf } from '../../../support/github/zip.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

const sha256 = 'a'.repeat(64)
const image = {
  target: { id: 'one.iso' },
  file: { file: '/nix/store/x-one/iso/nixos.iso', bytes: 1000, sha256 },
} as BuiltImage
const names = (all: Parameters<typeof holdersOf>[1]) => holdersOf(image, all).map(({ id }) => id)

test('the very bytes come before a name, a name before a length, and an archive last', () => {
  const all = [
    { id: 1, name: 'nixos_nixos.iso', bytes: 1150 },
    { id: 2, name: 'one.iso-nixos-1.iso', bytes: 1150 },
    { id: 3, name: 'other.iso', bytes: 1000 },
    { id: 4, name: 'nixos.iso', bytes: 1000 },
    { id: 5, name: 'other.iso', bytes: 77, digest: `sha256:${sha256}` },
  ]
  expect(names(all)).toEqual([5, 4, 3, 2, 1])
})

test('what is shorter than the image, or much longer, cannot hold it', () => {
  const all = [
    { id: 1, name: 'nixos.iso', bytes: 999 },
    { id: 2, name: 'nixos.iso', bytes: 1000 + 64 * 1024 + 1 },
  ]
  expect(names(all)).toEqual([])
})

test('of two alike the one that came later is tried first', () => {
  const all = [1, 2].map((id) => ({ id, name: 'nixos.iso', bytes: 1000 }))
  expect(names(all)).toEqual([2, 1])
})

const data = Buffer.alloc(1000, 'what was booted ')
const booted = {
  target: { id: 'one.iso' },
  file: { ...image.file, sha256: createHash('sha256').update(data).digest('hex') },
} as BuiltImage

/** Fetches from a run with artifacts that are stored as these bytes, or cannot be fetched. */
async function fetchFrom(...stored: readonly (Buffer | Error)[]) {
  await using folder = await temporaryFolder()
  const sizeOf = (one: Buffer | Error) => (one instanceof Error ? data.length : one.length)
  const artifacts = {
    list: async () => stored.map((one, id) => ({ id, name: 'nixos.iso', bytes: sizeOf(one) })),
    fetch: async ({ id }: { id: number }, file: string) => {
      const one = stored[id] ?? ''
      await writeFile(file, one instanceof Error ? 'a beginning' : one)
      if (one instanceof Error) throw one
    },
  }
  const fetch = imagesOfRun({ artifacts, folder: folder.path, log: recordingLog() })
  try {
    await using local = await fetch(booted)
    return { bytes: await buffer(openPart(local, { offset: 0, bytes: 1000 })) }
  } catch (error) {
    return { error: error as UserError, left: await readdir(folder.path) }
  }
}

test.each([
  ['as it is', data],
  ['in an archive', zipOf([{ name: 'nixos.iso', data }])],
])('an image %s is read where it lies', async (_, stored) => {
  expect((await fetchFrom(stored)).bytes?.equals(data)).toBe(true)
})

const refusal = (stored: readonly (Buffer | Error)[]) =>
  fetchFrom(...stored).then(({ error, left }) => ({
    message: error?.message,
    code: exitCodes[error?.reason ?? 'bug'],
    left,
  }))

test.each<[string, Buffer]>([
  ['cut', zipOf([{ name: 'nixos.iso', data }]).subarray(0, 1040)],
  ['a bomb', zipOf([{ name: 'nixos.iso', data: Buffer.alloc(5_000_000), deflate: true, claimed: 1000 }])],
  [
    'an archive of two files',
    zipOf([
      { name: 'nixos.iso', data },
      { name: 'b', data: 'x' },
    ]),
  ],
  ['an archive of a larger file', zipOf([{ name: 'nixos.iso', data: Buffer.alloc(1001) }])],
])('an artifact that is %s brings no image: one line, exit code 3, nothing left', async (_, stored) => {
  expect(await refusal([stored])).toEqual({
    message: expect.stringMatching(
      /^the artifact nixos\.iso does not hold the image of one\.iso that was booted [^\n]+; run all jobs again$/,
    ),
    ...{ code: 3, left: [] },
  })
})

test('where the artifact expired, one line says how long images are kept', async () => {
  expect(await refusal([])).toEqual({
    message: expect.stringMatching(
      /^this run has no artifact with the image of one\.iso; images are kept [^\n]+$/,
    ),
    ...{ code: 3, left: [] },
  })
})

test('an image that no artifact can hold is told before anything is made: of all images, by one listing', async () => {
  const list = async () => [{ id: 1, name: 'nixos.iso', bytes: 1000, digest: `sha256:${sha256}` }]
  const require = requireImagesOfRun({ artifacts: { list, fetch: () => Promise.reject(new Error('no')) } })
  await require([image])
  const other = {
    target: { id: 'two.iso' },
    file: { ...image.file, bytes: 900_000, sha256: 'b'.repeat(64) },
  } as BuiltImage
  await expect(require([image, other])).rejects.toThrow(
    /^this run has no artifact with the image of two\.iso; images are kept/,
  )
})

const gone = new UserError('the artifact is gone', { reason: 'machine' })

test('an artifact that cannot be fetched costs only itself, where another one has the image', async () => {
  const other = Buffer.alloc(data.length)
  expect((await fetchFrom(other, data, gone, other)).bytes?.equals(data)).toBe(true)
  // of several the newest is spoken of
  expect(await refusal([other, gone])).toEqual({ message: gone.message, code: 3, left: [] })
  expect((await refusal([gone, other])).message).toMatch(/^the artifact nixos\.iso does not hold/)
})

test('a full disk is a fault of the machine: no other artifact is fetched', async () => {
  const full = new MachineError('the disk is full')
  expect(await refusal([data, full])).toEqual({ message: full.message, code: 3, left: [] })
})
