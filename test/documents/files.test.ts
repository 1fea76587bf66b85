import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDocument, readDocument, writeDocument, writeWhole } from '../../src/documents/files.ts'
import { MachineError, UserError } from '../../src/lib/errors.ts'
import { drvOf, evidenceOf, resultOf, sampleRun, targetResultOf } from '../features/report/sample-run.ts'
import { pathOf, planOf, targetOf } from '../support/nix/plans.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flakeship-documents-'))
})
afterAll(() => rm(folder, { recursive: true }))

const plan = planOf([targetOf({ id: 'a', drvPath: drvOf('a') })])
const image = {
  file: `${pathOf('a')}/iso/a.iso`,
  name: 'a.iso',
  bytes: 1,
  sha256: '0'.repeat(64),
  format: 'iso',
  source: 'search',
}
const result = resultOf([
  targetResultOf({
    id: 'a',
    drvPath: drvOf('a'),
    images: [image],
    runner: `${pathOf('a')}/bin/run-a-vm`,
    link: 'result/a',
  }),
])
const evidence = evidenceOf({ target: 'a', screenshot: 'boots/a.png' })

test.each([
  ['plan', plan],
  ['plan', sampleRun().plan],
  ['result', result],
  ['evidence', evidence],
] as const)('a %s is read as it was written', async (name, document) => {
  const file = join(folder, 'document.json')
  await writeDocument(name, file, document)
  expect(await readDocument(name, file)).toEqual(document)
})

test.each([
  ['invalid JSON', '{', 'plan.json is not valid JSON; make it again with flakeship'],
  ['half a document', JSON.stringify(plan).slice(0, -9), 'plan.json is not valid JSON'],
  ['an empty file', '', 'plan.json is not valid JSON'],
  ['null', 'null', 'plan.json is not a plan document of flakeship'],
  ['a list', '[]', 'plan.json is not a plan document of flakeship'],
  ['JSON of someone else', '{"version":1}', 'plan.json is not a plan document of flakeship'],
  ['another document', JSON.stringify(result), 'plan.json is not a plan document of flakeship'],
  [
    'a newer version',
    JSON.stringify({ ...plan, version: 99 }),
    `plan.json is version 99 of the plan document, this flakeship reads version ${plan.version}; use the same version`,
  ],
  [
    'a version that is no number',
    JSON.stringify({ ...plan, version: '1' }),
    'plan.json is not a plan document of flakeship',
  ],
  [
    'a field that is missing',
    JSON.stringify({ ...plan, targets: undefined }),
    'plan.json is not a valid plan document, make it again with flakeship: targets: ',
  ],
  [
    'a field deep inside',
    JSON.stringify({ ...plan, targets: [{ ...plan.targets[0], kind: 'moon' }] }),
    'flakeship: targets.0.kind: ',
  ],
])('%s is refused in one line', (_, json, message) => {
  const parse = () => parseDocument('plan', json, 'plan.json')
  expect(parse).toThrow(UserError)
  expect(parse).toThrow(message)
  expect(parse).not.toThrow('\n')
})

