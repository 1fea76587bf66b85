import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { drvOf, resultOf, targetResultOf } from '../../features/report/sample-run.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import { commitTo } from '../../support/github/histories.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { zipOf } from '../../support/github/zip.ts'
import { planOf, targetOf } from '../../support/nix/plans.ts'
import { Job } from '../../support/runner/runner.ts'
import { dispatchEvent, pushEvent } from '../../support/workflows/events.ts'

/** The committed action behind a check, and in runs of its own; what stands for GitHub is simulated. */
let services: ResultsService
let api: ApiServer
let run = 700
beforeAll(async () => {
  services = await resultsService()
})
afterAll(() => services[Symbol.asyncDispose]())
beforeEach(async () => {
  api = await apiServer({ repository: 'somebody/machines' })
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
})

const file = '.github/workflows/nixos.yml'
const hosts = ['web1', 'web2', 'web3']

/** A commit of main, the push run that checked it, and which hosts that could not build. */
function checked(n: number, ...broken: string[]): { commit: string; archive: Buffer } {
  const commit = commitTo(api.state.git, 'main', { 'flake.nix': `{ n = ${n}; }` })
  const ids = hosts.map((host) => ({
    id: `${host}.toplevel`,
    host,
    kind: 'toplevel' as const,
    drvPath: drvOf(`${host}${n}`),
  }))
  const plan = planOf(ids.map((one) => targetOf({ ...one, names: [one.id] })))
  plan.flake.revision = commit
  const outcome = (host: string) => (broken.includes(host) ? ('failed' as const) : ('built' as const))
  const results = [resultOf(ids.map((one) => targetResultOf({ ...one, outcome: outcome(one.host) })))]
  const report = JSON.stringify(mergeReport({ plan, results, evidence: [] }))
  const archive = zipOf([{ name: 'report.json', data: report }])
  const id = ++run
  api.state.runs.push({ id, path: file, event: 'push', head: commit, branch: 'main' })
  api.state.artifacts.push({
    ...{ id, name: 'flakeship-report-1', run: { id, head: commit }, bytes: archive.length, archive },
  })
  return { commit, archive }
}

/** One step of the action: behind the check of a push, or of its own by dispatch. */
async function step(given: Record<string, string>, behind?: ReturnType<typeof checked>) {
  const workspace = await mkdtemp(join(tmpdir(), 'flakeship-promote-'))
  onTestFinished(() => rm(workspace, { recursive: true, force: true }))
  const repository = { name: 'somebody/machines', folder: workspace }
  const head = api.state.git.head('main') ?? ''
  const event = behind ? pushEvent(repository, behind.commit) : dispatchEvent(repository, head, {})
  const payload = join(workspace, 'event.json')
  await writeFile(payload, JSON.stringify(event.payload))
  const own = ++run
  if (behind)
    await services.store({ run: own, job: 'report', name: 'flakeship-report-1', archive: behind.archive })
  const runner = {
    ...services.env({ run: own, job: 'promote' }),
    ...{ GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'somebody/machines' },
    ...{ GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: payload, GITHUB_SHA: event.sha },
    GITHUB_WORKFLOW_REF: `somebody/machines/${file}@refs/heads/main`,
  }
  await using job = await Job.start({ workspace, runner })
  const token = api.token(`token-${own}`, { contents: 'write', actions: 'read' })
  const reportArtifact = behind ? String(services.artifacts.at(-1)?.id) : ''
  const done = await job.step('actions/promote', { token, 'report-artifact': reportArtifact, ...given })
  const errors = done.commands.filter(({ name }) => name === 'error').map(({ message }) => message)
  return { ...done, errors, log: done.log.join('\n') }
}

const heads = () => Object.fromEntries(hosts.map((host) => [host, api.state.git.head(`deployed/${host}`)]))
const moved = ({ outputs }: { outputs: Record<string, string> }) => JSON.parse(outputs.branches ?? '[]')

