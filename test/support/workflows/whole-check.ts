import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { unpack } from '../../../src/github/archives/unzip.ts'
import { temporaryFolder } from '../../../src/system/files.ts'
import type { resultsService } from '../github/services/results-service.ts'
import { sourceOf, tarballs } from '../machines/fresh-machine.ts'
import { root } from '../runner/command-line.ts'
import { commit, git, mergeCommit } from '../servers/git-repositories.ts'
import { pullRequestEvent, pushEvent } from './events.ts'
import type { RunOptions } from './options.ts'
import { runWorkflow, type WorkflowRun } from './run.ts'
import type { JobFacts, JobRun, Repository, WorkflowEvent } from './types.ts'

export const checkFile = '.github/workflows/nixos.yml'

type Inputs = Readonly<Record<string, string | number | boolean>>

/** A workflow that calls check.yml, once or under several names, with further jobs after it. */
export async function callerOf(
  inputs: Inputs | Readonly<Record<string, Inputs>>,
  { jobs = '', secrets = '' }: { jobs?: string; secrets?: string } = {},
): Promise<string> {
  const { sha256 } = await sourceOf(tarballs.newest)
  const calls = Object.values(inputs).every((value) => typeof value === 'object')
    ? (inputs as Readonly<Record<string, Inputs>>)
    : { nixos: inputs as Inputs }
  const call = (own: Inputs) => {
    const given = { ...own, 'nix-tarball': `/home/nix/${basename(tarballs.newest)}`, 'nix-sha256': sha256 }
    return Object.entries(given).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`)
  }
  return `on: [push, pull_request, merge_group, workflow_dispatch]
permissions: {}
jobs:
${Object.entries(calls)
  .map(
    ([id, own]) => `  ${id}:
    permissions: { contents: read }
    uses: OWNER/flakeship/.github/workflows/check.yml@v1
    with:
${call(own).join('')}${secrets}`,
  )
  .join('')}${jobs}`
}

/** The job that a user adds for the comment, as in the README. */
export const commentJob = `  comment:
    needs: nixos
    if: \${{ !cancelled() && github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository }}
    permissions: { pull-requests: write, actions: read }
    uses: OWNER/flakeship/.github/workflows/comment.yml@v1
    with: { report-artifact: '\${{ needs.nixos.outputs.report-artifact }}' }
`

export type Results = Awaited<ReturnType<typeof resultsService>>

/** The common set-up of test runs: our repository, the artifact and cache services, and machines without Nix. */
export function surroundings(
  results: Results,
  ports: readonly number[] = [],
  event?: Pick<WorkflowEvent, 'ref' | 'baseRef'>,
): Pick<RunOptions, 'actions' | 'services' | 'machine'> {
  const port = Number(new URL(results.url).port)
  const scope =
    event === undefined
      ? {}
      : { ref: event.ref, ...(event.baseRef ? { base: `refs/heads/${event.baseRef}` } : {}) }
  return {
    actions: { 'OWNER/flakeship@v1': root },
    services: {
      ports: [port, ...ports],
      forActions: ({ runId, attempt, key }: JobFacts) =>
        results.env({ run: runId, attempt, job: key, ...scope }),
    },
    machine: () => ({ folders: { '/home/nix': dirname(tarballs.newest) } }),
  }
}

export const eightHosts = join(root, 'test/fixtures/flakes/eight-hosts')
export const threeHosts = join(root, 'test/fixtures/flakes/three-hosts')

export type CheckRun = Pick<RunOptions, 'folder' | 'repository' | 'event'> &
  Partial<RunOptions> & { results: Results; ports?: readonly number[] }

/** A run of the caller's workflow with everything around it; the jobs' output is printed on request. */
export async function checkRun({ results, ports, ...options }: CheckRun): Promise<WorkflowRun> {
  const run = await runWorkflow(checkFile, {
    ...surroundings(results, ports, options.event),
    ...(process.env.FLAKESHIP_TEST_LOG ? { onLog: showLine } : {}),
    ...options,
  })
  if (run.startupFailure) throw new Error(run.startupFailure)
  return run
}

export function showLine({ key }: Pick<JobFacts, 'key'>, line: string): void {
  if (!line.startsWith('##[debug]') && !/^[{}"]|^ {2}"/.test(line)) console.log(`${key}| ${line}`)
}

/** The outcomes of the jobs: `success`, with the attempt from the second on. */
export function outcomes({ jobs }: WorkflowRun): Record<string, string> {
  return Object.fromEntries(
    jobs.map(({ key, result, attempt }) => [key, attempt === 1 ? result : `${result} ${attempt}`]),
  )
}

/** The visible log of a run, for assertion messages. */
export const said = ({ jobs }: Pick<WorkflowRun, 'jobs'>): string =>
  jobs.map(({ key, log }) => `${key}:\n${plainLog({ log }).join('\n')}`).join('\n')

export const plainLog = ({ log }: Pick<JobRun, 'log'>): string[] =>
  log.filter((line) => !line.startsWith('##[debug]') && !/^[{}]|^ {2}"/.test(line))

/** The annotations of one kind that a job made, as GitHub shows them. */
export const annotationsOf = ({ steps }: JobRun, name: 'error' | 'warning') =>
  steps.flatMap(({ commands }) => commands.filter((command) => command.name === name))

/** A push to main. */
export async function push(
  machines: Repository,
  files: Readonly<Record<string, string>> = {},
): Promise<WorkflowEvent> {
  return pushEvent(machines, await commit(machines, files))
}

/** A pull request with one commit on top of main; main stays unchanged. */
export async function pullRequest(
  machines: Repository,
  number: number,
  files: Readonly<Record<string, string>>,
  from: Repository = machines,
): Promise<{ event: WorkflowEvent; head: string; base: string }> {
  const base = await git(machines.folder, 'rev-parse', 'main')
  await git(machines.folder, 'checkout', '--quiet', '-B', `change-${number}`, 'main')
  const head = await commit(machines, files, `change ${number}`)
  await git(machines.folder, 'checkout', '--quiet', 'main')
  const sha = await mergeCommit(machines, { number, base, head })
  const at = {
    base: { sha: base, ref: 'main' },
    head: { sha: head, ref: `change-${number}`, repository: from },
  }
  return { event: pullRequestEvent(machines, { number, sha, ...at }), head, base }
}

/** A file of an artifact of a run. */
export async function fileOf(results: Results, run: number, name: string, file: string): Promise<string> {
  await using place = await unpacked(results, run, name)
  return await readFile(join(place.path, file), 'utf8')
}

/** An artifact of a run, unpacked. */
export async function unpacked(
  results: Results,
  run: number,
  name: string,
): Promise<AsyncDisposable & { path: string; files: string[] }> {
  const all = results.artifacts.filter((one) => one.run === String(run) && one.isFinished)
  const found = all.find((one) => one.name === name)
  if (!found) throw new Error(`no artifact ${name}; there are ${all.map((one) => one.name).join(', ')}`)
  const place = await temporaryFolder('/tmp')
  const archive = join(place.path, 'archive.zip')
  const answer = await fetch(results.download(found))
  await writeFile(archive, Buffer.from(await answer.arrayBuffer()))
  const path = join(place.path, 'files')
  const files = await unpack(archive, path, { bytes: 2 ** 31, files: 10_000 })
  return { path, files, [Symbol.asyncDispose]: () => place[Symbol.asyncDispose]() }
}

export const artifactNames = (results: Results, run: number): string[] =>
  results.artifacts.filter((one) => one.run === String(run)).map(({ name }) => name)
