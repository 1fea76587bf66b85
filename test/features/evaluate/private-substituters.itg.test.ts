import { randomUUID } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPlan } from '../../../src/features/build/build.ts'
import { Nix } from '../../../src/nix/command.ts'
import { exec } from '../../../src/system/exec.ts'
import { firstInLine } from '../../support/machines/first-in-line.ts'
import { type SshMachine, sshMachine } from '../../support/machines/ssh-machine.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { floorNix, realNix } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { binaryCache } from '../../support/servers/binary-cache.ts'
import { listening } from '../../support/servers/listening.ts'

firstInLine()

let at: Evaluations
let far: SshMachine
beforeAll(async () => {
  at = await evaluations()
  far = await sshMachine(await realNix(), at.folder)
})
afterAll(async () => {
  await far[Symbol.asyncDispose]()
  await at[Symbol.asyncDispose]()
})

/** A flake of which one host is built and then only in the store or cache that `copy` brings it to. */
async function elsewhere(nix: Nix, copy: (path: string) => Promise<string[]>) {
  const of = await at.flake('eight-hosts')
  const { plan } = await at.evaluate(nix, of, { select: ['host-7.toplevel'] })
  const [target] = plan.targets
  await nix.run(['build', '--no-link', `${target?.drvPath}^out`])
  const path = target?.outputs.out ?? ''
  await copy(path).then((args) => nix.run(args))
  await nix.run(['store', 'delete', '--ignore-liveness', path])
  return { of, path }
}

const withOptions = (nix: Nix, options: Record<string, string>, env: Record<string, string> = {}) =>
  new Nix(
    { ...nix.at, env: { ...nix.at.env, ...env } },
    exec,
    Object.entries(options).flatMap(([name, value]) => ['--option', name, value]),
  )

async function planned(nix: Nix, of: string) {
  const since = performance.now()
  const { plan } = await at.evaluate(nix, of, { select: ['host-7.toplevel', 'host-8.toplevel'] })
  const statuses = Object.fromEntries(plan.targets.map(({ id, status }) => [id, status]))
  return { plan, statuses, seconds: (performance.now() - since) / 1000 }
}

/** What is fetched is really there in the end; gives what plan and build warned of. */
async function fetched(nix: Nix, of: string) {
  const { plan, statuses } = await planned(nix, of)
  expect(statuses).toEqual({ 'host-7.toplevel': 'substitutable', 'host-8.toplevel': 'to-build' })
  const { signal } = new AbortController()
  const options = { out: join(at.folder, 'out'), signal, shard: 'local', cores: 2, heartbeat: 30 }
  const log = recordingLog()
  const result = await buildPlan(nix, log, plan, options)
  expect(result.failures).toEqual([])
  expect(result.targets.map(({ outcome }) => outcome)).toEqual(['fetched', 'built'])
  const said = log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)
  return { plan: plan.warnings, build: said }
}

const nothingFrom = (name: string, why: string | RegExp) =>
  expect.stringMatching(
    new RegExp(
      `^substituter ${name} does not answer \\(${typeof why === 'string' ? why : why.source}\\); what only it has`,
    ),
  )
const toBuild = { 'host-7.toplevel': 'to-build', 'host-8.toplevel': 'to-build' }

