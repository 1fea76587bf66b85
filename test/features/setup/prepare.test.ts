import { expect, test } from 'vitest'
import type { Have } from '../../../src/features/setup/needs/have.ts'
import type { Need } from '../../../src/features/setup/needs/need.ts'
import type { At, Step } from '../../../src/features/setup/needs/step.ts'
import { prepare, undoAll } from '../../../src/features/setup/prepare.ts'
import { Cancelled } from '../../../src/lib/errors.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

/** A machine on which steps leave marks, and what the host keeps between main and post. */
function machine() {
  const marks: string[] = []
  const kept = new Map<string, string>()
  const stopping = new AbortController()
  const log = recordingLog()
  const at = {
    log,
    have: { freeBytes: 1 } as Have,
    need: {} as Need,
    signal: stopping.signal,
  } as unknown as At
  const step = (name: string, more: Partial<Step> = {}): Step => ({
    name,
    after: [],
    when: () => ({ have: '', need: '', do: name }),
    run: async (_, keep) => {
      keep(`${name} 1`)
      await soon()
      marks.push(name)
      return undefined
    },
    undo: async (what, _, ending) =>
      void marks.push(`undo ${what}${ending === 'job ended' ? ' at the end' : ''}`),
    ...more,
  })
  const host = { keep: (name: string, value: string) => void kept.set(name, value) }
  const post = (steps: Step[]) => undoAll(steps, at, (name) => kept.get(name) ?? '', 'job ended')
  return { marks, kept, stopping, log, at, step, host, post }
}

test('independent steps run at the same time, one that comes after another sees what that changed', async () => {
  const { at, step, host, marks } = machine()
  let running = 0
  let most = 0
  const busy: NonNullable<Step['run']> = async () => {
    most = Math.max(most, ++running)
    await soon()
    running--
    return { freeBytes: 5 }
  }
  let seen = 0
  const last = step('c', {
    after: ['a'],
    run: async ({ have }) => {
      seen = have.freeBytes
      return undefined
    },
  })
  const { have } = await prepare([step('a', { run: busy }), step('b', { run: busy }), last], at, host)
  expect([most, seen, have.freeBytes, marks]).toEqual([2, 5, 5, []])
})

test('what has nothing to do is not done, and neither is what is only told', async () => {
  const { at, step, host, marks, post } = machine()
  const steps = [step('a', { when: () => ({ have: 'x', need: 'x' }) }), step('b', { when: () => undefined })]
  const { rows } = await prepare(steps, at, host)
  expect([rows.length, marks]).toEqual([1, []])
  await post(steps)
  expect(marks).toEqual([])
})

test('post undoes what was done, last first, and only once', async () => {
  const { at, step, host, marks, post, kept } = machine()
  const steps = [step('a'), step('b c', { after: ['a'] })]
  await prepare(steps, at, host)
  expect(Object.fromEntries(kept)).toEqual({ 'setup-a': 'a 1', 'setup-b-c': 'b c 1' })
  await post(steps)
  expect(marks).toEqual(['a', 'b c', 'undo b c 1 at the end', 'undo a 1 at the end'])
})

test('when one fails the others end, all is undone at once, and nothing is left for post', async () => {
  const { at, step, host, marks, post } = machine()
  const failing = step('b', {
    run: async (_, keep) => {
      keep('half')
      throw new Error('no room')
    },
  })
  const steps = [step('a'), failing, step('c', { after: ['a'] })]
  await expect(prepare(steps, at, host)).rejects.toThrow('no room')
  expect(marks).toEqual(['a', 'undo half', 'undo a 1'])
  await post(steps)
  expect(marks).toHaveLength(3)
})

test('a job that is cancelled in the middle leaves the machine as it was', async () => {
  const { at, step, host, marks, stopping } = machine()
  const slow = step('a', {
    run: async (_, keep) => {
      keep('a 1')
      stopping.abort(new Cancelled('SIGTERM'))
      await soon()
      marks.push('a')
      return undefined
    },
  })
  const preparing = prepare([slow, step('b', { after: ['a'] })], at, host)
  await expect(preparing).rejects.toThrow('stopped by SIGTERM')
  expect(marks).toEqual(['a', 'undo a 1'])
})

test('one refusal keeps everything from being done', async () => {
  const { at, step, host, marks } = machine()
  const small = step('memory', {
    when: () => ({ have: '1', need: '2', refuse: '1 GiB is too little, 2 GiB are needed' }),
  })
  await expect(prepare([step('a'), small], at, host)).rejects.toThrow('1 GiB is too little, 2 GiB are needed')
  expect(marks).toEqual([])
})

test('what cannot be undone is a warning, and the rest is undone', async () => {
  const { at, step, host, marks, post, log } = machine()
  const stuck = step('b', { undo: () => Promise.reject(new Error('busy')) })
  const steps = [step('a'), stuck]
  await prepare(steps, at, host)
  await post(steps)
  expect(marks.at(-1)).toBe('undo a 1 at the end')
  expect(log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)).toEqual([
    'b was not undone: busy',
  ])
})
