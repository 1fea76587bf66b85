import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/files.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'
import { canaries } from '../support/runner/environment.ts'
import { Job } from '../support/runner/runner.ts'
import type { StepResult } from '../support/runner/types.ts'

let workspace: string
let step: StepResult
const secret = 'canary-of-the-job'

// One run for all questions: a flake that looks for credentials and prints workflow commands wherever its code runs.
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'flakeship-workspace-'))
  await cp(join(import.meta.dirname, '../fixtures/flakes/curious'), workspace, { recursive: true })
  await using job = await Job.start({ workspace, env: { SECRET_OF_THE_JOB: secret } })
  step = await job.step('actions/run', { targets: 'packages.*', impure: 'true', boot: 'none' })
})
afterAll(() => rm(workspace, { recursive: true, force: true }))

const built = async (id: string) => {
  const { targets } = await readDocument('result', join(workspace, 'flakeship-out/result-local.json'))
  const output = targets.find((target) => target.id === id)?.outputs.out
  return readFile(output ?? `no output of ${id}`, 'utf8')
}

test('an impure evaluation sees no credential, no input and no file of the runner', async () => {
  const { PATH, ...seen } = JSON.parse(await built('packages.x86_64-linux.evaluation')) as Record<
    string,
    string
  >
  expect(PATH).toContain('/')
  expect(Object.values(seen)).toEqual(Object.values(seen).map(() => ''))
})

test('a build sees no variable of the runner', async () => {
  expect(await built('packages.x86_64-linux.build')).not.toMatch(/ACTIONS_|GITHUB_|INPUT_|RUNNER_|canary/)
})

test('no credential is in the log, the summary or any file that is left', async () => {
  const files = await readdir(join(workspace, 'flakeship-out'), { recursive: true, withFileTypes: true })
  const texts = files
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'))
  const all = [
    ...(await Promise.all(texts)),
    step.log.join('\n'),
    JSON.stringify(step.commands),
    step.summary,
  ].join('\n')
  expect(all).toContain('packages.x86_64-linux.evaluation')
  for (const canary of [...Object.values(canaries), secret]) expect(all).not.toContain(canary)
})

test('what the flake prints while it evaluates and builds commands nothing', () => {
  expect(step.outcome).toBe('failure')
  const meant = new Set(['group', 'endgroup', 'error', 'warning', 'debug'])
  expect(step.commands.filter(({ name }) => !meant.has(name))).toEqual([])
  expect(step.outputs.plan).toBe(join(workspace, 'flakeship-out/plan.json'))
  // it was printed, made harmless, and not only left out
  expect([...step.log, ...step.commands.map(({ message }) => message)].join('\n')).toContain(
    'save-state name=daemon',
  )
})

test('the script of a VM sees no credential, and under root it is nobody, who cannot look at other processes', async () => {
  await using folder = await temporaryFolder()
  await cp(join(import.meta.dirname, '../fixtures/flakes/nosy-vm'), folder.path, { recursive: true })
  await using job = await Job.start({ workspace: folder.path, env: { SECRET_OF_THE_JOB: secret } })
  const tiny = join(import.meta.dirname, '../../examples/tiny')
  const inputs = `tiny path:${tiny}\ntiny/debian path:${process.env.FLAKESHIP_DEBIAN}`
  const nosy = await job.step('actions/run', { targets: 'nosy.vm', boot: 'vm', 'override-input': inputs })
  expect(nosy.outcome).toBe('failure')
  const { decided } = await readDocument(
    'evidence',
    join(folder.path, 'flakeship-out/evidence-nosy.vm-direct.json'),
  )
  expect(decided.text).toContain(' PATH=')
  expect(decided.text).not.toMatch(/canary|ACTIONS_|GITHUB_|INPUT_|RUNNER_/)
  // without root there is no other user to become
  if (process.getuid?.() === 0)
    expect(decided.text).toMatch(/uid=65534.*environ': Permission denied.*root': Permission denied/)
})
