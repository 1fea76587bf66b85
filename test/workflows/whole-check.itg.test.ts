import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { git, repository } from '../support/git-repositories.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/real-nix.ts'
import { resultsService } from '../support/services/results-service.ts'
import { callerOf, checkFile, eightHosts, surroundings } from '../support/whole-check.ts'
import { pushEvent } from '../support/workflow-events.ts'
import { runWorkflow } from '../support/workflow-run.ts'

vi.setConfig({ testTimeout: 900_000 })
let temporary: TemporaryFolder
beforeAll(async () => {
  temporary = await temporaryFolder()
})
afterAll(() => temporary[Symbol.asyncDispose]())

test('evaluated on one machine, built on another that has neither the flake nor a cache, reported on a third', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'machines'), {
    from: eightHosts,
    files: { [checkFile]: await callerOf({ 'here-below': 0, boot: 'none' }) },
  })
  const run = await runWorkflow(checkFile, {
    ...{ folder: temporary.path, repository: machines },
    event: pushEvent(machines, await git(machines.folder, 'rev-parse', 'HEAD')),
    ...surroundings(results),
    onLog: (job, line) => console.log(`${job.key}| ${line}`),
  })
  expect(run.startupFailure).toBeUndefined()
  expect(Object.fromEntries(run.jobs.map(({ key, result }) => [key, result]))).toEqual({
    'nixos/evaluate': 'success',
    'nixos/build#0': 'success',
    'nixos/report': 'success',
  })
})
