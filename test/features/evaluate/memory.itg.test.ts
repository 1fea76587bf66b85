import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memoryOf } from '../../../src/system/memory.ts'
import { type Evaluations, evaluations } from '../../support/evaluations.ts'
import { nixAt, programOf, realNix } from '../../support/real-nix.ts'

const mib = 1024 ** 2
let at: Evaluations
let of: string
beforeAll(async () => {
  at = await evaluations()
  of = await at.flake('hungry-hosts')
})
afterAll(() => at[Symbol.asyncDispose]())

/** The most that our children held together while the work was done, seen from outside. */
async function watched<T>(work: () => Promise<T>): Promise<{ value: T; peak: number }> {
  let peak = 0
  let isOver = false
  const watch = (async () => {
    while (!isOver) {
      peak = Math.max(peak, await heldByChildren())
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
  })()
  const value = await work().finally(() => {
    isOver = true
  })
  await watch
  return { value, peak }
}

async function heldByChildren(): Promise<number> {
  const held = (await readdir('/proc')).map(async (pid) => {
    const status = /^\d+$/.test(pid) ? await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '') : ''
    const isOurs = Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]) === process.pid
    return isOurs ? ((await memoryOf(Number(pid)))?.now ?? 0) : 0
  })
  return (await Promise.all(held)).reduce((sum, one) => sum + one, 0)
}

const hosts = ['a-small', 'b-greedy', 'c', 'd', 'e', 'f']

test('hosts that together want more than the limit are all planned, and stay within it', async () => {
  const nix = await realNix()
  const limit = 700 * mib
  const free = await watched(() => at.evaluate(nix, of, { workers: 4, memory: 100_000 * mib }))
  const held = await watched(() => at.evaluate(nix, of, { workers: 4, memory: limit }))
  expect(held.value.plan.failures).toEqual([])
  expect(held.value.plan.targets.map(({ host }) => host)).toEqual(hosts)
  // what grows between two looks is over the limit for a moment
  expect(held.peak).toBeLessThan(limit * 1.15)
  expect(free.peak).toBeGreaterThan(limit * 1.3)
})

/** A Nix that is refused memory or killed where the expression names the host. */
async function hindered(name: string, host: string, hinder: string) {
  const program = join(at.folder, name)
  const tries = join(at.folder, `${name}.tries`)
  const body = `case "$*" in *'"host\\":\\"${host}\\"'*) echo >> ${tries}; ${hinder} ;; esac`
  await writeFile(program, `#!/bin/sh\n${body}\nexec ${programOf('nix')} "$@"\n`)
  await chmod(program, 0o755)
  return { nix: await nixAt(program, []), tries: async () => (await readFile(tries, 'utf8')).length }
}

test.each([
  ['starved', 'ulimit -v 350000', /^Nix ran out of memory while it evaluated this; use a machine with more/],
  [
    'killed',
    'kill -9 $$',
    /^Nix was killed while it evaluated this, most likely because memory ran out; use a/,
  ],
])(
  'a host whose evaluator is %s is tried once more alone, then fails with what to do',
  async (name, hinder, message) => {
    const { nix, tries } = await hindered(name, 'c', hinder)
    const { plan } = await at.evaluate(nix, of, { select: ['c.toplevel', 'a-small.toplevel'], workers: 2 })
    expect(plan.targets.map(({ id }) => id)).toEqual(['a-small.toplevel'])
    expect(plan.failures).toMatchObject([
      {
        attribute: 'nixosConfigurations.c',
        names: ['c.toplevel'],
        message: expect.stringMatching(message),
        position: { file: 'flake.nix', line: 22 },
      },
    ])
    expect(await tries()).toBe(2)
  },
)
