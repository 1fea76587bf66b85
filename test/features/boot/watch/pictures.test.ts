import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Pictures } from '../../../../src/features/boot/watch/pictures.ts'

/** A camera that takes these pictures, one after the other. */
function camera(...shots: (string | number | undefined)[]) {
  let taken = 0
  const pictures = new Pictures(async () => {
    await sleep(1)
    const shot = shots[taken++]
    return typeof shot === 'number'
      ? Buffer.alloc(shot, taken)
      : shot === undefined
        ? undefined
        : Buffer.from(shot)
  })
  return { pictures, taken: () => taken }
}
const stages = ['boot loader', 'stage 1', 'userspace', 'login'] as const
const shown = (pictures: Pictures) => pictures.list.map(({ stage, seconds }) => `${stage} ${seconds}`)

test('each stage has its picture; a screen that did not change, or cannot be had, has none', async () => {
  const { pictures } = camera('a', 'b', 'b', undefined, 'end')
  for (const [i, stage] of stages.entries()) {
    pictures.take(stage, i)
    await sleep(10)
  }
  expect(String(await pictures.last())).toBe('end')
  expect(shown(pictures)).toEqual(['boot loader 0', 'stage 1 1'])
})

test.each(['firmware', 'kernel'] as const)('a kernel that begins is not disturbed: %s', async (stage) => {
  const { pictures, taken } = camera('a', 'b')
  pictures.take(stage, 1)
  await sleep(10)
  expect([taken(), pictures.list]).toEqual([0, []])
})

test('stages that come while a picture is taken share the next one', async () => {
  const { pictures, taken } = camera('a', 'b', 'end')
  for (const [i, stage] of stages.entries()) pictures.take(stage, i)
  await sleep(20)
  expect(shown(pictures)).toEqual(['boot loader 0', 'login 3'])
  expect(String(await pictures.last())).toBe('end')
  expect(taken()).toBe(3)
})

test('their number and their bytes are bounded', async () => {
  const many = camera(...Array.from({ length: 20 }, (_, i) => `shot ${i}`)).pictures
  const large = camera(...Array.from({ length: 20 }, () => 5 * 1024 ** 2)).pictures
  for (let i = 0; i < 20; i++) {
    for (const pictures of [many, large]) pictures.take('userspace', i)
    await sleep(8)
  }
  await Promise.all([many.last(), large.last()])
  expect(many.list).toHaveLength(8)
  expect(large.list).toHaveLength(2)
})