describe.each(bothNix)('with %s', (_, nixOf) => {
  test('a cache that asks for a password is used with netrc, and is one warning without', async () => {
    const nix = await nixOf()
    const folder = await mkdtemp(join(at.folder, 'cache-'))
    const { of } = await elsewhere(nix, async (path) => ['copy', '--to', `file://${folder}`, path])
    await using cache = await binaryCache(folder, { login: 'reader:secret word' })
    const netrc = join(at.folder, 'netrc')
    const substituters = `${cache.url}?trusted=1`
    await writeFile(netrc, 'machine 127.0.0.1 login reader password wrong\n')
    for (const options of [{ substituters }, { substituters, 'netrc-file': netrc }]) {
      const { plan, statuses } = await planned(withOptions(nix, options), of)
      expect(statuses).toEqual(toBuild)
      expect(plan.warnings).toEqual([nothingFrom(cache.url, 'HTTP error 401[^)]*')])
    }
    await writeFile(netrc, 'machine 127.0.0.1 login reader password "secret word"\n')
    const warnings = await fetched(withOptions(nix, { substituters, 'netrc-file': netrc }), of)
    expect(warnings).toEqual({ plan: [], build: [] })
  })

  test.each(['ssh-ng', 'ssh'] as const)('a store by %s is a substituter', async (scheme) => {
    const nix = await nixOf()
    const program = scheme === 'ssh' ? 'nix-store' : 'nix-daemon'
    const url = `${scheme}://${far.address}?${far.parameters(program, nix)}&ssh-key=${far.identity}`
    const store = `${url}&base64-ssh-public-host-key=${far.hostKey}`
    const near = await far.near(nix)
    const { of } = await elsewhere(nix, async (path) => {
      await near.run(['copy', '--no-check-sigs', '--to', store, path])
      return ['path-info', path]
    })
    const warnings = await fetched(withOptions(near, { substituters: `${store}&trusted=1` }), of)
    expect(warnings).toEqual({ plan: [], build: [] })
  })

  test.each(['ssh-ng', 'ssh'] as const)('a store by %s that refuses us is one warning', async (scheme) => {
    const nix = await nixOf()
    const folder = await mkdtemp(join(at.folder, 'cache-'))
    const { of } = await elsewhere(nix, async (path) => ['copy', '--to', `file://${folder}`, path])
    const refusing = `${scheme}://${far.address}?base64-ssh-public-host-key=${await far.anotherHostKey()}`
    const substituters = `${refusing} file://${folder}?trusted=1`
    const warnings = await fetched(withOptions(await far.near(nix), { substituters }), of)
    expect(warnings).toEqual({
      plan: [nothingFrom(`${scheme}://10.0.0.2`, 'Host key verification failed.')],
      build: [`substituter ${scheme}://10.0.0.2 does not answer: going on without it`],
    })
  })

  test('a machine that accepts a connection and never speaks costs one warning and few seconds', async () => {
    const nix = await nixOf()
    await using hole = await listening(() => {})
    const { port } = new URL(hole.url)
    const substituters = 'ssh-ng://127.0.0.1'
    const silent = withOptions(nix, { substituters }, { NIX_SSHOPTS: `-F none -p ${port}` })
    const { plan, statuses, seconds } = await planned(silent, await at.flake('eight-hosts'))
    expect(statuses).toEqual(toBuild)
    expect(plan.warnings).toEqual([
      nothingFrom('ssh-ng://127.0.0.1', /Connection (timed out|to .* timed out)[^)]*/),
    ])
    expect(seconds).toBeLessThan(10)
  })
})

test('a bucket of S3 that is open to all is a substituter, and one that is not is one warning', async () => {
  const nix = await realNix()
  const folder = await mkdtemp(join(at.folder, 'buckets-'))
  const name = `machines-${randomUUID()}` // Nix remembers buckets by their names alone
  const { of } = await elsewhere(nix, async (path) => ['copy', '--to', `file://${folder}/${name}`, path])
  await using open = await binaryCache(folder)
  await using closed = await binaryCache(folder, { login: 'reader:secret' })
  const bucket = ({ url }: { url: string }) =>
    withOptions(nix, {
      substituters: `s3://${name}?endpoint=${new URL(url).host}&scheme=http&region=eu-west-1&trusted=1`,
    })
  const { plan, statuses } = await planned(bucket(closed), of)
  expect(statuses).toEqual(toBuild)
  expect(plan.warnings).toEqual([nothingFrom(`s3://${name}`, 'HTTP error 401[^)]*')])
  expect(await fetched(bucket(open), of)).toEqual({ plan: [], build: [] })
  expect(open.requests).toContain(`/${name}/nix-cache-info`)
})

test('a bucket of S3 is one warning for a Nix that cannot open it', async () => {
  const nix = withOptions(await floorNix(), { substituters: 's3://machines?region=eu-west-1' })
  const { plan, statuses } = await planned(nix, await at.flake('eight-hosts'))
  expect(statuses).toEqual(toBuild)
  expect(plan.warnings).toEqual([
    nothingFrom('s3://machines', "don't know how to open Nix store with scheme 's3'"),
  ])
})
