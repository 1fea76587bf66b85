import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { callOf, readWorkflow } from '../../scripts/workflows/model.ts'
import { parseUses } from '../../scripts/workflows/uses.ts'
import { knownReleases } from '../../src/features/setup/nix-release/releases.ts'
import { root } from '../support/runner/command-line.ts'
import { evaluateValue } from '../support/workflows/expressions.ts'

interface Manifest {
  inputs?: Record<string, { default?: unknown }>
}

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const workflow = readWorkflow(read('.github/workflows/check.yml'))
const { inputs: declared = {}, secrets = {} } = callOf(workflow) ?? {}
const steps = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps)

/** Every `with:` that hands an input on, with the action that gets it. */
const handedOn = steps.flatMap(({ uses = '', with: given = {} }) =>
  Object.entries(given).flatMap(([name, value]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(String(value))?.[1]
    return input ? [{ uses, name, input }] : []
  }),
)

test('every input and secret of check.yml is used', () => {
  const text = JSON.stringify(workflow.jobs)
  expect(Object.keys(declared).length).toBeGreaterThan(10)
  expect(Object.keys(secrets).length).toBeGreaterThan(0)
  for (const name of Object.keys(declared)) expect(text).toContain(`inputs.${name}`)
  for (const name of Object.keys(secrets)) expect(text).toContain(`secrets.${name}`)
})

test.each(['promote', 'update-lock'])('every input and secret of %s.yml is used', (name) => {
  const { jobs, ...of } = readWorkflow(read(`.github/workflows/${name}.yml`))
  const call = callOf({ jobs, ...of })
  const text = JSON.stringify(jobs)
  expect(Object.keys(call?.inputs ?? {}).length).toBeGreaterThan(8)
  for (const input of Object.keys(call?.inputs ?? {})) expect(text).toContain(`inputs.${input}`)
  for (const secret of Object.keys(call?.secrets ?? {})) expect(text).toContain(`secrets.${secret}`)
})

test('what is handed on keeps its name', () => {
  expect(handedOn.length).toBeGreaterThan(20)
  expect(known.length).toBeGreaterThan(20)
  for (const { name, input } of handedOn) expect(input).toBe(name)
})

const known = handedOn.flatMap(({ uses, name }) => {
  const used = parseUses(uses)
  const file = used?.kind === 'self' ? `${used.path}/action.yml` : ''
  if (!existsSync(join(root, file)) || file === '') return []
  const input = (parse(read(file)) as Manifest).inputs?.[name]
  return input ? [[name, uses, String(input.default ?? '')] as const] : []
})

test.each(known)('%s means the same where check.yml or %s is used alone', (name, _, fallback) => {
  expect(String(declared[name]?.default ?? '')).toBe(fallback)
})

test('the releases of Nix that are known are listed where one is asked for', () => {
  expect(declared['nix-version']?.description).toContain(`(${knownReleases.join(', ')})`)
})

test('every boot input and every setup input that check.yml has goes to each job that builds', () => {
  const shards = steps.filter(({ uses }) => uses === '$/actions/shard')
  const boots = Object.keys(declared).filter((name) => name.startsWith('boot') || name === 'accelerator')
  expect(shards).toHaveLength(2)
  expect(boots.length).toBeGreaterThan(5)
  for (const { with: given = {} } of shards) expect(Object.keys(given)).toEqual(expect.arrayContaining(boots))
  const setup = steps.find(({ uses }) => uses === '$/actions/setup')?.with ?? {}
  const other = shards.find(({ with: given = {} }) => given.shard !== 'here')?.with ?? {}
  expect(other).toMatchObject(setup)
})

