import { expect, test } from 'vitest'
import { decide, type Situation, usual } from '../../../../src/features/evaluate/evaluator/schedule.ts'

const gib = 1024 ** 3
const running = (...held: number[]) => held.map((gibs, id) => ({ id, now: gibs * gib, isAlone: false }))
const waiting = (...ids: number[]) => ids.map((id) => ({ id, isAlone: false, peak: 0 }))
const alone = (id: number, gibs = 1) => ({ id, isAlone: true, peak: gibs * gib })

function decided(extra: Partial<Situation>) {
  return decide({
    running: [],
    waiting: [],
    workers: 4,
    limit: 8 * gib,
    ceiling: 9 * gib,
    largest: undefined,
    ...extra,
  })
}

test('what waits begins in its order, while there are workers', () => {
  expect(decided({ waiting: waiting(7, 8) })).toEqual({ do: 'start', id: 7 })
  expect(decided({ running: running(1, 1, 1), waiting: waiting(8) })).toEqual({ do: 'start', id: 8 })
  expect(decided({ running: running(1, 1, 1, 1), waiting: waiting(8) })).toEqual({ do: 'wait' })
  expect(decided({})).toEqual({ do: 'wait' })
})

test('one process may always begin, however little memory there is, and has a ceiling of its own', () => {
  expect(decided({ waiting: waiting(7), limit: 0 })).toEqual({ do: 'start', id: 7 })
  expect(decided({ running: running(3), limit: gib })).toEqual({ do: 'wait' })
  expect(decided({ running: running(3), limit: gib, ceiling: 2 * gib })).toEqual({ do: 'end', id: 0 })
  expect(decided({ running: [{ ...alone(7), now: 3 * gib }], ceiling: 2 * gib })).toEqual({
    do: 'end',
    id: 7,
  })
})

test('the next one waits where it would not fit if it needed as much as the largest so far', () => {
  const one = { running: running(1), waiting: waiting(8) }
  expect(decided({ ...one, limit: 6 * gib, largest: 3 * gib })).toEqual({ do: 'start', id: 8 })
  expect(decided({ ...one, limit: 5 * gib, largest: 3 * gib })).toEqual({ do: 'wait' })
})

test('before the first has ended, each is expected to need what hosts usually need', () => {
  const one = { running: running(0), waiting: waiting(8) }
  expect(decided({ ...one, limit: 2 * usual })).toEqual({ do: 'start', id: 8 })
  expect(decided({ ...one, limit: 2 * usual - 1 })).toEqual({ do: 'wait' })
})

test('one that has grown beyond what was expected counts with what it holds', () => {
  const grown = { running: running(6), waiting: waiting(8), largest: gib }
  expect(decided({ ...grown, limit: 7 * gib })).toEqual({ do: 'start', id: 8 })
  expect(decided({ ...grown, limit: 6.5 * gib })).toEqual({ do: 'wait' })
})

test('together too large: the biggest is put off', () => {
  expect(decided({ running: running(2, 5, 2), waiting: waiting(8) })).toEqual({ do: 'put-off', id: 1 })
})

test('what was put off begins last, and nothing begins beside it', () => {
  const queue = [alone(7), ...waiting(8)]
  expect(decided({ waiting: queue })).toEqual({ do: 'start', id: 8 })
  expect(decided({ running: running(1), waiting: [alone(7)] })).toEqual({ do: 'wait' })
  expect(decided({ waiting: [alone(7)] })).toEqual({ do: 'start', id: 7 })
  expect(decided({ running: [{ ...alone(7), now: gib }], waiting: waiting(8) })).toEqual({ do: 'wait' })
})

test('of those that were put off the biggest begins last', () => {
  const putOff = [alone(7, 5), alone(8, 2), alone(9, 3)]
  expect(decided({ waiting: putOff })).toEqual({ do: 'start', id: 8 })
  expect(decided({ waiting: [alone(7, 5), alone(9, 3)] })).toEqual({ do: 'start', id: 9 })
})
