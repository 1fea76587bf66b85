import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Nix } from '../../../src/nix/command.ts'
import { composeLock } from '../../../src/nix/flake-lock/compose.ts'
import { exec } from '../../../src/system/exec.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import { floorNix, realNix } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { gitServer } from '../../support/servers/git-server.ts'
import { httpServer } from '../../support/servers/http-server.ts'

const both = [
  ['the newest Nix', realNix],
  ['the oldest Nix', floorNix],
] as const

/** A server of a tarball, which it refuses so many times. */
async function tarballs(world: LockWorld) {
  const state = { refusals: 0, release: 1 }
  await world.add('source')
  const server = await httpServer(async (_, response) => {
    if (state.refusals-- > 0) {
      response.writeHead(403, { 'content-type': 'application/json' })
      return void response.end('{"message":"API rate limit exceeded for 10.0.0.1."}')
    }
    await writeFile(world.path('source/release'), String(state.release))
    const line = [
      '-czf',
      '-',
      '--mtime=@1700000000',
      '-C',
      world.folder,
      'source/flake.nix',
      'source/release',
    ]
    response.end(execFileSync('tar', line))
  })
  return Object.assign(state, server)
}

test.each(both)(
  'a server that refuses so many requests is asked again, which is told; then its input waits, and the others go on: %s',
  async (_, nixOf) => {
    await using world = await LockWorld.make(await nixOf())
    await using server = await tarballs(world)
    await world.add('a')
    await world.add('flake', {
      'flake.nix': flakeNix([`a.url = "${world.url('a')}";`, `busy.url = "${server.url}/busy.tar.gz";`]),
    })
    await world.lock('flake')
    await world.commit('a')
    const resolve = async (refusals: number, patience: number) => {
      Object.assign(server, { refusals, release: server.release + 1 })
      const log = recordingLog()
      const { update } = await world.resolve('flake', { patience, log })
      const [flake] = update.flakes
      const of = (name: string) => flake?.inputs.find((input) => input.name === name)
      return {
        a: of('a'),
        busy: of('busy'),
        text: flake && composeLock(flake),
        said: log.lines.map(({ text }) => text).join('\n'),
      }
    }
    const patient = await resolve(2, 8)
    expect(patient.busy).toMatchObject({ standing: 'moves' })
    expect(patient.said).toMatch(
      /busy\.tar\.gz: its server refuses so many requests for now; asking again in 1\.0 s/,
    )

    const spent = await resolve(1000, 2)
    expect(spent.busy).toMatchObject({
      standing: 'waiting',
      reason: expect.stringMatching(/rate limit.*; the server refuses so many requests/),
    })
    expect(spent.a).toMatchObject({ standing: 'moves' })
    expect(spent.text).toContain(await world.git('a', 'rev-parse', 'HEAD'))
  },
)

test.each(both)(
  'inputs in a folder, not flakes, with a branch: asked together, they stand as alone: %s',
  async (_, nixOf) => {
    await using world = await LockWorld.make(await nixOf())
    await world.add('deep', { 'sub/flake.nix': flakeNix([]) })
    await world.add('odd ${x}')
    await world.git('deep', 'branch', 'other')
    await world.add('flake', {
      'flake.nix': flakeNix([
        `deep.url = "${world.url('deep', '?dir=sub')}";`,
        `branch = { url = "${world.url('deep', '?ref=other')}"; flake = false; };`,
        `shallow.url = "${world.url('deep', '?dir=sub&shallow=1')}";`,
        `odd.url = "${encodeURI(world.url('odd ${x}')).replaceAll('$', '%24')}";`,
      ]),
    })
    await world.lock('flake')
    const calls: string[] = []
    const nix = new CountingNix(world.nix.at, calls)
    const standings = async () => {
      const [flake] = (await world.resolve('flake', { nix })).update.flakes
      return Object.fromEntries((flake?.inputs ?? []).map(({ name, standing }) => [name, standing]))
    }
    const current = { deep: 'current', branch: 'current', shallow: 'current', odd: 'current' }
    expect(await standings()).toEqual(current)
    expect(calls).toEqual(['flake metadata', 'flake metadata']) // of the flake, and of all sources at once
    await world.commit('deep')
    expect(await standings()).toEqual({ ...current, deep: 'moves', shallow: 'moves' })
  },
)

