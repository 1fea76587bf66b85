import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deadExports, undocumented } from '../../scripts/checks/exports.ts'
import { layerComplaints } from '../../scripts/checks/layers.ts'
import { lengths, manifests, rooms } from '../../scripts/checks/repository.ts'
import { readSource } from '../../scripts/checks/sources.ts'
import { workflowComplaints } from '../../scripts/checks/workflows.ts'
import { version } from '../../src/version.ts'

test.each([
  [
    'src/nix/store/store.ts',
    "import { boot } from '../../features/boot/boot.ts'",
    'nix may not use features',
  ],
  [
    'src/features/boot/boot.ts',
    "import { githubHost } from '../../host/github.ts'",
    'features may not use host but for its types',
  ],
  ['src/actions/run.ts', "import { helpFor } from '../terminal/help.ts'", 'actions may not use terminal'],
  ['src/lib/text.ts', "export { start } from '../system/process.ts'", 'lib may not use system'],
  [
    'src/features/boot/boot.ts',
    "import { links } from '../build/links.ts'",
    'features know each other by their types only',
  ],
  ['src/features/boot/boot.ts', "const core = await import('@actions/core')", 'uses @actions/*'],
  ['src/features/boot/boot.ts', 'const home = process.env.HOME', 'uses process.env'],
  ['src/nix/command.ts', "import { spawn } from 'node:child_process'", 'uses node:child_process'],
  ['src/elsewhere/file.ts', '', 'is in no layer'],
])('%s may not say: %s', (file, text, complaint) => {
  expect(layerComplaints([readSource(file, text)]).join('\n')).toContain(complaint)
})

test.each([
  ['src/features/boot/boot.ts', "import type { Host } from '../../host/host.ts'"],
  [
    'src/features/boot/boot.ts',
    "import { type Log } from '../../host/host.ts'\nimport { start } from '../../system/process.ts'",
  ],
  ['src/features/report/merge/merge.ts', "import type { Built } from '../build/build.ts'"],
  ['src/main.ts', "export const parts = { run: () => import('./actions/run.ts') }"],
  ['src/system/exec.ts', "import { getExecOutput } from '@actions/exec'"],
])('%s may say: %s', (file, text) => {
  expect(layerComplaints([readSource(file, text)])).toEqual([])
})

test.each([
  ['values', "import { a } from './a.ts'"],
  ['types', "import type { A } from './a.ts'"],
  ['what is loaded later', "const later = () => import('./a.ts')"],
  ['what is passed on', "export * from './a.ts'"],
])('files that need each other are a cycle: %s', (_, back) => {
  const there = readSource('src/lib/a.ts', "import { b } from './b.ts'")
  expect(layerComplaints([there, readSource('src/lib/b.ts', '')])).toEqual([])
  expect(layerComplaints([there, readSource('src/lib/b.ts', back)])).toEqual([
    'cycle: src/lib/a.ts -> src/lib/b.ts -> src/lib/a.ts',
  ])
})

test.each([
  ['src/actions', './phases/build.ts', 'phases', '../part-names.ts'],
  ['src/nix', './store/store.ts', 'store', '../command.ts'],
  ['src/system', './qemu/qemu.ts', 'qemu', '../machine.ts'],
  ['src/features/setup', './steps/kvm.ts', 'steps', '../table.ts'],
])('folders of %s go one way', (layer, down, folder, up) => {
  const above = readSource(`${layer}/above.ts`, `import type { Down } from '${down}'`)
  const below = readSource(`${layer}/${folder}/below.ts`, `import type { Up } from '${up}'`)
  expect(layerComplaints([above])).toEqual([])
  expect(layerComplaints([above, below])).toContain(`cycle: ${layer} -> ${layer}/${folder} -> ${layer}`)
})

test.each([
  ['src/actions/run.ts', './build.ts', 'parts are for main only'],
  ['src/actions/phases/build.ts', '../build.ts', 'parts are for main only'],
  ['src/actions/phases/build.ts', '../jobs/base.ts', 'only parts use jobs'],
  ['src/main.ts', './actions/jobs/base.ts', 'only parts use jobs'],
  ['src/actions/inputs/build.ts', '../phases/build.ts', 'inputs are declared before'],
  ['src/features/report/words/words.ts', '../markdown/escape.ts', 'words come first'],
  ['src/features/report/words/words.ts', '../html/page.ts', 'words come first'],
  ['src/features/report/terminal/table.ts', '../markdown/sections.ts', 'nothing from another'],
  ['src/features/report/html/page.ts', '../terminal/table.ts', 'nothing from another'],
])('%s may not import %s: %s', (file, to, why) => {
  expect(layerComplaints([readSource(file, `import type { One } from '${to}'`)]).join('\n')).toContain(why)
})

test.each([
  ['src/main.ts', './actions/build.ts'],
  ['src/actions/build.ts', './jobs/base.ts'],
  ['src/actions/jobs/base.ts', './run-stores.ts'],
  ['src/actions/phases/boot.ts', '../inputs/boot.ts'],
  ['src/features/report/markdown/page.ts', '../words/words.ts'],
])('%s may import %s', (file, to) => {
  expect(layerComplaints([readSource(file, `import { one } from '${to}'`)])).toEqual([])
})

test('a folder of more than 20 files is none to look through, unless it is a table', () => {
  const files = (folder: string, n: number) => Array.from({ length: n }, (_, i) => `${folder}/${i}.ts`)
  expect(rooms([...files('src/nix', 20), ...files('test/fixtures/failures', 90)])).toEqual([])
  expect(rooms([...files('src/nix', 21), ...files('src/nix/store', 3)])).toEqual([
    'src/nix holds 21 files: at most 20, make rooms',
  ])
})

