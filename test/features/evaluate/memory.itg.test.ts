import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memoryOf } from '../../../src/system/machine.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { nixAt, programOf, realNix } from '../../support/nix/real-nix.ts'

const mib = 1024 ** 2
let at: Evaluations
let of: string
beforeAll(async () => {
  at = await evaluations()
  of = await at.flake('hungry-hosts')
})
afterAll(() => at[Symbol.asyncDispose]())

/** What a process of ours held when somebody looked. */
interface Seen {
  pid: number
  host: string | undefined
  now: number
}

/** All looks at our children while the work was done, from outside; and the most that they held together. */
async function watched<T>(work: () => Promise<T>): Promise<{ value: T; peak: number; looks: Seen[][] }> {
  const looks: Seen[][] = []
  let isOver = false
  const watch = (async () => {
    while (!isOver) {
      looks.push(await children())
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
  })()
  const value = await work().finally(() => {
    isOver = true
  })
  await watch
  const sums = looks.map((seen) => seen.reduce((sum, { now }) => sum + now, 0))
  return { value, peak: Math.max(...sums), looks }
}

async function children(): Promise<Seen[]> {
  const text = (file: string) => readFile(file, 'utf8').catch(() => '')
  const held = (await readdir('/proc')).filter(isNumber).map(async (id) => {
    const isOurs = Number(/^PPid:\s+(\d+)$/m.exec(await text(`/proc/${id}/status`))?.[1]) === process.pid
    const memory = isOurs ? await memoryOf(Number(id)) : undefined
    const host = /"host\\":\\"([\w-]+)/.exec(await text(`/proc/${id}/cmdline`))?.[1]
    return memory ? [{ pid: Number(id), host, now: memory.now }] : []
  })
  return (await Promise.all(held)).flat()
}

const isNumber = (name: string): boolean => /^\d+$/.test(name)

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

test('a host that wants more than all may hold runs again, alone and last, and is planned', async () => {
  const large = await at.flake('hungry-hosts')
  const text = await readFile(join(large, 'flake.nix'), 'utf8')
  await writeFile(join(large, 'flake.nix'), text.replace('"greedy" 4', '"greedy" 9'))
  const limit = 700 * mib
  const { value, looks } = await watched(async () =>
    at.evaluate(await realNix(), large, { workers: 2, memory: limit }),
  )
  expect(value.plan.failures).toEqual([])
  expect(value.plan.targets.map(({ host }) => host)).toEqual(hosts)

  const greedy = [...new Set(looks.flat().flatMap(({ host, pid }) => (host === 'b-greedy' ? [pid] : [])))]
  expect(greedy.length, 'it was put off and begun again').toBeGreaterThan(1)
  const last = greedy.at(-1)
  const whileLast = looks.filter((seen) => seen.some(({ pid }) => pid === last))
  expect(whileLast.filter((seen) => seen.length > 1)).toEqual([])
  const most = Math.max(...whileLast.flat().map(({ now }) => now))
  expect(most).toBeGreaterThan(limit * 1.2)

  const after = looks.slice(looks.lastIndexOf(whileLast.at(-1) ?? []))
  expect(after.flat().filter(({ host, pid }) => host !== undefined && pid !== last)).toEqual([])
  const together = looks.filter((seen) => seen.length > 1)
  const sums = together.map((seen) => seen.reduce((sum, { now }) => sum + now, 0))
  expect(Math.max(...sums)).toBeLessThan(limit * 1.15)
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
