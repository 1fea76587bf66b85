import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { answerText, OpenAnswers } from '../../src/lib/answer-bytes.ts'

/** An answer of these parts, each after some milliseconds, that stays open after the last one. */
const staysOpen = (...parts: readonly (readonly [string, number])[]): Response =>
  new Response(
    new ReadableStream({
      async start(controller) {
        for (const [part, pause] of parts) {
          await sleep(pause)
          controller.enqueue(Buffer.from(part))
        }
      },
    }),
  )

/** Writes down how long each answer was waited for. */
class Recorded extends OpenAnswers {
  readonly waits: number[] = []
  override get wait(): number {
    this.waits.push(super.wait)
    return super.wait
  }
}

test('an answer that stays open is given up once nothing of it is missing', async () => {
  const answer = staysOpen(['{"ok"', 0], [':true}', 150])
  expect(await answerText(answer, (said) => said.endsWith('}'), new OpenAnswers(10, 0))).toBe('{"ok":true}')
})

test('of a hundred answers that stay open, only the first one is waited for', async () => {
  const open = new Recorded(30, 0)
  const read = () => answerText(staysOpen(['x', 0]), (said) => said === 'x', open)
  expect(await read()).toBe('x')
  expect(new Set(open.waits.splice(0))).toEqual(new Set([30]))
  for (let n = 1; n < 100; n++) expect(await read()).toBe('x')
  expect(open.waits.length).toBeGreaterThanOrEqual(2 * 99)
  expect(new Set(open.waits)).toEqual(new Set([0]))
})

test('where answers end by themselves, each is waited for', async () => {
  const open = new Recorded(3_600_000, 0)
  for (let n = 0; n < 3; n++) expect(await answerText(new Response('x'), () => true, open)).toBe('x')
  expect(new Set(open.waits)).toEqual(new Set([3_600_000]))
})

test('a step ends within five seconds of its last byte, with fifty answers after it that all stay open', () => {
  const open = new OpenAnswers()
  // some begin before the first one is given up
  const atOnce = 2 * open.wait
  open.giveUp()
  expect(atOnce + 50 * open.wait).toBeLessThanOrEqual(5000)
})
