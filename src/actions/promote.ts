import { join, resolve } from 'node:path'
import { readDocument } from '../documents/files.ts'
import type { Report } from '../documents/report.ts'
import { type Goal, goalsFor } from '../features/promote/branch-names.ts'
import { gitRepository } from '../features/promote/git-repository.ts'
import { type Promoted, type PromoteJob, promote, rollBack } from '../features/promote/promote.ts'
import { hostsIn, requireProof } from '../features/promote/proof.ts'
import type { Repository } from '../features/promote/repository.ts'
import { failedNames, isWell } from '../features/report/words/severity.ts'
import type { Host } from '../host/host.ts'
import type { Values } from '../host/inputs.ts'
import { action, type Outcome } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { code } from '../lib/markdown.ts'
import { count, oneLine } from '../lib/text.ts'
import { toolEnvironment } from '../system/environment.ts'
import { exec } from '../system/exec.ts'
import { requireCheckName } from './inputs/check-name.ts'
import { promoteInputs } from './inputs/promote.ts'

export default action(
  {
    describe:
      'Moves a branch to a commit of which a report says that it was built and, where asked, booted. The branch only ever goes forward: machines can follow it.',
    example: 'flakeship promote flakeship-out',
    outputs: {
      branches: 'names of the branches that were moved as a JSON array',
      commit: 'commit whose files they hold now; empty where none was moved',
    },
  },
  promoteInputs,
  {
    main: async (values, host) => {
      const where = await placeOf(values, host)
      const { repository, run } = where
      const proof = values.rollback === undefined ? await where.proof() : undefined
      if (proof === 'too-early') return nothingYet(values, host)
      const goals = proof
        ? goalsFor(values.branch, values.hosts, () => hostsIn(proof.report))
        : goalsFor(values.branch, values.hosts, () => values.hosts)
      const told: Told[] = []
      for (const goal of goals) {
        const job = { repository, run, branch: goal.branch, dryRun: values.dryRun, log: host.log }
        told.push(await moveOne(job, goal, { rollback: values.rollback, booted: values.booted, proof }))
      }
      for (const { said, ok } of told) if (!ok) host.log.error(said)
      await host.summary(summaryOf(told, proof?.page ?? run))
      const moved = told.filter(({ isMoved }) => isMoved && !values.dryRun)
      return {
        ok: told.every(({ ok }) => ok),
        outputs: {
          branches: JSON.stringify(moved.map(({ branch }) => branch)),
          commit: moved[0]?.carries ?? '',
        },
        summary: told.filter(({ ok }) => ok).map(({ said }) => said),
      }
    },
  },
)

/** The other hosts wait for their canary. */
async function nothingYet(
  { canary = '', hours, branch }: Values<typeof promoteInputs>,
  host: Host,
): Promise<Outcome<'branches' | 'commit'>> {
  const said = `${oneLine(canary, 100)} has held nothing for ${count(hours, 'hour')} without a rollback yet: ${branch} stays as it is`
  host.log.info(said)
  await host.summary(`### Promoted\n\n- ${code(said, 400)}\n`)
  return { ok: true, outputs: { branches: '[]', commit: '' }, summary: [said] }
}

interface Proved {
  commit: string
  report: Report
  /** The run that built it; absent on a terminal. */
  page: string | undefined
}

interface Place {
  repository: Repository
  /** The page of this run, for its commits. */
  run: string | undefined
  /** too-early: the canary has not run anything for long enough. */
  proof(): Promise<Proved | 'too-early'>
}

/** Which repository is meant, and where reports are: on GitHub, or in the user's clone. */
async function placeOf(values: Values<typeof promoteInputs>, host: Host): Promise<Place> {
  requireCheckName(values.name)
  if (host.kind === 'github') return onGithub(values, host)
  const env = toolEnvironment(host.environment)
  return {
    repository: gitRepository({ exec, env, folder: process.cwd(), remote: values.remote }),
    run: undefined,
    proof: async () => {
      const report = await readDocument('report', join(resolve(values.out), 'report.json'))
      const { revision = '' } = report.flake
      if (!/^[0-9a-f]{40}$/.test(revision))
        throw new UserError('the report is not of a commit; commit, push, build and boot again', {
          reason: 'failed',
        })
      return { commit: revision, report, page: undefined }
    },
  }
}

/** Loaded only in a job, since it includes GitHub's clients. */
const github = () =>
  Promise.all([
    import('../features/promote/github-repository.ts'),
    import('../github/client.ts'),
    import('../github/context.ts'),
    import('./jobs/promoted-report.ts'),
    import('../features/promote/canary.ts'),
  ])

async function onGithub(values: Values<typeof promoteInputs>, host: Host): Promise<Place> {
  const [
    { githubRepository },
    { githubClient },
    { runOf },
    { proofOfCommit, proofOfThisRun },
    { canaryCommit },
  ] = await github()
  const run = runOf(host.environment)
  const client = githubClient({ run, token: values.token, log: host.log })
  const repository = githubRepository(client, run)
  const job = { client, run, host, name: values.name }
  const { workflow, reportArtifact, canary, hours } = values
  if (canary !== undefined && values.commit !== undefined)
    throw new UserError('commit and canary exclude each other: a canary decides which commit; leave one out')
  const named = async () =>
    canary === undefined
      ? values.commit
      : ((await canaryCommit(repository, { branch: canary, hours }, Date.now() / 1000)) ?? 'too-early')
  return {
    repository,
    run: run.page,
    proof: async () => {
      const commit = await named()
      if (commit === undefined) return proofOfThisRun(job, reportArtifact)
      return commit === 'too-early' ? commit : proofOfCommit(job, { commit, workflow, repository })
    },
  }
}

interface Told {
  branch: string
  ok: boolean
  isMoved: boolean
  said: string
  carries: string
}

interface Wish {
  rollback: string | undefined
  booted: boolean
  proof: Proved | undefined
}

/** Moves one branch; a refusal is reported, and the branches of the other hosts proceed. */
async function moveOne(job: PromoteJob, { host }: Goal, { rollback, booted, proof }: Wish): Promise<Told> {
  try {
    if (proof) requireProof(proof.report, proof.commit, { host, booted }, { isWell, failedNames })
    const run = proof?.page ?? job.run
    const done: Promoted = proof
      ? await promote({ ...job, run }, proof.commit)
      : await rollBack(job, rollback ?? '1')
    const { branch, said, carries, step } = done
    return { branch, ok: true, isMoved: step !== 'nothing', said, carries }
  } catch (error) {
    if (!(error instanceof UserError) || host === undefined) throw error
    return {
      branch: job.branch,
      ok: false,
      isMoved: false,
      said: `${job.branch}: ${error.message}`,
      carries: '',
    }
  }
}

function summaryOf(told: readonly Told[], page: string | undefined): string {
  const lines = told.map(
    ({ branch, said, ok }) => `- ${ok ? '' : '**✗** '}${code(branch)}: ${code(said, 400)}`,
  )
  const run = page === undefined ? '' : `\nBy the report of [this run](${page}).\n`
  return `### Promoted\n\n${lines.join('\n')}\n${run}`
}
