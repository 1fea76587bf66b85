import { expect, test } from 'vitest'
import { pace } from '../../../../src/features/release/draft/pace.ts'

/** A clock that jumps to where somebody waits for. */
function clock() {
  let now = 0
  const ends: { at: number; go: () => void }[] = []
  const pause = (seconds: number) => new Promise<void>((go) => void ends.push({ at: now + seconds, go }))
  const run = async () => {
    for (let i = 0; i < 50; i++) {
      await new Promise((resolve) => setImmediate(resolve))
      const next = ends.sort((a, b) => a.at - b.at).shift()
      if (next === undefined) return
      now = next.at
      next.go()
    }
  }
  return { pause, run, now: () => now }
}

test('requests that write begin a second apart, and wait together where GitHub limits them', async () => {
  const { pause, run, now } = clock()
  const said: string[] = []
  const it = pace({ budget: 300, pause, say: (text) => said.push(text) })
  const began: number[] = []
  const turn = () => it.turn().then(() => void began.push(now()))
  void turn()
  void turn()
  void turn()
  await run()
  expect(began).toEqual([0, 1, 2])
  const rests = [it.rest(7), it.rest(undefined)] // the second one of the same moment waits no longer
  await run()
  await Promise.all(rests)
  expect(said).toEqual(['GitHub limits the uploads: going on in 7.0 s; 4 min 53 s more may be waited'])
  expect(() => it.rest(294)).toThrow(/294|4 min 54 s, and 4 min 53 s are left to wait \(upload-wait\)/)
})
