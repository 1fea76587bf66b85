import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EvaluationError } from '../../../src/nix/evaluation/error.ts'
import { listen } from '../../../src/nix/evaluation/listen.ts'
import { Waiting } from '../../../src/nix/evaluation/waiting.ts'
import { fetchCauses } from '../../../src/nix/flake/fetch-causes.ts'
import { readFetchFailure } from '../../../src/nix/flake/fetch-failure.ts'

const folder = join(import.meta.dirname, '../../fixtures/fetching')
const logs = readdirSync(folder).filter((name) => name.endsWith('.log'))

async function errorOf(log: string): Promise<EvaluationError> {
  using waiting = new Waiting()
  const ignored = { onWarning: () => {}, onTrace: () => {} }
  const { error, said } = await listen(createReadStream(join(folder, log)), { ...ignored, waiting })
  if (error === undefined) throw new Error(`${log} holds no error`)
  return { ...error, said }
}

/** `ROW.VARIANT-VERSION.log` */
const rowOf = (log: string): string => log.replace(/(?:\.[a-z]+)?-\d\.\d+\.log$/, '')

test('every cause has logs of both versions', () => {
  for (const { name } of fetchCauses)
    for (const version of ['2.26', '2.34']) expect(logs).toContain(`${name}-${version}.log`)
})

test.each(logs)('%s: the cause in the words of who knew it, with advice', async (log) => {
  const message = readFetchFailure(await errorOf(log))?.message ?? ''
  const { advice = 'no such row' } = fetchCauses.find(({ name }) => name === rowOf(log)) ?? {}
  expect(message).toContain(advice.split('$')[0])
  expect(message).not.toContain('\n')
  expect(message).not.toMatch(/Source threw|narHash|[0-9a-f]{40}&|<html>/)
})

const said: [log: string, message: RegExp][] = [
  [
    'ssh-host-unknown',
    /^input git\+ssh:\/\/git@github\.com-work\/me\/secrets cannot be fetched: ssh: Could not resolve hostname github\.com-work: .*; no server is called github\.com-work:/,
  ],
  ['login', /: fatal: could not read Username for .*; the server wants a login: give access-tokens/],
  ['rate-limit', /HTTP error 403: \{"message":"API rate limit exceeded .*give access-tokens/],
  [
    'no-archive',
    /^input http:\/\/127\.0\.0\.1:8931\/page\.tar\.gz cannot be fetched: .*Unrecognized archive format/,
  ],
  [
    'not-found.submodule',
    /^input git\+file:\/\/\/work\/top cannot be fetched: its submodule git\+file:\/\/\/work\/sub cannot: /,
  ],
]

test.each(
  said.flatMap(([log, words]) =>
    ['2.26', '2.34'].map((version) => [`${log}-${version}.log`, words] as const),
  ),
)('%s says %s', async (log, words) => {
  expect(readFetchFailure(await errorOf(log))?.message).toMatch(words)
})

const locks = {
  root: 'root',
  nodes: {
    root: { inputs: { snapd: 'snapd', nixpkgs: ['snapd', 'nixpkgs'] } },
    snapd: { inputs: { parts: 'parts', nixpkgs: 'nixpkgs' } },
    parts: { inputs: { secrets: 'secrets_2' } },
    nixpkgs: { inputs: {}, locked: { type: 'github', owner: 'NixOS', repo: 'nixpkgs', rev: '1'.repeat(40) } },
    secrets_2: { inputs: {}, locked: { type: 'git', url: 'ssh://git@github.com-work/me/secrets' } },
  },
}

test('an input of an input is named by its place in the lock', async () => {
  const read = readFetchFailure(await errorOf('ssh-host-unknown-2.34.log'), locks)
  expect(read).toMatchObject({
    input: 'snapd/parts/secrets',
    message: expect.stringMatching(
      /^input snapd\/parts\/secrets \(git\+ssh:\/\/git@github\.com-work\/me\/secrets\) /,
    ),
  })
})

test('another error is none of these', () => {
  const error = { message: "attribute 'x' missing", text: '', positions: [], trace: ['while evaluating x'] }
  expect(readFetchFailure(error)).toBeUndefined()
})
