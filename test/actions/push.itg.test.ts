import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/files.ts'
import { secondMachine } from '../support/machines/second-machine.ts'
import { floorNix, realNix, type TemporaryFolder, temporaryFolder } from '../support/nix/real-nix.ts'
import { newKey, pull } from '../support/push/pushing.ts'
import { flakeship, root } from '../support/runner/command-line.ts'
import { Job } from '../support/runner/runner.ts'
import type { StepResult } from '../support/runner/types.ts'

/** The committed action and command with the example's own toplevel. */
const tiny = join(root, 'examples/tiny')
const override = ['--override-input', 'debian', `path:${process.env.FLAKESHIP_DEBIAN}`]
const ours = newKey('ours-1')
const secret = ours.text.split(':')[1] ?? ''

let folder: TemporaryFolder
let out: string
let toplevel: string
beforeAll(async () => {
  folder = await temporaryFolder()
  out = join(folder.path, 'flakeship-out')
  const words = ['run', tiny, ...override, '--targets', 'nixos.toplevel', '--boot', 'none', '--out', out]
  expect((await flakeship(words).ended).code).toBe(0)
  const { targets } = await readDocument('report', join(out, 'report.json'))
  toplevel = targets[0]?.outputs.out ?? ''
})
afterAll(() => folder[Symbol.asyncDispose]())

async function pushed(
  given: Record<string, string>,
  runner: Record<string, string> = {},
): Promise<StepResult> {
  const event = join(folder.path, 'event.json')
  await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' } }))
  await using job = await Job.start({
    workspace: folder.path,
    runner: { GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/heads/main', ...runner },
  })
  return await job.step('actions/push', given)
}
const errors = ({ commands }: StepResult) =>
  commands.filter(({ name }) => name === 'error').map(({ message }) => message)

test('flakeship push brings the toplevel of the example to a folder, and a second machine of either version takes it', async () => {
  const [cache, file] = [join(folder.path, 'cache'), join(folder.path, 'key')]
  await writeFile(file, ours.text, { mode: 0o600 })
  const words = ['push', out, '--to', `file://${cache}`, '--signing-key-file', file]
  const dry = await flakeship([...words, '--dry-run']).ended
  expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining(`would push ${toplevel} (`)])
  const { code, stdout, stderr } = await flakeship(words).ended
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^pushed to file:\/\/\S+: \d+ paths, \d/)])
  expect(stdout + stderr + (await readFile(join(cache, 'nix-cache-info'), 'utf8'))).not.toContain(secret)
  for (const nixOf of [realNix, floorNix]) {
    await using machine = await secondMachine(await nixOf())
    const url = `file://${cache}`
    const other = newKey('ours-1').key.publicKey
    expect(await pull(machine.nix, [toplevel], { url, publicKey: other })).toBe(false)
    expect(await pull(machine.nix, [toplevel], { url, publicKey: ours.key.publicKey })).toBe(true)
  }
})

test('the action pushes on the default branch, and the key is in no log, output or summary', async () => {
  const to = `file://${join(folder.path, 'by-action')}`
  const step = await pushed({ to, 'signing-key': ours.text })
  expect(step.outcome).toBe('success')
  expect(step.outputs).toMatchObject({ removed: '0', 'public-key': ours.key.publicKey })
  expect(Number(step.outputs.pushed)).toBeGreaterThan(0)
  const masks = step.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)
  expect(masks).toContain(ours.text)
  const said = [...step.log, ...Object.values(step.outputs), step.summary].join('\n')
  expect(said).not.toContain(secret)
})

test.each([
  ['pull_request', 'refs/pull/7/merge'],
  ['pull_request_target', 'refs/heads/main'],
  ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1'],
  ['workflow_run', 'refs/heads/main'],
  ['push', 'refs/heads/feature'],
])('the action refuses a run of %s at %s, and nothing is uploaded', async (event, ref) => {
  const to = `file://${join(folder.path, 'refused')}`
  const step = await pushed({ to, 'signing-key': ours.text }, { GITHUB_EVENT_NAME: event, GITHUB_REF: ref })
  expect(step.outcome).toBe('failure')
  expect(errors(step)).toEqual([
    expect.stringMatching(/^nothing is pushed: .*machines would run what it built/),
  ])
  await expect(readFile(join(folder.path, 'refused/nix-cache-info'))).rejects.toThrow(/ENOENT/)
})

test.each<[string, Record<string, string>, RegExp]>([
  ['no destination', {}, /^where to\?/],
  ['no key', { to: 'file:///nowhere/x' }, /^what machines pull has to be signed/],
  [
    'a key that is none',
    { to: 'file:///nowhere/x', 'signing-key': 'a:b' },
    /^the signing key is not a secret key of Nix/,
  ],
  [
    'a URL with a key',
    { to: 'file:///nowhere/x?secret-key=/k', 'signing-key': 'a:b' },
    /^the URL names a key/,
  ],
  [
    'a limit that is none',
    { to: 'file:///nowhere/x', 'max-path-size': 'big' },
    /^input max-path-size must be a size/,
  ],
  [
    'retention by HTTP',
    { to: 'http://127.0.0.1:9', keep: '3', 'signing-key': ours.text },
    /^keep works for file:/,
  ],
])('%s is one line before anything is done', async (_, given, line) => {
  const step = await pushed(given)
  expect(step.outcome).toBe('failure')
  expect(errors(step)).toEqual([expect.stringMatching(line)])
})
