import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import { resultsService } from '../../support/github/services/results-service.ts'
import { sourceOf, tarballs } from '../../support/machines/fresh-machine.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { commit, git, repository } from '../../support/servers/git-repositories.ts'
import { gitServer } from '../../support/servers/git-server.ts'
import { dispatchEvent } from '../../support/workflows/events.ts'
import type { Repository } from '../../support/workflows/types.ts'
import {
  checkFile,
  checkRun,
  outcomes,
  type Results,
  said,
  surroundings,
} from '../../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../../support/workflows/whole-suite.ts'

/** Nights of update-lock.yml with the real actions and real Nix; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()
let results: Results
let api: ApiServer
let machines: Repository
let inputs: Record<'good' | 'bad', Repository>
let server: Awaited<ReturnType<typeof gitServer>>
let nights = 0

/** A package of each input, and what each revision makes of it. */
const flake = (port: number) => `{
  inputs.good.url = "git+http://127.0.0.1:${port}/good/.git";
  inputs.bad.url = "git+http://127.0.0.1:${port}/bad/.git";
  outputs = { self, good, bad }: let
    make = name: script: derivation {
      inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" script ];
    };
  in { packages.x86_64-linux = { one = make "one" good.script; two = make "two" bad.script; }; };
}
`
const input = (script: string) => ({ 'flake.nix': `{ outputs = _: { script = "${script}"; }; }\n` })

const caller = async (port: number): Promise<string> => {
  const { sha256 } = await sourceOf(tarballs.newest)
  return `on: [workflow_dispatch]
permissions: {}
jobs:
  update:
    permissions: { contents: write, pull-requests: write }
    uses: OWNER/flakeship/.github/workflows/update-lock.yml@v1
    with:
      nix-tarball: /home/nix/${basename(tarballs.newest)}
      nix-sha256: ${sha256}
    secrets:
      token: \${{ secrets.TOKEN }}
      app-id: \${{ secrets.APP_ID }}
      app-key: \${{ secrets.APP_KEY }}
# ${port}
`
}

beforeAll(async () => {
  const served = join(temporary.path, 'served')
  await mkdir(served)
  server = await gitServer(served)
  const port = Number(new URL(server.url).port)
  inputs = {
    good: await repository('inputs/good', join(served, 'good'), { files: input('echo 1 > $out') }),
    bad: await repository('inputs/bad', join(served, 'bad'), { files: input('echo 1 > $out') }),
  }
  results = await resultsService()
  api = await apiServer({ repository: 'somebody/machines' })
  machines = await repository('somebody/machines', join(temporary.path, 'machines'), {
    files: { 'flake.nix': flake(port), [checkFile]: await caller(port) },
  })
  await (await realNix()).run(['flake', 'lock', machines.folder])
  await commit(machines, {}, 'lock')
})
afterAll(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
  await results[Symbol.asyncDispose]()
})

/** One night on today's main. */
async function night({ secrets = {} }: { secrets?: Record<string, string> } = {}) {
  nights += 1
  const runId = nights
  await git(machines.folder, 'push', '--quiet', '--force', api.state.git.folder, 'main')
  const event = dispatchEvent(machines, await git(machines.folder, 'rev-parse', 'main'), {})
  const around = surroundings(results, [api.port, Number(new URL(server.url).port)], event)
  return checkRun({
    ...{ folder: temporary.path, repository: machines, event, results, runId, secrets },
    ...around,
    services: { ...around.services, ports: around.services?.ports ?? [], api: api.url },
    token: (rights, { key }) =>
      api.token(`token-of-${key}-${runId}`, {
        contents: rights.contents === 'write' ? 'write' : 'read',
        ...(rights['pull-requests'] === 'write' ? { pull_requests: 'write' } : {}),
      }),
  })
}

const headOf = ({ folder }: Repository) => git(folder, 'rev-parse', 'HEAD')
const lockOf = (branch: string) => JSON.parse(api.state.git.run(['show', `${branch}:flake.lock`]))
const open = () => api.state.pulls.filter(({ state }) => state === 'open')

test('one good and one bad input: one branch, one pull request, the bad one held by name; then nothing new', async () => {
  const before = await headOf(inputs.bad)
  await commit(inputs.good, input('echo 2 > $out'))
  await commit(inputs.bad, input('echo broken here; exit 1'))
  const first = await night()
  expect(outcomes(first), said(first)).toMatchObject({
    'update/lock': 'success',
    'update/check/report': 'success',
    'update/narrow': 'success',
    'update/check-again/report': 'success',
    'update/publish': 'success',
  })
  const { git: store } = api.state
  expect(store.branches().map(({ name }) => name)).toEqual(['main', 'update-lock'])
  expect(store.run(['rev-parse', 'update-lock^'])).toBe(store.head('main'))
  expect(store.read(store.head('update-lock') ?? '')?.signed).toBe(true)
  expect(lockOf('update-lock').nodes.good.locked.rev).toBe(await headOf(inputs.good))
  expect(lockOf('update-lock').nodes.bad.locked.rev).toBe(before)
  expect(open()).toHaveLength(1)
  const body = open()[0]?.body ?? ''
  expect(body).toMatch(/1 input of the flake moved/)
  expect(body).toMatch(/Held back[\s\S]*`bad` since[\s\S]*broken here/)

  const head = store.head('update-lock')
  const second = await night()
  expect(outcomes(second), said(second)).toMatchObject({ 'update/publish': 'success' })
  expect(store.head('update-lock')).toBe(head)
  expect(open()).toHaveLength(1)
})
