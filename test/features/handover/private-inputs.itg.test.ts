import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packDerivations } from '../../../src/features/handover/pack-derivations.ts'
import { sendSources } from '../../../src/features/handover/sources/save-sources.ts'
import { unpackDerivations } from '../../../src/features/handover/unpack-derivations.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { exec, run } from '../../../src/system/exec.ts'
import { folderStores } from '../../support/github/folder-stores.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { evaluated, handOver, noNetwork, packed, writeScripts } from '../../support/nix/handovers.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

const canary = 'CANARY-5c1f7e2ab9d04e63'
const signal = new AbortController().signal
let place: Evaluations
let nix: Nix
let secret: string

beforeAll(async () => {
  nix = await realNix()
  place = await evaluations()
  secret = join(place.folder, 'secret')
  await mkdir(join(secret, 'folder'), { recursive: true })
  await writeFile(
    join(secret, 'flake.nix'),
    `{ outputs = _: { value = "${canary}"; private-option-name-of-ours = 1; };\n}\n`,
  )
  await writeFile(join(secret, 'line'), `${canary}\n`)
  await writeFile(join(secret, 'value.json'), `{ "user": "me", "token": "${canary}", "n": 1 }\n`)
  await writeFile(join(secret, 'folder/binary'), Buffer.from(`\0\0${canary}\0`))
  await writeFile(join(secret, 'folder/empty'), '')
  await writeFile(join(secret, 'quotes'), 'say "ab" and "cd" to us\n')
})
afterAll(() => place[Symbol.asyncDispose]())

const withSecret = { inputs: `inputs.secret.url = "path:SECRET";`, names: ['secret'] }
const flake = (packages: string, files: Record<string, string> = {}) =>
  writeScripts(place.folder, packages, {
    ...withSecret,
    inputs: withSecret.inputs.replace('SECRET', secret),
    files,
  })

/** All that is in a folder, unpacked. */
async function contents(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const read = files
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const file = await readFile(join(parentPath, name))
      return `${name} ${name.endsWith('.pack') ? zlib.zstdDecompressSync(file).toString('latin1') : file.toString('latin1')}`
    })
  return (await Promise.all(read)).join('\n')
}

describe('something of a private input in what would be handed over keeps everything in the job', () => {
  test.each([
    ['a folder of it', 'builtins.path { path = "${secret}/folder"; name = "part"; }', 'part'],
    ['a filtered tree', 'builtins.filterSource (path: _: baseNameOf path != "line") "${secret}"', 'source'],
    ['a single file', 'builtins.path { path = "${secret}/line"; name = "one"; }', 'one'],
    ['a single binary file', 'builtins.path { path = "${secret}/folder/binary"; name = "one"; }', 'one'],
    ['a text', 'builtins.readFile "${secret}/line"', 'leaking'],
    ['a text within another', '"token=${builtins.readFile "${secret}/line"};"', 'leaking'],
    ['a file that Nix writes', 'builtins.toFile "written" (builtins.readFile "${secret}/line")', 'written'],
    ['a file with more in it', 'builtins.toFile "written" "password = ${secret.value}"', 'written'],
    ['a value of JSON', '(builtins.fromJSON (builtins.readFile "${secret}/value.json")).token', 'leaking'],
    ['a value of its flake', 'secret.value', 'leaking'],
    ['a name of its flake', 'builtins.concatStringsSep " " (builtins.attrNames secret.outputs)', 'leaking'],
  ])('%s', async (_, value, where) => {
    const folder = await flake(`leaking = sh "leaking" { it = ${value}; } "echo > $out";`)
    const { handed, out } = await handOver(place, nix, folder)
    if (handed.kind === 'packed') throw new Error('it was handed over')
    expect(handed.warning).toMatch(
      /^something of the private input secret is part of \S+: nothing is handed to other jobs, this one builds everything$/,
    )
    expect(handed.warning).toContain(where)
    expect(await readdir(out).catch(() => [])).toEqual([])
  })

  test('a text with quotes, in structured attributes: escaped twice', async () => {
    const folder = await flake(
      'leaking = sh "leaking" { __structuredAttrs = true; it.deep = [ (builtins.readFile "${secret}/quotes") ]; } "echo > $out";',
    )
    expect((await handOver(place, nix, folder)).handed.kind).toBe('here')
  })
})

