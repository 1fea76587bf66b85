import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sha256File } from '../../src/system/files.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/nix/real-nix.ts'
import { root } from '../support/runner/command-line.ts'
import { git, repository } from '../support/servers/git-repositories.ts'
import { pushEvent } from '../support/workflows/events.ts'
import { runWorkflow } from '../support/workflows/run.ts'

vi.setConfig({ testTimeout: 600_000 })
let temporary: TemporaryFolder
beforeAll(async () => {
  temporary = await temporaryFolder()
})
afterAll(() => temporary[Symbol.asyncDispose]())

test('the committed action installs Nix on an empty machine, builds in the sandbox, and leaves no process', async () => {
  const tarball = process.env.FLAKESHIP_NIX_TARBALL ?? ''
  const file = '.github/workflows/nixos.yml'
  const workflow = `on: push
permissions: { contents: read }
jobs:
  nixos:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - id: run
        uses: OWNER/flakeship/actions/run@v1
        with:
          targets: host-1.toplevel
          boot: none
          nix-tarball: /home/nix/${tarball.split('/').at(-1)}
          nix-sha256: ${await sha256File(tarball)}
`
  const machines = await repository('somebody/machines', join(temporary.path, 'machines'), {
    from: join(root, 'test/fixtures/flakes/eight-hosts'),
    files: { [file]: workflow },
  })
  const run = await runWorkflow(file, {
    ...{ folder: temporary.path, repository: machines, actions: { 'OWNER/flakeship@v1': root } },
    event: pushEvent(machines, await git(machines.folder, 'rev-parse', 'HEAD')),
    machine: () => ({ folders: { '/home/nix': join(tarball, '..') } }),
  })
  const job = run.job('nixos')
  expect(job.log.join('\n')).toMatch(/^nix: done in/m)
  expect(
    job.steps.map(({ name, conclusion, outputs }) => [name.split('/').at(-1), conclusion, outputs.ok]),
  ).toEqual([
    [expect.stringContaining('checkout'), 'success', undefined],
    ['run@v1', 'success', 'true'],
    ['run@v1', 'success', undefined],
  ])
  expect(job.left).toEqual([])
})