test('a release is checked by the same inputs as a pull request, each by the same words', () => {
  const release = readWorkflow(read('.github/workflows/release.yml'))
  const { inputs: own = {}, secrets: ownSecrets = {} } = callOf(release) ?? {}
  const passed = (release.jobs.check as { with?: Record<string, unknown> }).with ?? {}
  const shared = Object.keys(own).filter((name) => passed[name] === `\${{ inputs.${name} }}`)
  expect(shared.length).toBeGreaterThan(25)
  const ours = ['targets', 'image-days'] // what a release says of these is its own
  for (const name of shared.filter((one) => !ours.includes(one))) expect(own[name]).toEqual(declared[name])
  for (const name of Object.keys(ownSecrets)) expect(ownSecrets[name]).toEqual(secrets[name])
  // what is decided for a release, or makes no sense for it
  const left = [
    'name',
    'verdict',
    'override-input',
    'not-here',
    'images',
    'sbom',
    'cache',
    'cache-save',
    'keep-folder',
    'keep-folder-size',
    'again',
    'self-hosted-forks',
    'update-artifact',
    'update-sha256',
    'judged-artifact',
    'judged-sha256',
    'base-name',
  ]
  const guest = /^boot-(forward|command|ssh-)/
  expect(
    Object.keys(declared)
      .filter((name) => !(name in own) && !guest.test(name))
      .sort(),
  ).toEqual(left.sort())
})

test.each([
  ['true', 'private', true],
  ['true', 'public', true],
  ['false', 'public', false],
  ['auto', 'public', true],
  ['auto', 'private', false],
  ['auto', 'internal', false],
  ['', 'private', false],
  ['yes', 'private', true], // loud: GitHub attests nothing there
])('attest: %j in a repository that is %s: %s', (attest, visibility, expected) => {
  const { jobs } = readWorkflow(read('.github/workflows/release.yml'))
  const { env = {} } = jobs.upload as { env?: Record<string, unknown> }
  const contexts = { inputs: { attest }, github: { event: { repository: { visibility } } } }
  expect(evaluateValue(env.ATTEST, contexts)).toBe(expected)
})

test('what writes a release of one tag does so one after the other, and is not cancelled by the next', () => {
  const { jobs } = readWorkflow(read('.github/workflows/release.yml'))
  const group = 'flakeship-release-${{ inputs.tag || github.ref_name }}'
  for (const name of ['upload', 'publish'])
    expect((jobs[name] as { concurrency?: unknown }).concurrency).toEqual({ group })
})

test('an update is checked by the same inputs as a pull request, each by the same words', () => {
  const update = readWorkflow(read('.github/workflows/update-lock.yml'))
  const { inputs: own = {}, secrets: ownSecrets = {} } = callOf(update) ?? {}
  const given = (job: string) => (update.jobs[job] as { with?: Record<string, unknown> }).with ?? {}
  const { 'judged-artifact': _, 'judged-sha256': __, name: second, ...again } = given('check-again')
  const { name: first, ...passed } = given('check')
  expect(again).toEqual(passed)
  expect([passed.cache, passed['cache-save']]).toEqual([undefined, '${{ inputs.keep }}'])
  expect([first, second]).toEqual([`\${{ inputs.name }}.1`, `\${{ inputs.name }}.2`])
  const shared = Object.keys(own).filter((name) => passed[name] === `\${{ inputs.${name} }}`)
  expect(shared.length).toBeGreaterThan(25)
  for (const name of shared.filter((one) => !['boot', 'base-name'].includes(one)))
    expect(own[name]).toEqual(declared[name])
  const ours = ['token', 'app-id', 'app-key']
  expect(Object.keys(ownSecrets)).toEqual(expect.arrayContaining(ours))
  for (const name of Object.keys(ownSecrets).filter((one) => !ours.includes(one)))
    expect(ownSecrets[name]).toEqual(secrets[name])
})

test.each([
  ['a label', 'ubuntu-24.04-arm', 'ubuntu-24.04-arm'],
  ['a list', '["self-hosted", "kvm"]', ['self-hosted', 'kvm']],
  ['a group', '{"group": "large", "labels": ["kvm"]}', { group: 'large', labels: ['kvm'] }],
])('every job runs where %s says', (_, given, runsOn) => {
  const inputs = { runner: given, 'evaluate-runner': given }
  const needs = { evaluate: { outputs: { 'runner-labels': JSON.stringify({ a: runsOn }) } } }
  const jobs = ['check', 'comment'].flatMap((name) =>
    Object.values(readWorkflow(read(`.github/workflows/${name}.yml`)).jobs),
  )
  const own = jobs.flatMap((job) =>
    'runs-on' in job && job['runs-on'] !== undefined ? [job['runs-on']] : [],
  )
  expect(own.length).toBe(4)
  for (const one of own) expect(evaluateValue(one, { inputs, needs, matrix: { shard: 'a' } })).toEqual(runsOn)
})