class CountingNix extends Nix {
  readonly #calls: string[]
  constructor(at: Nix['at'], calls: string[]) {
    super(at, exec)
    this.#calls = calls
  }
  override start(...words: Parameters<Nix['start']>): ReturnType<Nix['start']> {
    this.#calls.push(words[0].slice(0, 2).join(' '))
    return super.start(...words)
  }
}

test('a token for more requests is in the environment of what fetches, never in an argument, and nothing else gets it', async () => {
  await using world = await LockWorld.make(await realNix())
  const [log, wrapper] = [world.path('seen'), world.path('nix')]
  // writes down what it was given, and whether it knows the token
  const script = `#!/bin/sh\ncase "$NIX_CONFIG" in *s3cret*) k=token ;; *) k=none ;; esac\necho "$k $*" >>${log}\nexec ${world.nix.at.program} "$@"\n`
  await writeFile(wrapper, script, { mode: 0o755 })
  const plain = new Nix({ ...world.nix.at, program: wrapper }, exec)
  await world.add('a')
  await world.add('gone')
  await world.add('flake', {
    'flake.nix': flakeNix([`a.url = "${world.url('a')}";`, `gone.url = "${world.url('gone')}";`]),
  })
  await world.lock('flake')
  await rm(world.path('gone'), { recursive: true })
  await world.resolve('flake', {
    nix: plain,
    fetching: plain.withSettings(['extra-access-tokens = github.com=s3cret']),
  })
  const lines = (await readFile(log, 'utf8')).trim().split('\n')
  const knows = (kind: string, words: string) =>
    lines.filter((line) => line.startsWith(kind) && line.includes(words)).length
  expect(knows('token', 'flake metadata')).toBe(2)
  expect(knows('token', 'flake prefetch')).toBe(2)
  // what it was refused with the token is asked once more without
  expect(knows('none', 'flake prefetch')).toBe(1)
  expect(lines.join('\n').replaceAll(/^token /gm, '')).not.toContain('s3cret')
  const settings = await plain
    .withSettings(['extra-access-tokens = github.com=s3cret'])
    .run(['config', 'show'])
  expect(settings).toMatch(/^access-tokens = .*github\.com=s3cret/m)
})

test.each(both)(
  'an input with submodules is locked with them, also asked together with others: %s',
  async (_, nixOf) => {
    await using world = await LockWorld.make(await nixOf())
    await using server = await gitServer(world.folder)
    await world.add('library', { word: 'of a library' })
    await world.add('a')
    await world.add('whole')
    const revision = await world.git('library', 'rev-parse', 'HEAD')
    await mkdir(world.path('whole/library'))
    await world.git('whole', 'update-index', '--add', '--cacheinfo', `160000,${revision},library`)
    const url = `${server.url}/library/.git`
    await world.commit('whole', {
      '.gitmodules': `[submodule "library"]\n\tpath = library\n\turl = ${url}\n`,
    })
    await world.add('flake', {
      'flake.nix': flakeNix([
        `whole.url = "git+${server.url}/whole/.git?submodules=1";`,
        `a.url = "git+${server.url}/a/.git";`,
      ]),
    })
    await world.lock('flake')
    const standings = async () => {
      const [flake] = (await world.resolve('flake')).update.flakes
      return (flake?.inputs ?? []).map(({ name, standing, after }) => [
        name,
        standing,
        after?.locked.submodules,
      ])
    }
    expect(await standings()).toEqual([
      ['a', 'current', undefined],
      ['whole', 'current', undefined],
    ])
    await world.commit('whole')
    expect(await standings()).toEqual([
      ['a', 'current', undefined],
      ['whole', 'moves', true],
    ])
  },
)