test('each host has its branch: one that is not well stays, the others go on; later it follows by dispatch (simulated)', async () => {
  const [one, two] = [checked(1), checked(2, 'web2')]
  const first = await step({ hosts: '*' }, one)
  expect(first, first.log).toMatchObject({ outcome: 'success', outputs: { commit: one.commit } })
  expect(heads()).toEqual({ web1: one.commit, web2: one.commit, web3: one.commit })

  const second = await step({ hosts: '*\n!web3' }, two)
  expect(second.outcome).toBe('failure')
  expect(second.errors).toEqual([
    expect.stringMatching(/^deployed\/web2: .*web2 at \w{12} is not proved: web2\.toplevel failed/),
  ])
  expect(moved(second)).toEqual(['deployed/web1'])
  expect(heads()).toEqual({ web1: two.commit, web2: one.commit, web3: one.commit })
  expect(second.summary).toContain('`deployed/web1`')

  const three = checked(3)
  const later = await step({ hosts: 'web2', commit: three.commit, workflow: 'nixos.yml' })
  expect(later, later.log).toMatchObject({ outcome: 'success' })
  expect(heads()).toEqual({ web1: two.commit, web2: three.commit, web3: one.commit })
  const back = await step({ hosts: 'web2', rollback: '1' })
  expect(back, back.log).toMatchObject({ outcome: 'success', outputs: { commit: one.commit } })
  const tree = (commit = '') => api.state.git.run(['rev-parse', `${commit}^{tree}`])
  expect(tree(heads().web2)).toBe(tree(one.commit))
  expect(api.state.git.isAncestor(three.commit, heads().web2 ?? '')).toBe(true)
  const unknown = await step({ hosts: 'mail', commit: three.commit, workflow: 'nixos.yml' })
  expect(unknown.errors).toEqual(['no host of the report is called mail; it has web1, web2, web3'])
})

test('the others follow a canary once it has held a commit for so long without a rollback (simulated)', async () => {
  const { git } = api.state
  const [one, two] = [checked(1), checked(2)]
  await step({ hosts: '*' }, one)
  /** Says when the last move of the canary was. */
  const ago = (hours: number) => {
    const last = git.activity.findLast(({ ref }) => ref === 'refs/heads/deployed/web1')
    if (last) last.at = new Date(Date.now() - hours * 3600e3).toISOString()
  }
  ago(100)
  const others = () =>
    step({ hosts: '*\n!web1', canary: 'deployed/web1', hours: '24', workflow: 'nixos.yml' })
  await step({ hosts: 'web1' }, two)
  ago(23)
  const early = await others()
  expect(early, early.log).toMatchObject({ outcome: 'success', outputs: { branches: '[]' } })
  expect(heads()).toEqual({ web1: two.commit, web2: one.commit, web3: one.commit })

  await step({ hosts: 'web1', rollback: '1' })
  ago(1)
  const young = await others()
  expect(young.log).toContain('deployed/web1 has held nothing for 24 hours without a rollback yet')
  const three = checked(3)
  await step({ hosts: 'web1' }, three)
  ago(25)
  const due = await others()
  expect(due, due.log).toMatchObject({ outcome: 'success', outputs: { commit: three.commit } })
  expect(moved(due)).toEqual(['deployed/web2', 'deployed/web3'])
  const both = await step({ hosts: 'web2', canary: 'deployed/web1', commit: three.commit })
  expect(both.errors).toEqual([expect.stringMatching(/^commit and canary exclude each other/)])
  const none = await step({ hosts: 'web2', canary: 'deployed/mail' })
  expect(none.errors).toEqual(['there is no branch deployed/mail to wait for; promote to it first'])
})

test('only a finished push run of that file, on the default branch, of that very commit proves it, as long as its report is there (simulated)', async () => {
  const [one, two] = [checked(1), checked(2)]
  const [stored, artifact] = [api.state.runs.at(-1), api.state.artifacts.at(-1)]
  if (!stored || !artifact) throw new Error('no run')
  const run = { repository: 'somebody/machines', status: 'completed', ...stored }
  const report = { expired: false, ...artifact }
  const noRun = `no run of nixos.yml for a push of ${two.commit.slice(0, 12)} to main has ended`
  const lies: [what: object, says: string][] = [
    [{ run: { event: 'pull_request' } }, noRun],
    [{ run: { branch: 'topic' } }, noRun],
    [{ run: { repository: 'mallory/machines' } }, noRun],
    [{ run: { path: '.github/workflows/other.yml' } }, noRun],
    [{ run: { status: 'in_progress' } }, noRun],
    [{ artifact: { expired: true } }, `the report of ${two.commit.slice(0, 12)} has expired`],
    [{ artifact: { archive: one.archive } }, `the report is of ${one.commit}, not of`],
  ]
  for (const [lie, says] of lies) {
    Object.assign(stored, run, (lie as { run?: object }).run)
    Object.assign(artifact, report, (lie as { artifact?: object }).artifact)
    const refused = await step({ commit: two.commit, workflow: 'nixos.yml' })
    expect([refused.outcome, refused.errors], says).toEqual(['failure', [expect.stringContaining(says)]])
  }
  Object.assign(stored, run)
  Object.assign(artifact, report)
  const noPush = await step({ 'report-artifact': '1' })
  expect(noPush.errors).toEqual([expect.stringMatching(/was not started by a push to the default branch/)])
  expect(api.state.git.head('deployed')).toBeUndefined()
  const proved = await step({ commit: two.commit, workflow: 'nixos.yml' })
  expect(proved, proved.log).toMatchObject({ outcome: 'success', outputs: { commit: two.commit } })
})
