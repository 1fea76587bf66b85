import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendSources } from '../../../src/features/handover/send.ts'
import { unpackDerivations } from '../../../src/features/handover/unpack.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { type Evaluations, evaluations } from '../../support/evaluations.ts'
import { folderStores } from '../../support/folder-stores.ts'
import { handOver, packed, writeScripts } from '../../support/handovers.ts'
import { realNix } from '../../support/real-nix.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { secondMachine } from '../../support/second-machine.ts'

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

  test('a text in structured attributes', async () => {
    const folder = await flake(
      'leaking = sh "leaking" { __structuredAttrs = true; it.deep = [ "a \\"${secret.value}\\"\\n" ]; } "echo > $out";',
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
