import { expect, test } from 'vitest'
import { exec } from '../../src/system/exec.ts'

const env = { PATH: '/usr/bin:/bin' }

test('a command gets its input, and what it says of it is kept', async () => {
  expect(
    await exec('sh', ['-c', 'read word; echo "$word" >&2; cat; exit 3'], { env, input: 'a\nb' }),
  ).toEqual({
    code: 3,
    stdout: 'b',
    stderr: 'a\n',
  })
})

test('a command that ends before it has read its input is one that ended, and no fault of ours', async () => {
  const input = 'x'.repeat(1_000_000)
  const ends = Array.from({ length: 5 }, () => exec('sh', ['-c', 'echo no; exit 1'], { env, input }))
  expect(await Promise.all(ends)).toEqual(ends.map(() => ({ code: 1, stdout: 'no\n', stderr: '' })))
})
