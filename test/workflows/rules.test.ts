import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleComplaints, workflowComplaints } from '../../scripts/checks/workflows.ts'
import { examplesIn, pages } from '../../scripts/workflows/examples.ts'
import { root } from '../support/runner/command-line.ts'

const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1'
const files = new Map(
  globSync('.github/workflows/*.yml', { cwd: root }).map((file) => [
    file,
    readFileSync(join(root, file), 'utf8'),
  ]),
)
const complaints = (file: string, text: string) =>
  workflowComplaints(new Map([[file, text]]), (path) => existsSync(join(root, path)))

/** One change each, in our own workflows; the words that the complaint must hold. */
const mutations: readonly [file: string, from: string | RegExp, to: string, complaint: string][] = [
  ['check', / # v7\.0\.1/, '', 'S1'],
  ['check', `@${sha}`, '@v7', 'S1'],
  ['check', '$/actions/setup', './actions/setup', 'by $/'],
  ['check', '$/actions/setup', '$/actions/set-up', 'S2'],
  ['check', '$/actions/setup', '$/actions/setup@v1', 'S2'],
  ['check', '$/actions/setup', '$/', 'S2'],
  [
    'check',
    '- uses: $/actions/setup',
    `- run: echo \${{ inputs.flake }}\n      - uses: $/actions/setup`,
    'S3',
  ],
  [
    'check',
    '- uses: $/actions/setup',
    '- run: curl "$ACTIONS_RESULTS_URL"\n      - uses: $/actions/setup',
    'act alone',
  ],
  [
    'check',
    '- uses: $/actions/setup',
    '- run: echo "$INPUT_FLAKE"\n      - uses: $/actions/setup',
    'act alone',
  ],
  ['check', 'contents: read #', 'pull-requests: write #', 'S4'],
  ['check', 'permissions: {}\njobs', 'permissions: write-all\njobs', 'S4'],
  ['check', 'permissions: {}\njobs', 'jobs', 'S4'],
  [
    'check',
    'permissions: {}\njobs',
    `permissions: {}\nconcurrency: \${{ github.workflow }}-\${{ github.ref }}\njobs`,
    'caller',
  ],
  ['check', 'persist-credentials: false', 'persist-credentials: true', 'S16'],
  ['check', '    timeout-minutes: 15\n', '', 'timeout-minutes'],
  ['check', /secrets\.ssh-key/, 'secrets.deploy-key', 'S14'],
  [
    'comment',
    '    steps:\n',
    `    steps:\n      - uses: actions/checkout@${sha} # v7.0.1\n        with: { persist-credentials: false }\n`,
    'S27',
  ],
  ['comment', '$/actions/comment', '$/actions/build', 'S27'],
  ['comment', '    steps:\n', '    steps:\n      - run: nix build\n', 'S27'],
  ['comment', 'actions: read', 'contents: write', 'S4'],
  ['comment', 'actions: read #', 'id-token: write #', 'S20'],
  ['comment', 'flakeship-comment-', '', 'concurrency'],
  ['comment', 'inputs.name }}-', `github.workflow }}-`, 'concurrency'],
  ['ci', 'runs-on: ubuntu-24.04', 'runs-on: ubuntu-latest', 'pinned'],
  ['ci', 'on:\n', 'on:\n  pull_request_target:\n', 'S5'],
  ['ci', /needs: \[check, /, 'needs: [', 'must need every job'],
  ['ci', 'if: always()\n    needs', 'needs', 'whatever happened'],
  [
    'e2e',
    'uses: $/.github/workflows/check.yml\n',
    'uses: $/.github/workflows/check.yml\n    secrets: inherit\n',
    'by name',
  ],
]

test.each(mutations)('%s: %s becomes %j', (name, from, to, says) => {
  const file = `.github/workflows/${name}.yml`
  const text = files.get(file) ?? ''
  const changed = text.replace(from, () => to)
  expect(changed).not.toBe(text)
  const fresh = complaints(file, changed).filter((line) => line.includes(says))
  expect(fresh.length).toBeGreaterThan(complaints(file, text).filter((line) => line.includes(says)).length)
})

test('each rule is broken by some mutation of ours or by a step of test/scripts/checks.test.ts', () => {
  const said = new Set(mutations.map(([, , , complaint]) => complaint))
  for (const rule of ['S1', 'S2', 'S3', 'S4', 'S5', 'S14', 'S16', 'S20', 'S27']) expect(said).toContain(rule)
})

test('the examples of our pages keep the rules', async () => {
  const examples = [...(await pages(root))].flatMap(([file, page]) => examplesIn(file, page))
  expect(examples.length).toBeGreaterThan(5)
  expect(examples.flatMap(({ place, text }) => exampleComplaints(place, text))).toEqual([])
})

test('an example is found with its line, and steps stand in a job', () => {
  const page = [
    '# Page',
    '',
    '  ```yaml',
    '  - uses: OWNER/flakeship@v1',
    '  ```',
    '',
    '```sh',
    'x: y',
    '```',
    '',
  ].join('\n')
  const [example, ...more] = examplesIn('docs/page.md', page)
  expect(more).toEqual([])
  expect(example).toMatchObject({ place: 'docs/page.md:4', kind: 'steps' })
  expect(example?.text).toContain('    steps:\n      - uses: actions/checkout@')
  expect(example?.text).toContain('\n      - uses: OWNER/flakeship@v1\n')
})