test('its tree is named and stays; who lacks it fetches it, or stops with one line', async () => {
  const folder = await flake('app = sh "app" { src = secret; } "read -r a < $src/line; echo $a > $out";')
  const { plan, pack } = await packed(place, nix, folder)
  expect(plan.sources).toMatchObject([{ input: 'secret', access: 'private', locked: { type: 'path' } }])
  const stores = folderStores(`${folder}-stores`)
  await stores.artifacts.upload('derivations', [pack.file], { root: join(pack.file, '..') })
  expect(await sendSources(nix, plan.sources ?? [], { ...stores, folder: `${folder}-out` })).toEqual([])
  const kept = await contents(`${folder}-stores`)
  expect(kept).toContain('app.drv')
  expect(kept).not.toContain(canary)
  expect(JSON.stringify(plan)).not.toContain(canary)

  await using machine = await secondMachine(nix)
  const options = { file: pack.file, folder: `${folder}-in`, signal, ...stores }
  const moved = `${secret}-moved`
  await rm(moved, { recursive: true, force: true })
  const gone = {
    ...plan,
    sources: plan.sources?.map((one) => ({ ...one, locked: { ...one.locked, path: moved } })),
  }
  await expect(unpackDerivations(machine.nix, recordingLog(), gone, options)).rejects.toThrow(
    'the input secret (path) is a folder of another machine; make it an input that can be fetched, or part of the flake',
  )
  const done = await unpackDerivations(machine.nix, recordingLog(), plan, options)
  expect(done.sources).toEqual([{ input: 'secret', from: 'its own place' }])
  const line = `${plan.targets[0]?.drvPath}^*`
  const [built] = JSON.parse(await machine.nix.run(['build', '--no-link', '--json', line]))
  expect(await readFile(join(machine.folder, built.outputs.out.slice('/nix/'.length)), 'utf8')).toBe(
    `${canary}\n`,
  )
})

test('what the flake itself says too is no secret, nor is what nothing was made of', async () => {
  const folder = await flake('app = sh "app" { it = secret.value; } "echo > $out";', { known: canary })
  expect((await handOver(place, nix, folder)).handed.kind).toBe('packed')
  const unused = await flake('app = sh "app" { } "echo > $out";')
  expect((await handOver(place, nix, unused)).handed.kind).toBe('packed')
})

test('a submodule within the flake is handed over only if it is public', async () => {
  const files = {
    '.gitmodules': '[submodule "x"]\n\tpath = sub/x\n\turl = https://example.org/x.git\n',
    'sub/x/file': 'something',
  }
  const folder = await writeScripts(place.folder, 'app = sh "app" { src = self; } "echo > $out";', { files })
  expect((await handOver(place, nix, folder)).handed).toEqual({
    kind: 'here',
    warning:
      "the submodule sub/x is part of the flake's own tree, and may be private: nothing is handed to other jobs, this one builds everything",
  })
  const open: typeof fetch = async () =>
    new Response('', { headers: { 'content-type': 'application/x-git-upload-pack-advertisement' } })
  expect((await handOver(place, nix, folder, { fetch: open })).handed.kind).toBe('packed')
  const part = 'app = sh "app" { src = ./sub/x; } "echo > $out";'
  expect((await handOver(place, nix, await writeScripts(place.folder, part, { files }))).handed).toEqual({
    kind: 'here',
    warning: expect.stringMatching(
      /^something of the submodule sub\/x, which may be private, is part of \/nix\/store\/\S+-x: nothing is handed/,
    ),
  })
  const apart = await writeScripts(place.folder, 'app = sh "app" { } "echo > $out";', { files })
  expect((await handOver(place, nix, apart)).handed.kind).toBe('packed')
})

