import type { Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstInLine } from '../../support/machines/first-in-line.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { listening } from '../../support/servers/listening.ts'

firstInLine()

let at: Evaluations
let of: string
beforeAll(async () => {
  at = await evaluations()
  of = await at.flake('eight-hosts')
})
afterAll(() => at[Symbol.asyncDispose]())

async function refusedPort(): Promise<string> {
  await using server = await listening(() => {})
  return server.url
}

const cacheInfo = 'StoreDir: /nix/store\nWantMassQuery: 1\nPriority: 30\n'

/** It says that it is a cache, and then nothing more. */
const onlyItsName = (socket: Socket) =>
  void socket.on('data', (request) => {
    if (request.includes('nix-cache-info'))
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${cacheInfo.length}\r\n\r\n${cacheInfo}`)
  })

async function planWith(...substituters: string[]) {
  const nix = await realNix(['--option', 'substituters', substituters.join(' ')])
  const since = performance.now()
  const { plan } = await at.evaluate(nix, of)
  return { plan, seconds: (performance.now() - since) / 1000 }
}

test('a substituter that accepts and never answers costs one warning and few seconds', async () => {
  await using hole = await listening(() => {})
  const { plan, seconds } = await planWith(hole.url)
  expect(plan.warnings).toEqual([expect.stringContaining(`substituter ${hole.url} does not answer (Timeout`)])
  expect(plan.targets.map(({ status }) => status)).toEqual(Array(8).fill('to-build'))
  expect(plan.derivations).toHaveLength(8)
  expect(seconds).toBeLessThan(10)
})

test('so does one that falls silent after it has said that it is a cache', async () => {
  await using hole = await listening(onlyItsName)
  const { plan, seconds } = await planWith(hole.url, await refusedPort())
  expect(plan.warnings).toHaveLength(2)
  expect(plan.derivations).toHaveLength(8)
  expect(seconds).toBeLessThan(10)
})

test('a port where nobody listens costs one warning', async () => {
  const url = await refusedPort()
  const { plan, seconds } = await planWith(url)
  expect(plan.warnings).toEqual([
    expect.stringContaining(`substituter ${url} does not answer (Could not connect`),
  ])
  expect(plan.derivations).toHaveLength(8)
  expect(seconds).toBeLessThan(5)
})

test('what a substituter has is fetched, beside one that does not answer', async () => {
  const plain = await realNix()
  const { plan: before } = await at.evaluate(plain, of, { select: ['host-7.toplevel'] })
  const [target] = before.targets
  await plain.run(['build', '--no-link', `${target?.drvPath}^out`])
  const cache = `${at.folder}/cache`
  const path = target?.outputs.out ?? ''
  await plain.run(['copy', '--to', `file://${cache}`, path])
  await plain.run(['store', 'delete', '--ignore-liveness', path])
  const { plan } = await planWith(await refusedPort(), `file://${cache}?trusted=1`)
  const status = plan.targets.find(({ id }) => id === 'host-7.toplevel')?.status
  expect(status).toBe('substitutable')
  expect(plan.fetch.paths).toEqual([path])
  expect(plan.warnings).toHaveLength(1)
})
