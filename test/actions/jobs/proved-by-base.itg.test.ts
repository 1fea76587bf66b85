import { generateKeyPairSync } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aboutBase } from '../../../src/actions/jobs/known-base.ts'
import { baseOfChange } from '../../../src/actions/jobs/proved-by-base.ts'
import { baseKey, type RunStores } from '../../../src/actions/jobs/run-stores.ts'
import type { Report } from '../../../src/documents/report.ts'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { sealReport } from '../../../src/features/report/proof/sealed-report.ts'
import type { Host } from '../../../src/host/host.ts'
import { parseSigningKey } from '../../../src/nix/store/signatures.ts'
import { drvOf, resultOf, targetResultOf } from '../../features/report/sample-run.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import { folderStores } from '../../support/github/folder-stores.ts'
import { zipOf } from '../../support/github/zip.ts'
import { planOf, targetOf } from '../../support/nix/plans.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
} from '../../support/workflows/events.ts'

/** What an earlier commit of a pull request can write, and what it cannot; what stands for GitHub is simulated. */
let api: ApiServer
let folder: TemporaryFolder
beforeEach(async () => {
  api = await apiServer()
  folder = await temporaryFolder()
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
  await folder[Symbol.asyncDispose]()
})

const [selection, demands] = ['5'.repeat(64), 'd'.repeat(64)]
const [base, head, merge] = ['b'.repeat(40), '4'.repeat(40), '3'.repeat(40)]
const key = baseKey('', selection, base)
const { privateKey } = generateKeyPairSync('ed25519')
const { d = '', x = '' } = privateKey.export({ format: 'jwk' })
const signingKey = `ours-1:${Buffer.concat([Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')]).toString('base64')}`

const web = targetOf({ id: 'web.vm', drvPath: drvOf('web'), kind: 'vm' })
const reportOf = (run: number, outcome: 'built' | 'failed'): Report =>
  mergeReport({
    plan: { ...planOf([web]), demands },
    results: [resultOf([targetResultOf({ ...web, outcome })], { shard: 'here', demands })],
    evidence: [],
    run,
  })
/** By the run of main; it failed there. */
const real = reportOf(12, 'failed')
/** What somebody wishes that it were. */
const forged = reportOf(13, 'built')

const machines = { name: 'owner/machines', folder: '/nowhere' }
const pull = (from = machines) =>
  pullRequestEvent(machines, {
    ...{ number: 3, sha: merge, base: { sha: base, ref: 'main' } },
    head: { sha: head, ref: 'change', repository: from },
  })

/** A run of a repository, as far as signatures ask for it. */
const runIn = (full: string) => ({ run: { repository: { full } } as RunStores['run'] })

interface Around {
  event?: ReturnType<typeof pushEvent>
  kept?: Report
  sealedBy?: string
  about?: string
  signingKey?: string
  reportToken?: string
  again?: string[]
  before?: string
}

/** Whether the target is proved, by which run and how, and what was said. */
async function proved({ event = pull(), kept, sealedBy, about, again = [], ...given }: Around) {
  const stores = folderStores(folder.path)
  const runStores: RunStores = {
    ...stores,
    check: '',
    base: '',
    run: {
      ...{ id: 20, attempt: 1, job: 'evaluate', eventName: event.name, sha: merge, ref: event.ref },
      repository: { owner: 'owner', name: 'machines', full: api.state.repository },
      ...{ serverUrl: 'https://github.com', apiUrl: api.url, workflow: '.github/workflows/ci.yml' },
      page: `https://github.com/${api.state.repository}/actions/runs/20`,
    },
  }
  if (kept) {
    const signer = sealedBy === undefined ? undefined : parseSigningKey(sealedBy)
    await mkdir(join(folder.path, 'entries'), { recursive: true })
    const sealed = sealReport(`${JSON.stringify(kept)}\n`, about ?? aboutBase(runStores, key), signer)
    await writeFile(join(folder.path, 'entries', key), sealed)
  }
  const file = join(folder.path, 'event.json')
  await writeFile(file, JSON.stringify(event.payload))
  const log = recordingLog()
  const environment = { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: file, RUNNER_TEMP: folder.path }
  const host = { environment, log } as unknown as Host
  const asked = { selection, demands, again, signingKey: undefined, reportToken: undefined, ...given }
  const found = await baseOfChange(runStores, asked, host)
  const { proof, is } = found.proved ?? {}
  return {
    proof: is?.(web) ? proof : undefined,
    comparedWith: found.report?.run,
    said: log.lines.filter(({ level }) => level !== 'debug').map(({ text }) => text),
  }
}

/** The run of main, as GitHub lists it, with its report. */
function runOfMain(
  report: Report,
  more: Partial<(typeof api.state.runs)[number]> & { artifact?: object } = {},
) {
  const { artifact, ...of } = more
  const run = { id: 12, path: '.github/workflows/ci.yml', event: 'push', head: base, branch: 'main', ...of }
  api.state.runs.push(run)
  const archive = zipOf([{ name: 'report.json', data: JSON.stringify(report), deflate: true }])
  api.state.artifacts.push({
    ...{
      id: 77,
      name: 'flakeship-report-1',
      run: { id: run.id, head: run.head },
      bytes: archive.length,
      archive,
      ...artifact,
    },
  })
}
const reader = () => api.token('reader', { actions: 'read' })

