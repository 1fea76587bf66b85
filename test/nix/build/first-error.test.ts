import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorShapes, tellingLines } from '../../../src/nix/build/first-error.ts'

const folder = join(import.meta.dirname, '../../fixtures/first-errors')
const read = (name: string) =>
  readFileSync(join(folder, `${name}.log`), 'utf8')
    .trimEnd()
    .split('\n')

test('every shape has a log, and every log a shape', () => {
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'))
  expect(logs.sort()).toEqual(errorShapes.map(({ name }) => `${name}.log`).sort())
})

test.each(errorShapes)(
  'the error of $name is told, not the lines of other jobs behind it',
  ({ name, pattern }) => {
    const log = read(name)
    const first = log.find((line) => pattern.test(line))
    expect(first).toBeDefined()
    for (const most of [8, 25]) {
      const told = tellingLines(log, most)
      expect(told).toContain(first)
      expect(told).toHaveLength(most)
      expect(told.at(-1)).toBe(log.at(-1))
      expect(log.slice(-most)).not.toContain(first)
    }
  },
)

const noise = (n: number) => Array.from({ length: n }, (_, i) => `CC ${i + 1}`)

test('an error near the end leaves the end as it is', () => {
  const log = [...noise(30), 'x.c:1: error: no', ...noise(3)]
  expect(tellingLines(log, 8)).toEqual(log.slice(-8))
})

test('how many lines are left out is said, and none is told twice', () => {
  const log = [...noise(30), 'x.c:1: error: no', ...noise(9)]
  expect(tellingLines(log, 8)).toEqual([...log.slice(28, 33), '… 5 lines …', ...log.slice(-2)])
})

test('a line that builds print which go well counts only where nothing else does', () => {
  const log = [
    'ls: cannot access x: No such file or directory',
    ...noise(30),
    'x.c:1: error: no',
    ...noise(30),
  ]
  expect(tellingLines(log, 8)).toContain('x.c:1: error: no')
  expect(tellingLines(log, 8)).not.toContain(log[0])
  expect(tellingLines([...log.slice(0, 31), ...noise(30)], 8)).toContain(log[0])
})

test('without anything that looks like an error the end is told', () => {
  expect(tellingLines(noise(30), 5)).toEqual(noise(30).slice(-5))
})
