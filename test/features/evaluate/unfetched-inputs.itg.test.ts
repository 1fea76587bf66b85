import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { httpServer } from '../../support/servers/http-server.ts'
import { listening } from '../../support/servers/listening.ts'

const narHash = `sha256-${'A'.repeat(43)}=`
const rev = '1'.repeat(40)
type Locked = Record<string, string | number>
const git = (url: string): Locked => ({
  type: 'git',
  url,
  rev,
  ref: 'refs/heads/main',
  revCount: 1,
  lastModified: 1,
  narHash,
})
const tarball = (url: string): Locked => ({ type: 'tarball', url, lastModified: 1, narHash })

/** A flake with two hosts for each input, which need it. */
async function flakeWith(folder: string, inputs: Record<string, Locked>): Promise<string> {
  await mkdir(folder, { recursive: true })
  const names = Object.keys(inputs)
  const hosts = names.map((name) => `${name} = import "\${inputs.${name}}/host.nix"; ${name}-2 = ${name};`)
  await writeFile(
    join(folder, 'flake.nix'),
    `{
  inputs = { ${names.map((name) => `${name} = { url = "path:/nowhere"; flake = false; };`).join(' ')} };
  outputs = inputs: { nixosConfigurations = rec { ${hosts.join(' ')} }; };
}
`,
  )
  const original = { type: 'path', path: '/nowhere' }
  const locked = names.map((name) => [name, { flake: false, locked: inputs[name], original }])
  const root = { inputs: Object.fromEntries(names.map((name) => [name, name])) }
  const lock = { nodes: { ...Object.fromEntries(locked), root }, root: 'root', version: 7 }
  await writeFile(join(folder, 'flake.lock'), JSON.stringify(lock))
  return folder
}

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Evaluations
  let plan: Plan
  let server: Awaited<ReturnType<typeof httpServer>>
  beforeAll(async () => {
    at = await evaluations()
    server = await httpServer(({ url = '' }, response) => {
      const code = Number(/\d{3}/.exec(url)?.[0] ?? 200)
      if (code === 401) response.setHeader('WWW-Authenticate', 'Basic realm="x"')
      response.writeHead(code, { 'content-type': 'text/html' }).end('<html>please sign in</html>')
    })
    const of = await flakeWith(join(at.folder, 'unfetched'), {
      alias: git('ssh://git@github.com-work/me/secrets'),
      login: git(`${server.url}/401/secrets.git`),
      page: tarball(`${server.url}/page.tar.gz`),
      gone: tarball(`${server.url}/404.tar.gz`),
    })
    plan = (await at.evaluate(await nixOf(), of, { workers: 4 })).plan
  }, 120_000)
  afterAll(async () => {
    await server[Symbol.asyncDispose]()
    await at[Symbol.asyncDispose]()
  })

  const said: [input: string, message: RegExp][] = [
    [
      'alias',
      /^input alias \(git\+ssh:\/\/git@github\.com-work\/me\/secrets\) cannot be fetched: ssh: Could not resolve hostname github\.com-work: .*~\/\.ssh\/config/,
    ],
    [
      'login',
      /^input login \(.*\/401\/secrets\.git\) cannot be fetched: fatal: could not read Username .*access-tokens/,
    ],
    [
      'page',
      /^input page \(.*page\.tar\.gz\) cannot be fetched: .*Unrecognized archive format.*access-tokens/,
    ],
    ['gone', /^input gone \(.*404\.tar\.gz\) cannot be fetched: .*HTTP error 404.*access-tokens/],
  ]
  test.each(said)('input %s is one failure with its cause, its advice and both hosts', (input, message) => {
    const failures = plan.failures.filter((failure) => failure.input === input)
    expect(failures.map((failure) => failure.names)).toEqual([[`${input}.toplevel`, `${input}-2.toplevel`]])
    expect(failures[0]?.message).toMatch(message)
  })

  test('nothing else fails', () => expect(plan.failures).toHaveLength(said.length))

  test('while a server says nothing, a person hears of it; then the advice is about the server', async () => {
    await using silent = await listening(() => {})
    const of = await flakeWith(join(at.folder, 'silent'), { quiet: tarball(`${silent.url}/quiet.tar.gz`) })
    const select = ['quiet.toplevel']
    const { plan: late, lines } = await at.evaluate(
      await nixOf(),
      of,
      { select, timeLimit: 5 },
      { live: true },
    )
    expect(
      lines.filter((line) => /^downloading 'http:.*quiet\.tar\.gz', for [\d.]+ s now$/.test(line)),
    ).not.toEqual([])
    expect(late.failures[0]?.message).toMatch(
      /^the evaluation did not end within 5 s: it had been downloading '.*quiet\.tar\.gz' for [\d.]+ s; see whether the server answers/,
    )
  })
})
