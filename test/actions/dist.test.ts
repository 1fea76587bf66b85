import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Job } from '../support/runner/runner.ts'

async function job(options: { path?: string } = {}): Promise<Job> {
  const workspace = await mkdtemp(join(tmpdir(), 'flakeship-workspace-'))
  const started = await Job.start({ workspace, ...options })
  onTestFinished(async () => {
    await started[Symbol.asyncDispose]()
    await rm(workspace, { recursive: true, force: true })
  })
  return started
}

const errors = ({ commands }: { commands: { name: string; message: string }[] }) =>
  commands.filter(({ name }) => name === 'error').map(({ message }) => message)

test('a value that an input does not know fails the step with one annotation that names the input', async () => {
  const step = await (await job()).step('actions/boot', { boot: 'isos' })
  expect(step.outcome).toBe('failure')
  expect(errors(step)).toEqual([
    'input boot must be one of none, vm, iso, sd-image, image, netboot, all, not "isos"',
  ])
})

test('a document that is not there fails the step with what to do', async () => {
  const step = await (await job()).step('actions/build', { plan: 'nowhere/plan.json' })
  expect(step.outcome).toBe('failure')
  expect(errors(step)).toEqual([expect.stringContaining('nowhere/plan.json')])
})

test('hostile text in an input becomes part of one message and no command of its own', async () => {
  const hostile = 'x\n::add-mask::a\n##[stop-commands]never\n::set-output name=plan::forged'
  const step = await (await job()).step('actions/build', { plan: hostile })
  expect(step.commands.map(({ name }) => name)).toEqual(['error'])
  expect(step.outputs).toEqual({})
})

test.each(['run', 'setup'])('the post of actions/%s does nothing where its main never ran', async (name) => {
  const step = await (await job()).postOnly(`actions/${name}`)
  expect({ ...step, log: step.log.join() }).toMatchObject({ exitCode: 0, commands: [], outputs: {}, log: '' })
})

test('the root action stops after a failed part, and reports nothing where nothing was planned', async () => {
  const step = await (await job({ path: '/usr/bin:/bin' })).step('.', { 'nix-version': 'no-such-release' })
  expect(step.outcome).toBe('failure')
  expect(step.outputs).toMatchObject({ ok: '', plan: '', report: '', markdown: '' })
  expect(Object.values(step.outputs).join('')).toBe('')
})
