import { basename } from 'node:path'
import { expect, test } from 'vitest'
import type { TargetResult } from '../../../../src/documents/result.ts'
import { findUploads, keptUntil } from '../../../../src/features/handover/artifacts/find-uploads.ts'
import { sendImages } from '../../../../src/features/handover/artifacts/send-images.ts'
import { NameTaken } from '../../../../src/lib/errors.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'
import { drvOf, targetResultOf } from '../../report/sample-run.ts'

/** What was uploaded is found again by whoever reports, since both make the same names. */
const file = (salt: string, name: string) => `/nix/store/${salt.repeat(32)}-iso/iso/${name}`
const target = (id: string, path: string, bytes = 5): TargetResult =>
  targetResultOf({
    ...{ id, drvPath: drvOf(id) },
    images: [
      { file: path, name: basename(path), bytes, sha256: '0'.repeat(64), format: 'iso', source: 'search' },
    ],
  })
const planned = [
  { id: 'one.iso', image: { path: 'iso/nixos.iso', source: 'search' as const } },
  { id: 'two.iso', image: { path: 'iso/nixos.iso', source: 'search' as const } },
  { id: 'three.iso', image: { path: 'iso/three.iso', source: 'search' as const } },
]

/** A run that has some artifacts already. */
function run(...names: string[]) {
  const all = names.map((name, id) => ({ id: id + 1, name, bytes: 77 }))
  const sizes: Record<string, number> = {}
  const artifacts = {
    list: async () => [...all],
    upload: async (name: string, [path = '']: readonly string[], { single }: { single?: boolean }) => {
      if (all.some((one) => one.name === name)) throw new NameTaken(name)
      all.push({ id: all.length + 1, name, bytes: single ? (sizes[path] ?? 5) : 200 })
      return { id: all.length, bytes: 5 }
    },
  }
  return { all, artifacts }
}

async function send(
  artifacts: ReturnType<typeof run>['artifacts'],
  targets: TargetResult[],
  { attempt = 1, check = '' } = {},
) {
  const sender = { check, run: { attempt }, artifacts } as unknown as Parameters<typeof sendImages>[0]
  await sendImages(sender, recordingLog(), { targets }, { days: 1, isRequired: true, planned })
}

test('each image of two jobs with one name, and one that is alone with its own', async () => {
  const { all, artifacts } = run('flakeship-logs-a-1')
  const here = [target('one.iso', file('a', 'nixos.iso')), target('three.iso', file('c', 'three.iso'))]
  const there = [target('two.iso', file('b', 'nixos.iso'))]
  await send(artifacts, here)
  await send(artifacts, there)
  expect(all.map(({ name }) => name)).toEqual([
    'flakeship-logs-a-1',
    'one-nixos-1.iso',
    'three.iso',
    'two-nixos-1.iso',
  ])
  const of = { check: '', attempt: 1 }
  expect(findUploads(all, { ...of, shard: 'a', targets: here })).toEqual({
    ...{ shard: 'a', logs: 1 },
    images: [
      { id: 'one.iso', name: 'nixos.iso', artifact: 2 },
      { id: 'three.iso', name: 'three.iso', artifact: 3 },
    ],
  })
  expect(findUploads(all, { ...of, shard: 'b', targets: there })).toEqual({
    ...{ shard: 'b' },
    images: [{ id: 'two.iso', name: 'nixos.iso', artifact: 4 }],
  })
})

test('a name that somebody else took is no address of ours', async () => {
  const { all, artifacts } = run('three.iso')
  const targets = [target('three.iso', file('c', 'three.iso'))]
  const find = () => findUploads(all, { check: 'c', shard: 'a', attempt: 2, targets }).images
  expect(find()).toEqual([])
  await send(artifacts, targets, { attempt: 2, check: 'c' })
  expect(find()).toEqual([{ id: 'three.iso', name: 'three.iso', artifact: 2 }])
})

test.each([
  ['2026-01-01T00:00:00.000Z', 3, '2026-01-04T00:00:00.000Z'],
  ['2026-01-01T00:00:00.000Z', undefined, undefined],
  ['some day', 3, undefined],
  ['+275760-09-13T00:00:00.000Z', 3, undefined],
])('images of a result of %s that are kept for %s days are there until %s', (created, imageDays, until) => {
  expect(keptUntil({ created, imageDays })).toBe(until)
})
