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

test('a host that wants more than all may hold is ended, by name, and takes nobody with it', async () => {
  const large = await at.flake('hungry-hosts')
  const text = await readFile(join(large, 'flake.nix'), 'utf8')
  const grow = 'let grow = xs: if builtins.length xs < 0 then xs else grow (xs ++ xs ++ [ 1 ]); in grow [ ]'
  await writeFile(join(large, 'flake.nix'), text.replace('host "greedy" 4', `(builtins.seq (${grow}) { })`))
  const limit = 700 * mib
  const { value, looks } = await watched(async () =>
    at.evaluate(await realNix(), large, { workers: 2, memory: limit }),
  )
  expect(value.plan.targets.map(({ host }) => host)).toEqual(hosts.filter((host) => host !== 'b-greedy'))
  expect(value.plan.failures).toMatchObject([
    {
      attribute: 'nixosConfigurations.b-greedy',
      message: expect.stringMatching(
        /^b-greedy held .*B of memory when its evaluation was ended, more than the 700 MiB that evaluations may hold: .*--evaluate-memory/,
      ),
    },
  ])
  const most = Math.max(...looks.flat().map(({ now }) => now))
  expect(most).toBeLessThan(limit * 2)
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
  'a host whose evaluator is %s fails with what to do, its name and what it held, and is not tried again',
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
    expect(await tries()).toBe(1)
  },
)
