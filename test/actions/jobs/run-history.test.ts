import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepTimes, knownTimes } from '../../../src/actions/jobs/run-history.ts'
import type { RunStores } from '../../../src/actions/jobs/run-stores.ts'
import type { Host } from '../../../src/host/host.ts'
import { sampleRun } from '../../features/report/sample-run.ts'
import { folderStores } from '../../support/github/folder-stores.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/nix/real-nix.ts'
import { mergeGroupEvent, pullRequestEvent, pushEvent } from '../../support/workflows/events.ts'

/** Which runs teach others what things take; what stands for GitHub is simulated. */
let folder: TemporaryFolder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder[Symbol.asyncDispose]())

const machines = { name: 'owner/machines', folder: '/nowhere' }
const fork = { name: 'stranger/machines', folder: '/nowhere' }
const at = 'a'.repeat(40)
const pull = (repository: typeof machines) =>
  pullRequestEvent(machines, {
    ...{ number: 3, sha: at, base: { sha: 'b'.repeat(40), ref: 'main' } },
    head: { sha: at, ref: 'change', repository },
  })

const stores = (): RunStores => ({
  ...folderStores(folder.path),
  ...{ check: '', base: '', run: { id: 20, attempt: 1 } as RunStores['run'] },
})
const entries = () => readdir(join(folder.path, 'entries')).catch(() => [])

async function keep(event: ReturnType<typeof pushEvent>): Promise<void> {
  const file = join(folder.path, 'event.json')
  await writeFile(file, JSON.stringify(event.payload))
  const environment = { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: file }
  await keepTimes(stores(), sampleRun(), { environment } as unknown as Host)
}

test('a push to the default branch teaches later runs', async () => {
  await keep(pushEvent(machines, at))
  expect(await entries()).toEqual(['flakeship-history-2-20-1'])
  expect(await knownTimes(stores())).toBeDefined()
})

test.each([
  ['a pull request of a fork', pull(fork)],
  ['a pull request of a branch', pull(machines)],
  ['a merge queue', mergeGroupEvent(machines, { sha: at, base: 'b'.repeat(40) })],
  ['a push to another branch', pushEvent(machines, at, 'other')],
])('%s teaches nobody', async (_, event) => {
  await keep(event)
  expect(await entries()).toEqual([])
})

test.each(['', 'null', '{"document":"history","version":99,"entries":[]}', '['.repeat(100_000)])(
  'an entry that is no history is as good as none: %.40s',
  async (text) => {
    await mkdir(join(folder.path, 'entries'), { recursive: true })
    await writeFile(join(folder.path, 'entries', 'flakeship-history-2-1-1'), text)
    expect(await knownTimes(stores())).toBeUndefined()
  },
)
