import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/files.ts'
import { writeFlake } from '../support/nix/flakes.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/nix/real-nix.ts'
import { flakeship } from '../support/runner/command-line.ts'

/** A store path of so many KiB that needs others. */
const piece = (name: string, size: number, needs: string) =>
  `(sh "${name}" "echo ${needs} > $out; for i in {1..${size * 8}}; do printf %0128d 0 >> $out; done")`

const packages = (linux: string, more: string) => `
  system = let
    linux = ${piece(`linux-${linux}`, 64, '')};
    lib = ${piece('zlib-1.3-lib', 16, '')};
    more = ${more};
  in ${piece('system', 1, '${linux} ${lib} ${more}')};
`
const id = 'packages.x86_64-linux.system'

let folder: TemporaryFolder
const [old, fresh] = ['old', 'new'].map((name) => () => join(folder.path, name, 'result-local.json')) as [
  () => string,
  () => string,
]

beforeAll(async () => {
  folder = await temporaryFolder()
  const build = async (name: string, content: string) => {
    const flake = await writeFlake(join(folder.path, `flake-${name}`), content)
    const { code } = await flakeship(['run', flake, '--out', join(folder.path, name)]).ended
    expect(code).toBe(0)
  }
  await build('old', packages('6.9', piece('perl-5.40', 32, '')))
  await build('new', packages('6.14', piece('nginx-1.27', 8, '')))
})
afterAll(() => folder[Symbol.asyncDispose]())

test('closure diff compares two result documents: what is newer, added, removed, rebuilt, and the bytes', async () => {
  const { stdout, code } = await flakeship(['closure', 'diff', old(), fresh()]).ended
  expect(stdout.split('\n')).toEqual([
    id,
    '',
    'Newer:',
    '  linux  6.9 → 6.14         ±0',
    '',
    'Added:',
    '  nginx  1.27         +8.1 KiB',
    '',
    'Removed:',
    '  perl   5.40        -32.1 KiB',
    '',
    'Rebuilt, the same version:',
    '  2 packages of about the same size',
    '',
    '114 KiB in 4 store paths → 89.6 KiB in 4 store paths (-24.0 KiB)',
    '',
  ])
  expect(code).toBe(0)
})

test.each([
  ['two targets of documents', async () => [`${old()}#${id}`, `${fresh()}#${id}`]],
  ['two store paths', async () => [await pathIn(old()), await pathIn(fresh())]],
  ['a link and a target', async () => [join(folder.path, 'old/result', id), id]],
])('%s are compared alike, also for programs', async (_, sides) => {
  const words = ['closure', 'diff', ...(await sides()), '--result', fresh(), '--json']
  const { diffs } = JSON.parse((await flakeship(words).ended).stdout)
  expect(diffs).toHaveLength(1)
  const changes = diffs[0].changes.map((one: { name: string; change: string }) => [one.name, one.change])
  expect(changes.slice(0, 2)).toEqual([
    ['perl', 'removed'],
    ['nginx', 'added'],
  ])
  expect(changes.slice(2).sort()).toEqual([
    ['linux', 'up'],
    ['system', 'rebuilt'],
    ['zlib', 'rebuilt'],
  ])
})

async function pathIn(file: string): Promise<string> {
  const { targets } = await readDocument('result', file)
  return targets[0]?.outputs.out ?? ''
}

test.each([
  ['no side', ['diff'], /name two closures: flakeship closure diff OLD NEW/],
  ['one side only', ['diff', id], /name two closures: flakeship closure diff OLD NEW/],
  [
    'another word than diff',
    ['differ', id],
    /unexpected argument .*; to compare two closures: flakeship closure diff OLD NEW/,
  ],
  [
    'a path that is not here',
    ['diff', `/nix/store/${'0'.repeat(32)}-x`, id],
    /is not in the store of this machine/,
  ],
  [
    'an unknown target',
    ['diff', id, 'nixos.toplevel'],
    /nixos\.toplevel is not a target of .*; it has packages/,
  ],
])('%s is one line and exit code 2', async (_, words, line) => {
  const { code, stderr } = await flakeship(['closure', ...words, '--result', fresh()]).ended
  expect(stderr).toMatch(line)
  expect(code).toBe(2)
})

test('closure lists what a link to a store path leads to', async () => {
  const link = join(folder.path, 'new/result', id)
  const { stdout, code } = await flakeship(['closure', link]).ended
  expect(stdout).toMatch(/ in 4 store paths$/m)
  expect(stdout).toMatch(/^64\.1 KiB {2}\/nix\/store\/\S+-linux-6\.14$/m)
  expect(code).toBe(0)
})
