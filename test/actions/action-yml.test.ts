import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { demandInputs } from '../../src/actions/inputs/boot.ts'
import { planInputs } from '../../src/actions/inputs/plan.ts'
import type { Input } from '../../src/host/inputs.ts'
import { kebab } from '../../src/host/inputs.ts'
import { type PartName, partNames, parts } from '../../src/main.ts'
import type { Manifest } from '../support/runner/types.ts'

const root = join(import.meta.dirname, '../..')
const manifest = (folder: string) => parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Manifest
const loaded = await Promise.all(partNames.map(async (name) => ({ name, ...(await parts[name]()) })))
const onGithub = loaded.filter(({ default: part }) => !part.description.terminalOnly)

test('every part that GitHub can run has an action, and there is no other', () => {
  const files = readdirSync(join(root, 'actions'), { recursive: true }).map(String)
  const folders = files.filter((file) => file.endsWith('/action.yml')).map((file) => dirname(file))
  expect(folders.sort()).toEqual(onGithub.map(({ name }) => name).sort())
})

test.each(onGithub)(
  'actions/$name takes what the code reads, with the same words and defaults',
  ({ name, default: part }) => {
    const declared = Object.entries(part.inputs).filter(([, input]) => input.only !== 'terminal')
    const expected = declared.map(([key, input]) => [kebab(key), described(input)])
    expect(manifest(`actions/${name}`).inputs ?? {}).toEqual(Object.fromEntries(expected))
  },
)

test.each(onGithub)('actions/$name gives the outputs that the code returns', ({ name, default: part }) => {
  const expected = Object.entries(part.description.outputs).map(([output, description]) => [
    output,
    { description },
  ])
  expect(manifest(`actions/${name}`).outputs ?? {}).toEqual(Object.fromEntries(expected))
})

test.each(onGithub)(
  'actions/$name runs two lines over the one bundle, and a post only where the code has one',
  ({ name, default: part }) => {
    const { using, main, post } = manifest(`actions/${name}`).runs
    expect({ using, main, post }).toEqual({
      using: 'node24',
      main: 'index.js',
      post: part.post ? 'post.js' : undefined,
    })
    expect(stub(name, 'index.js')).toBe(
      `import { runMain } from '${distFrom(name)}'\n\nawait runMain('${name}')\n`,
    )
    if (part.post)
      expect(stub(name, 'post.js')).toBe(
        `import { runPost } from '${distFrom(name)}'\n\nawait runPost('${name}')\n`,
      )
  },
)

const composite = manifest('.')
const steps = composite.runs.steps ?? []

/** The first step comes before there is a plan, and in one job nothing is handed over or compared. */
const notInOneJob: Readonly<Record<string, readonly string[]>> = {
  setup: ['plan', 'shard', 'cache', 'flake', 'keep-folder', 'keep-folder-size', 'job-status'],
  evaluate: [
    ...['hand-over', 'here-below', 'hand-over-limit', 'name', 'job-id'],
    ...Object.keys({ ...planInputs, ...demandInputs }).map(kebab),
    ...['again', 'report-token'],
    ...['update-artifact', 'update-sha256', 'judged-artifact', 'judged-sha256', 'base-name'],
  ],
  report: [
    ...['from-run', 'name', 'base', 'verdict', 'plan-artifact', 'plan-sha256'],
    ...['update-artifact', 'base-name', 'signing-key'],
  ],
}

test('the root action passes every input of its parts on, or what an earlier part gave', () => {
  expect(steps.map(({ uses }) => uses)).toEqual(
    ['setup', 'evaluate', 'build', 'boot', 'report'].map((part) => `$/actions/${part}`),
  )
  for (const step of steps) {
    const later = notInOneJob[step.id] ?? []
    const inputs = Object.keys(manifest(step.uses.slice(2)).inputs ?? {}).filter(
      (name) => !later.includes(name),
    )
    expect(Object.keys(step.with ?? {}), step.id).toEqual(inputs)
    for (const [name, value] of Object.entries(step.with ?? {})) {
      expect([
        `\${{ inputs.${name} }}`,
        `\${{ steps.evaluate.outputs.plan }}`,
        `\${{ steps.build.outputs.result }}`,
        ...(name === 'annotations' ? [step.id === 'report' ? '9' : '0'] : []), // they are for all parts together
      ]).toContain(value)
    }
  }
})

test('every input of the root action reaches a part, and each is one of actions/run', () => {
  const passed = steps.flatMap((step) => Object.values(step.with ?? {}))
  const ofRun = manifest('actions/run').inputs ?? {}
  for (const [name, input] of Object.entries(composite.inputs ?? {})) {
    expect(passed).toContain(`\${{ inputs.${name} }}`)
    expect(ofRun[name], name).toEqual(input)
  }
  expect(Object.keys(ofRun).filter((name) => !(name in (composite.inputs ?? {})))).toEqual(['dry-run'])
})

test('the outputs of the root action are those of actions/run', () => {
  const ofRun = manifest('actions/run').outputs ?? {}
  expect(Object.keys(composite.outputs ?? {}).sort()).toEqual(Object.keys(ofRun).sort())
})

function described({ describe, fallback }: Input<unknown>) {
  return { description: describe, ...(fallback === '' ? {} : { default: fallback }) }
}

const distFrom = (name: PartName) => relative(join(root, 'actions', name), join(root, 'dist/index.js'))

test('what is saved at the end is not saved by a job that was cancelled', () => {
  const ends = onGithub.map(({ name }) => [name, manifest(`actions/${name}`).runs['post-if']] as const)
  expect(ends.filter(([, when]) => when !== undefined)).toEqual([['cache', '!cancelled()']])
})

function stub(name: PartName, file: string): string {
  return readFileSync(join(root, 'actions', name, file), 'utf8')
}