test('a signed report of the base proves', async () => {
  expect(await proved({ kept: reportOf(12, 'built'), sealedBy: signingKey, signingKey })).toEqual({
    ...{ proof: { run: 12, by: 'signature' }, comparedWith: 12, said: [] },
  })
})

test.each<[string, Around]>([
  ['that nobody signed', {}],
  ['signed for another commit', { sealedBy: signingKey, about: `owner/machines\n${key}0` }],
  ['signed in another repository', { sealedBy: signingKey, about: aboutBase(runIn('other/machines'), key) }],
])(
  'with a key, a report %s, which an earlier commit of the pull request wrote, proves nothing',
  async (_, how) => {
    const { proof, said } = await proved({ ...how, kept: forged, signingKey })
    expect(proof).toBeUndefined()
    expect(said).toEqual([
      expect.stringMatching(/^the kept report of the base is not signed with signing-key, /),
    ])
  },
)

test('with a token the report of the run itself counts, whatever the cache has', async () => {
  runOfMain(real)
  expect(await proved({ kept: forged, reportToken: reader() })).toEqual({
    ...{ proof: undefined, comparedWith: 12, said: [] },
  })
})

test.each([
  ['without an entry', undefined],
  ['over an entry that is not signed', forged],
])('a run of a push to the base branch proves by its own report, %s', async (_, kept) => {
  runOfMain(reportOf(99, 'built'))
  const found = await proved({ ...(kept ? { kept } : {}), reportToken: reader(), signingKey })
  // by the number that GitHub says
  expect(found.proof).toEqual({ run: 12, by: 'run' })
})

test.each([
  ['a pull request', { event: 'pull_request' }],
  ['a push to another branch', { branch: 'change' }],
  ['another commit', { head }],
  ['another workflow', { path: '.github/workflows/other.yml' }],
  ['a fork', { repository: 'stranger/machines' }],
  ['a push that has not ended', { status: 'in_progress' }],
  ['a push whose report has expired', { artifact: { expired: true } }],
  ['a push whose report is of another commit', { artifact: { run: { id: 12, head } } }],
  ['a push whose report is of an attempt that it never had', { artifact: { name: 'flakeship-report-2' } }],
  ['a push with a report of another check', { artifact: { name: 'flakeship.other-report-1' } }],
])('the run of %s proves nothing, and no forged entry does so in its place', async (_, more) => {
  runOfMain(forged, more)
  for (const given of [{ signingKey }, {}]) {
    const { proof, said } = await proved({ ...given, reportToken: reader(), kept: forged })
    expect(proof).toBeUndefined()
    expect(said).toEqual([expect.stringMatching(/in a run that report-token can read, so nothing counts/)])
  }
})

test('a token that may not read runs is told once, and nothing is proved by it', async () => {
  runOfMain(reportOf(12, 'built'))
  const { proof, said } = await proved({ reportToken: api.token('poor', { contents: 'read' }) })
  expect(proof).toBeUndefined()
  expect(said).toEqual([expect.stringMatching(/^the report of the base is not read from its run: /)])
})

test('a token that may not read runs makes no proof of an entry either', async () => {
  const found = await proved({ kept: forged, reportToken: api.token('poor', { contents: 'read' }) })
  expect(found.proof).toBeUndefined()
  expect(found.said).toHaveLength(2)
})

test('without key and token a branch of this repository is believed, and the proof says that it is only that', async () => {
  expect((await proved({ kept: forged })).proof).toEqual({ run: 13, by: 'branch' })
})

test.each<[string, Around]>([
  ['a fork', { event: pull({ ...machines, name: 'stranger/machines' }) }],
  ['a merge queue', { event: mergeGroupEvent(machines, { sha: merge, base }) }],
  ['what is to be done again', { again: ['true'] }],
  ['the lock of an earlier job', { before: base }],
  ['what is to be done again by name', { again: ['web.*'] }],
])('for %s everything is done, however well the report is signed', async (_, how) => {
  const found = await proved({ ...how, kept: reportOf(12, 'built'), sealedBy: signingKey, signingKey })
  expect(found).toEqual({ proof: undefined, comparedWith: 12, said: [] })
})

const pushed = pushEvent(machines, merge)
test.each([
  ['a schedule', { ...pushed, name: 'schedule', payload: { schedule: '0 4 * * *' } }],
  ['a dispatch', dispatchEvent(machines, merge)],
  ['a release', { ...pushed, name: 'release' }],
  // it runs with the rights of the base, for whoever asks
  ['a pull_request_target', { ...pull(), name: 'pull_request_target' }],
  ['the first push of a branch or a tag', pushEvent(machines, merge)],
])('%s is compared with nothing, and does everything', async (_, event) => {
  const before = { ...event, payload: { ...event.payload, before: '0'.repeat(40) } }
  const kept = reportOf(12, 'built')
  const found = await proved({ event: before, kept, sealedBy: signingKey, signingKey })
  expect(found).toEqual({ proof: undefined, comparedWith: undefined, said: [] })
})

test('a push is compared, and does everything', async () => {
  const event = pushEvent(machines, merge)
  const before = { ...event, payload: { ...event.payload, before: base } }
  const found = await proved({ event: before, kept: real, sealedBy: signingKey, signingKey })
  expect(found).toMatchObject({ proof: undefined, comparedWith: 12 })
})