test('what a refused document holds reaches the message without its escape sequences', () => {
  const json = JSON.stringify({
    ...plan,
    system: 7,
    targets: [{ ...plan.targets[0], kind: '\x1b[2J\nerror: forged' }],
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
  expect(() => parseDocument('plan', json, 'plan.json')).not.toThrow(/[\x00-\x1f]/)
})

const outside = ['', '/etc/passwd', '..', '../x', 'a/../../x', 'a/..', 'a\0b', 'x'.repeat(4097)]
const inside = ['a', 'a/b.log', '..a/b..', 'a...b', '.hidden', '語/ü']
const log = (serialLog: string) =>
  parseDocument('evidence', JSON.stringify({ ...evidence, serialLog }), 'e.json').serialLog

test.each(outside)('a path of a file that is not below the folder is refused: %j', (path) => {
  expect(() => log(path)).toThrow(/serialLog: /)
})

test.each(inside)('a path below the folder is taken: %j', (path) => {
  expect(log(path)).toBe(path)
})

const hash = '0123456789abcdfghijklmnpqrsvwxyz'
const drv = (drvPath: string) =>
  parseDocument('plan', JSON.stringify({ ...plan, targets: [{ ...plan.targets[0], drvPath }] }), 'p.json')
const file = (path: string) => {
  const target = { ...result.targets[0], runner: path, images: [{ ...image, file: path }] }
  return parseDocument('result', JSON.stringify({ ...result, targets: [target] }), 'r.json')
}

test.each([
  ['the shortest', `/nix/store/${hash}-a`],
  ['all signs that Nix allows', `/nix/store/${hash}-aZ09+-._?=`],
  ['the longest', `/nix/store/${hash}-${'a'.repeat(211)}`],
])('a store path is taken: %s', (_, path) => {
  expect(drv(path).targets[0]?.drvPath).toBe(path)
})

test.each([
  ['another folder', `/tmp/${hash}-a`],
  ['a short hash', `/nix/store/${hash.slice(1)}-a`],
  ['letters that no hash has', `/nix/store/${hash.replace('a', 'e')}-a`],
  ['capitals', `/nix/store/${hash.toUpperCase()}-a`],
  ['no name', `/nix/store/${hash}-`],
  ['a name too long', `/nix/store/${hash}-${'a'.repeat(212)}`],
  ['a file in it', `/nix/store/${hash}-a/b`],
  ['a way out', `/nix/store/${hash}-a/../../../etc`],
  ['a space', `/nix/store/${hash}-a b`],
  ['a line after it', `/nix/store/${hash}-a\n--option`],
  ['an option', `--store=/nix/store/${hash}-a`],
])('a store path is refused: %s', (_, path) => {
  expect(() => drv(path)).toThrow('targets.0.drvPath: not a store path')
})

test.each([`${pathOf('a')}/bin/run a-vm`, `${pathOf('a')}/iso/..a.iso`, pathOf('a.raw')])(
  'a file in the store may be booted: %j',
  (path) => {
    expect(file(path).targets[0]).toMatchObject({ runner: path, images: [{ file: path }] })
  },
)

test.each([
  '/bin/sh',
  'bin/sh',
  '/nix/store',
  '/nix/store/bin/sh',
  `${pathOf('a')}/../../../bin/sh`,
  `${pathOf('a')}/..`,
  `${pathOf('a')}/a\0`,
])('a file from elsewhere is neither run nor booted: %j', (path) => {
  expect(() => file(path)).toThrow(/not a file in the store$/)
})

test.each([
  ['nothing there', 'none.json', /does not exist; name the plan document of an earlier step$/],
  ['a folder', '.', /is not a file; name the plan document/],
  ['a file on the way', 'file/plan.json', /cannot be read \(ENOTDIR\)/],
  ['a pipe, which would be read for ever', 'pipe', /is not a file; name the plan document/],
  ['a file larger than any, unread', 'huge', /is too large for a plan document$/],
])('%s is refused in one line', async (_, name, message) => {
  await writeFile(join(folder, 'file'), '')
  await rm(join(folder, 'pipe'), { force: true })
  execFileSync('mkfifo', [join(folder, 'pipe')])
  await writeFile(join(folder, 'huge'), '')
  await truncate(join(folder, 'huge'), 2 ** 40) // without a byte on the disk; reading it could not end well
  const reading = readDocument('plan', join(folder, name))
  await expect(reading).rejects.toThrow(UserError)
  await expect(reading).rejects.toThrow(message)
})

async function blocked() {
  const out = await mkdtemp(join(folder, 'out-'))
  await mkdir(join(out, 'plan.json/in-the-way'), { recursive: true })
  return out
}

test('where the name is taken by a folder nothing half-written is left', async () => {
  const out = await blocked()
  const writing = writeDocument('plan', join(out, 'plan.json'), plan)
  await expect(writing).rejects.toThrow(MachineError)
  await expect(writing).rejects.toThrow(
    /^cannot write plan\.json: a folder has this name; remove it or choose another folder with --out/,
  )
  expect(await readdir(out)).toEqual(['plan.json'])
})

test.each([
  ['no folder', 'none/plan.json', 'the folder does not exist'],
  ['a file for a folder', 'file/plan.json', 'the folder is not a folder'],
])('%s to write into is said in one line', async (_, name, why) => {
  await writeFile(join(folder, 'file'), '')
  await expect(writeWhole(join(folder, name), 'x')).rejects.toThrow(
    `cannot write plan.json: ${why}; choose another one with --out`,
  )
})

test('what cannot be written leaves the old document as it was', async () => {
  const path = join(folder, 'kept.json')
  await writeDocument('plan', path, plan)
  const wrong = { ...plan, version: 99 as never }
  await expect(writeDocument('plan', path, wrong)).rejects.toThrow()
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(plan)
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
