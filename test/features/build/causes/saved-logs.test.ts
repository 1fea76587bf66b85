import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { completeLog, lastLines } from '../../../../src/features/build/causes/saved-logs.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

const failure = {
  name: 'linux',
  message: 'builder failed with exit code 2',
  class: 'build-failed' as const,
  hint: 'look for the first error in its log',
  log: ['make: *** Error 2'],
  chain: [],
  targets: ['nixos.toplevel'],
}
const lines = (n: number): string[] => Array.from({ length: n }, (_, i) => `CC ${i + 1}`)

test('a quoted log that was cut gets the last lines of the whole one', () => {
  const { log } = completeLog(failure, [...lines(90), 'make: *** Error 2'], false)
  expect(log).toHaveLength(25)
  expect(log.slice(-2)).toEqual(['CC 90', 'make: *** Error 2'])
})

test('a log that Nix has only in part does not replace more lines by less', () => {
  expect(completeLog({ ...failure, log: lines(25) }, lines(3), false).log).toHaveLength(25)
})

test('what stands before the last lines tells the class that they do not', () => {
  const end = ['sh: line 1: ccache: command not found', ...lines(90)]
  expect(completeLog({ ...failure, log: lines(25) }, end, false)).toMatchObject({ class: 'sandbox' })
})

test('a class that is known already stays', () => {
  const end = ['sh: line 1: ccache: command not found', ...lines(90)]
  const known = { ...failure, class: 'tests-failed' as const, hint: 'a test failed' }
  expect(completeLog(known, end, false)).toMatchObject({ class: 'tests-failed', hint: 'a test failed' })
})

test('of a log that is one endless line, something is told all the same', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'log')
  await writeFile(file, `${'x'.repeat(200_000)}\n`)
  expect(await lastLines(file)).toEqual(['x'.repeat(2000)])
  await writeFile(file, `${'x'.repeat(200_000)}\nthe reason\n`)
  expect(await lastLines(file)).toEqual(['the reason'])
})
