import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { processesWith, within } from '../../../support/machines/processes.ts'

const program = fileURLToPath(new URL('two-signals-child.ts', import.meta.url))

/** A process of ours with one guest, and what it prints next. */
async function guestThat(does: string) {
  const child: ChildProcess = spawn(process.execPath, [program, does], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.stdout === null) throw new Error('it has no standard output')
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async () => String((await lines.next()).value)
  return { child, next, folder: await next() }
}

const isGone = (path: string) =>
  access(path).then(
    () => false,
    () => true,
  )

const ways = [
  ['a guest that ends when it is killed', 'touch here; exec sleep 987650'],
  // until it is killed or its folder is gone, and never for longer than two seconds
  [
    'a process that left its group and still writes',
    "setsid timeout 2 sh -c 'i=0; while :; do : > $((i += 1)) || exit; done' & touch here; wait",
  ],
] as const

test.each(ways)('two signals in a row leave nothing of %s', async (_name, does) => {
  const { child, next, folder } = await guestThat(does)
  const run = join(folder, '0/run')
  expect(await within(10, async () => (await readdir(run)).includes('here'))).toBe(true)
  child.kill('SIGINT')
  expect(await next()).toBe('SIGINT: stopping in order; once more to stop at once')
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
  expect(await within(20, () => isGone(folder))).toBe(true)
  expect(await within(20, async () => (await processesWith('987650')).length === 0)).toBe(true)
})
