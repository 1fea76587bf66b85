import { expect, test } from 'vitest'
import { type Asked, demandsOf } from '../../../src/features/boot/demands.ts'

const asked: Asked = { mode: 'all', media: 'cd', forward: [], openNetwork: false, accelerator: 'auto' }

test.each<[string, Partial<Asked>]>([
  ['kind of boot', { mode: 'vm' }],
  ['media', { media: 'all' }],
  ['memory', { memory: 512 }],
  ['processors', { cpus: 2 }],
  ['time', { timeout: 60 }],
  ['pattern', { success: 'ready' }],
  ['forwards', { forward: ['80:80'] }],
  ['command', { command: { user: 'root', command: 'true' } }],
  ['network', { openNetwork: true }],
  ['accelerator', { accelerator: 'tcg' }],
])('another %s is another demand', (_, more) => {
  expect(demandsOf({ ...asked, ...more })).not.toBe(demandsOf(asked))
})

test('the same is the same in any order, and where nothing is booted nothing is asked', () => {
  const { mode, ...rest } = asked
  expect(demandsOf({ ...rest, mode })).toBe(demandsOf(asked))
  expect(demandsOf({ ...asked, mode: 'none', success: 'x' })).toBe(demandsOf({ ...asked, mode: 'none' }))
})