test('a private submodule of a public one is found', async () => {
  const files = {
    '.gitmodules': '[submodule "x"]\n\tpath = sub/x\n\turl = https://example.org/open.git\n',
    'sub/x/.gitmodules': '[submodule "y"]\n\tpath = below/y\n\turl = https://example.org/closed.git\n',
    'sub/x/below/y/file': 'something',
    'sub/x/below/z': 'something else',
  }
  const open: typeof fetch = async (url) => {
    const headers = { 'content-type': 'application/x-git-upload-pack-advertisement' }
    return String(url).includes('/open.git/') ? new Response('', { headers }) : noNetwork(url)
  }
  const handed = async (src: string) => {
    const folder = await writeScripts(place.folder, `app = sh "app" { src = ${src}; } "";`, { files })
    return (await handOver(place, nix, folder, { fetch: open })).handed
  }
  expect(await handed('self')).toEqual({
    kind: 'here',
    warning: expect.stringMatching(
      /^the submodule sub\/x\/below\/y is part of the flake's own tree, and may/,
    ),
  })
  expect((await handed('./sub/x/below/y/file')).kind).toBe('here')
  expect((await handed('./sub/x/below/z')).kind).toBe('packed')
})

test('a private input that is not in the store, and cannot be had, may be anywhere', async () => {
  const folder = await flake('app = sh "app" { } "echo > $out";')
  const { plan, flake: resolved } = await evaluated(place, nix, folder)
  const locks = structuredClone(resolved.locks)
  const node = locks.nodes.secret?.locked
  if (node === undefined) throw new Error('no input')
  Object.assign(node, {
    path: `${secret}-away`,
    narHash: 'sha256-tcmeuCqGlc6Y6a7xjQTvjpkSQhE7WvK31K+/N3LtrS0=',
  })
  const options = { folder: `${folder}-out`, fetch: noNetwork }
  expect(await packDerivations(nix, plan, { ...resolved, locks }, options)).toEqual({
    kind: 'here',
    warning:
      'the private input secret is not in the store, so it is unknown whether a derivation contains a part of it: nothing is handed to other jobs, this one builds everything',
  })
})

test('a private input with more text than can be looked for keeps everything in the job', async () => {
  const large = join(place.folder, 'large')
  await mkdir(large)
  await writeFile(join(large, 'flake.nix'), '{ outputs = _: { }; }')
  await writeFile(join(large, 'text'), 'some line of text\n'.repeat(2_000_000))
  const folder = await writeScripts(place.folder, 'app = sh "app" { } "echo > $out";', {
    inputs: `inputs.large.url = "path:${large}";`,
    names: ['large'],
  })
  expect((await handOver(place, nix, folder)).handed).toMatchObject({
    kind: 'here',
    warning: expect.stringMatching(
      /^there is more text in the private input large than can be looked for in derivations/,
    ),
  })
})

test("a source that the flake fetched by itself may be anybody's", async () => {
  const repository = join(place.folder, 'fetched')
  await mkdir(repository)
  await writeFile(join(repository, 'file'), `${canary} of a repository\n`)
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org']
  const git = async (...args: string[]) =>
    (await run(exec, 'git', ['-C', repository, ...identity, ...args], { env: nix.at.env })).stdout.trim()
  await git('init', '-q')
  await git('add', '.')
  await git('commit', '-qm', 'x')
  const rev = await git('rev-parse', 'HEAD')
  const fetched = `builtins.fetchGit { url = "file://${repository}"; rev = "${rev}"; }`
  const folder = await writeScripts(place.folder, `app = sh "app" { src = ${fetched}; } "echo > $out";`)
  expect((await handOver(place, nix, folder)).handed).toMatchObject({
    kind: 'here',
    warning: expect.stringMatching(
      /^\/nix\/store\/\w{32}-source is neither from the flake nor from a public input: nothing is handed to other jobs/,
    ),
  })
})