test('folders of a part go one way, with their types too', () => {
  const setup = (file: string, text: string) => readSource(`src/features/setup/${file}`, text)
  const tell = setup('table.ts', "import { kvm } from './steps/kvm.ts'")
  const step = setup('steps/kvm.ts', "import type { Need } from '../needs/need.ts'")
  expect(layerComplaints([tell, step])).toEqual([])
  const back = setup('needs/have.ts', "import type { kvm } from '../steps/kvm.ts'")
  expect(layerComplaints([tell, step, back])).toEqual([
    'cycle: src/features/setup/steps -> src/features/setup/needs -> src/features/setup/steps',
  ])
})

test('an export that nobody imports is dead, by whatever way the others are imported', () => {
  const sources = [
    readSource(
      'src/lib/a.ts',
      'export const one = 1\nexport function two() {}\nexport interface Three { a: Four }\nexport type Four = 1',
    ),
    readSource('src/lib/b.ts', "import { one as first, type Three } from './a.ts'\nexport class Five {}"),
    readSource('test/c.ts', "const all = await import('../src/lib/b.ts')"),
  ]
  expect(deadExports(sources)).toEqual(['src/lib/a.ts exports two, which no file imports'])
})

const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1'
const workflow = (step: string, head = 'permissions: {}') => `${head}
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - ${step}
`
const complaintsOf = (text: string) =>
  workflowComplaints(
    new Map([['.github/workflows/x.yml', text]]),
    (path) => path === 'actions/build/action.yml',
  )

test.each([
  ['uses: actions/cache@v5', 'S1'],
  [`uses: actions/cache@${sha}`, 'S1'],
  ['uses: ./actions/build', 'by $/'],
  ['uses: $/actions/nowhere', 'S2'],
  ['uses: $/actions/build@v1', 'S2'],
  ['uses: $/', 'S2'],
  ['uses: $/actions/../actions/build', 'S2'],
  [`run: echo \${{ github.event.pull_request.title }}`, 'S3'],
  [`uses: actions/checkout@${sha} # v7.0.1`, 'S16'],
])('a step may not say: %s', (step, rule) => {
  expect(complaintsOf(workflow(step)).join('\n')).toContain(rule)
})

test.each([
  ['on: pull_request_target\npermissions: {}', 'S5'],
  ['on: [push, pull_request_target]\npermissions: {}', 'S5'],
  ['on: { pull_request_target: {} }\npermissions: {}', 'S5'],
  ['on: push', 'S4'],
  ['permissions: write-all', 'S4'],
  ['permissions: { contents: write }', 'S4'],
  ['permissions: { contents: read, id-token: write }', 'S4'],
])('a workflow may not say: %s', (head, rule) => {
  expect(complaintsOf(workflow('run: "true"', head)).join('\n')).toContain(rule)
})

test('a job may not ask for more than the table grants', () => {
  const text = workflow('run: "true"').replace('steps:', 'permissions: { issues: write }\n    steps:')
  expect(complaintsOf(text)).toContain(
    '.github/workflows/x.yml: job check asks for {"issues":"write"}, which scripts/checks/workflows.ts does not grant (S4)',
  )
})

test('a workflow by the rules is fine', () => {
  const step = `uses: actions/checkout@${sha} # v7.0.1\n        with: { persist-credentials: false }\n      - uses: $/actions/build`
  expect(complaintsOf(workflow(step, 'permissions: { contents: read }'))).toEqual([])
})

test('what crosses a layer says what it is', () => {
  const sources = [
    readSource(
      'src/lib/a.ts',
      'export const one = 1\n/** Two. */\nexport const two = 2\nexport const own = 3',
    ),
    readSource('src/nix/b.ts', "import { one, two } from '../lib/a.ts'"),
    readSource('src/lib/c.ts', "import { own } from './a.ts'"),
    readSource('test/a.test.ts', "import { own } from '../src/lib/a.ts'"),
  ]
  expect(undocumented(sources)).toEqual(['src/lib/a.ts exports one to another layer without a docstring'])
})

test('every file and folder that CONTRIBUTING names is there', () => {
  const root = join(import.meta.dirname, '../..')
  const named =
    readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').match(/`(?:src|test|scripts|bench)\/[\w./-]+`/g) ?? []
  expect(named.length).toBeGreaterThan(25)
  expect(
    named
      .map((path) => path.slice(1, -1))
      .filter((path) => !/PART|FEATURE/.test(path) && !existsSync(join(root, path))),
  ).toEqual([])
})

test('files of more than 200 lines are too long, except in tests', () => {
  const text = 'x\n'.repeat(201)
  const files = ['src/a.ts', 'test/a.test.ts'].map((file) => ({ file, text }))
  expect(lengths(files).complaints).toEqual(['src/a.ts has 201 lines: at most 200, split it'])
})

test('one version everywhere, and no host of a registry in the lock', () => {
  const say = (version: string) => JSON.stringify({ version })
  expect(manifests(say(version), say(version))).toEqual([])
  expect(manifests(say('9.9.9'), say(version))).toHaveLength(2)
  expect(
    manifests(
      say(version),
      JSON.stringify({ version, packages: { a: { resolved: 'https://registry.example/a.tgz' } } }),
    ),
  ).toHaveLength(1)
})
