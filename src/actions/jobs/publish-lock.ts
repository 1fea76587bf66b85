import type { Report } from '../../documents/report.ts'
import type { Update } from '../../documents/update.ts'
import { renderUpdate } from '../../features/report/markdown/update-page.ts'
import { some } from '../../features/report/words/names.ts'
import { worseInReport } from '../../features/update-lock/judge/reported.ts'
import type { Published } from '../../features/update-lock/publish/job.ts'
import { commentMark } from '../../features/update-lock/publish/marks.ts'
import { movesOn } from '../../features/update-lock/publish/moves.ts'
import { publishLocks } from '../../features/update-lock/publish/publish.ts'
import { checkAutoMerge, tokenMeaning } from '../../features/update-lock/publish/token-meaning.ts'
import { type Wanted, wantedOf } from '../../features/update-lock/publish/wanted-locks.ts'
import { installationToken } from '../../github/app-token.ts'
import { type Client, githubClient } from '../../github/client.ts'
import { writeSticky } from '../../github/comments.ts'
import type { Run } from '../../github/context.ts'
import { githubBranches } from '../../github/git/branches.ts'
import { gitData } from '../../github/git/git-data.ts'
import { publicCommits } from '../../github/git/public-commits.ts'
import { branchPulls } from '../../github/pulls/branch-pulls.ts'
import { type Viewer, viewerOf } from '../../github/viewer.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import type { Outcome } from '../../host/part.ts'
import { UserError } from '../../lib/errors.ts'
import { code } from '../../lib/markdown.ts'
import { oneLine } from '../../lib/text.ts'
import type { publishLockInputs } from '../inputs/update-lock/publish.ts'
import { workFolder } from '../phases/job-folders.ts'
import { receiveUpdate } from './handed-update.ts'
import { runStoresOf } from './run-stores.ts'
import { keepMemory, reportById } from './update-lock-steps.ts'

type Asked = Values<typeof publishLockInputs>

/** The key under which the post step finds the app's token. */
export const keptToken = 'installation-token'

/** Publishes what other jobs of this run resolved and judged. */
export async function publishLock(values: Asked, host: Host): Promise<Outcome<'pull' | 'url' | 'how'>> {
  const stores = await runStoresOf(host, values.name)
  const { run } = stores
  const folder = await workFolder(host)
  const update = await receiveUpdate(stores, values, folder)
  await keepMemory(stores, update, 'publish')
  const report =
    values.reportArtifact === undefined ? undefined : await reportById(stores, values.reportArtifact, folder)
  if (report) requireGood(report, update)
  const wanted = wantedOf(update, update.judgement?.held ?? [])
  const client = githubClient({ run, token: await tokenOf(values, run, host), log: host.log })
  const viewer = await viewerOf(client)
  const done = await publish(values, { client, viewer, run, host, update, report, wanted })
  const { pull, rest, isPushed } = done
  const said = saidOf(done, values.branch)
  if (rest === 'theirs') host.log.warning(said)
  else host.log.info(said)
  const isEmpty = wanted === undefined && isStuck(update)
  if (isEmpty)
    host.log.error(
      'nothing can be published: every input that could move is held back or cannot be fetched; the log of this job and of narrow say why',
    )
  return {
    ok: !isEmpty,
    outputs: {
      pull: pull?.isOpen ? String(pull.number) : '',
      url: pull?.isOpen ? pull.page : '',
      how: rest ?? (isPushed ? 'pushed' : 'unchanged'),
    },
  }
}

/** A token of the app, kept for the post step, or the given one. */
async function tokenOf({ token, appId, appKey }: Asked, run: Run, host: Host): Promise<string> {
  if (appId === undefined && appKey === undefined) return token
  if (appId === undefined || appKey === undefined)
    throw new UserError('app-id and app-key belong together; give both, or neither')
  const rights = { contents: 'write', pull_requests: 'write' } as const
  const made = await installationToken({ id: appId, key: appKey }, rights, { at: run, log: host.log })
  host.secret(made)
  host.keep(keptToken, made)
  return made
}

/** The last check covers exactly what is published; it is good, or nothing is published. */
function requireGood(report: Report, { judgement }: Update): void {
  const excused = new Set(judgement?.stillBroken)
  const worse = worseInReport(report).filter((id) => !excused.has(id))
  if (worse.length === 0) return
  throw new UserError(
    `nothing is published: with what is left ${some(
      worse.map((id) => oneLine(id, 60)),
      5,
    )} would still be worse than before; tried again next night`,
    { reason: 'failed' },
  )
}

interface At {
  client: Client
  viewer: Viewer
  run: Run
  host: Host
  update: Update
  report: Report | undefined
  wanted: Wanted | undefined
}

async function publish(
  values: Asked,
  { client, viewer, run, host, update, report, wanted }: At,
): Promise<Published> {
  const { log } = host
  const branches = githubBranches(client, run)
  const pulls = branchPulls(client, run)
  const base = values.base ?? (await branches.default())
  const { autoMerge } = values
  const warning = autoMerge === 'none' ? undefined : checkAutoMerge(viewer.kind, await branches.rules(base))
  if (warning !== undefined) log.warning(warning)
  const moves = movesOn(new URL(run.serverUrl).host, wanted?.moved ?? [])
  const commits = await publicCommits(client, moves, log)
  const body = ({ isVerified }: { isVerified: boolean }) =>
    renderUpdate({
      ...{ update, report, commits, run: run.page, judged: update.judgement?.commit },
      notes: notesOf(viewer, isVerified),
    })
  if (wanted) {
    log.info(tokenMeaning[viewer.kind])
    await host.summary(body({ isVerified: true }))
  }
  const done = await publishLocks({
    ...{ data: gitData(client, run), branches, pulls, viewer, wanted, body, log },
    ...{ branch: values.branch, base, title: oneLine(values.title, 200), run: run.page },
    flakes: update.flakes,
    say: async (number, what) => {
      const text = `${commentMark}\n${commentWords[what](values.branch)}`
      await writeSticky(client, run, { number, marker: commentMark, body: text })
    },
  })
  if (autoMerge !== 'none' && done.pull?.isOpen && done.rest === undefined) {
    const why = await pulls.autoMerge(done.pull, autoMerge.toUpperCase() as 'MERGE')
    if (why !== undefined) log.warning(`auto-merge is not on: ${oneLine(why, 200)}`)
  }
  return done
}

const notesOf = ({ kind }: Viewer, isVerified: boolean): string[] => [
  ...(kind === 'app' ? [] : [`*This pull request was ${tokenMeaning[kind]}.*`]),
  ...(isVerified || kind === 'person' ? [] : ['*GitHub did not sign its commit.*']),
]

const commentWords = {
  theirs: (branch: string) =>
    `The branch ${code(branch)} has a commit that Flakeship did not make, so that it is left alone. Newer revisions are there: merge this pull request, or delete the branch, and the next night begins anew.`,
  'nothing-left': () =>
    'No input moves any more: the base has these revisions, or they are held back. Closed.',
} as const

/** Something could or should have moved, and nothing does. */
const isStuck = ({ flakes, judgement }: Update): boolean =>
  (judgement?.held.length ?? 0) > 0 ||
  flakes.some(({ inputs }) =>
    inputs.some(({ standing }) => standing === 'unreachable' || standing === 'unlockable'),
  )

function saidOf({ rest, pull, isPushed }: Published, branch: string): string {
  const at = pull?.isOpen ? `pull request #${pull.number} (${pull.page})` : `the branch ${branch}`
  const words: Record<NonNullable<Published['rest']>, string> = {
    'base-changed': `a flake.nix or flake.lock changed on the base since it was resolved: nothing is written, tried again next night`,
    theirs: `${at} has a commit of somebody else and is left alone`,
    'closed-by-person': 'a person closed the pull request with these very revisions: it is not opened again',
    'nothing-moves': 'nothing to move',
  }
  return rest === undefined ? `${at} ${isPushed ? 'is new' : 'is unchanged'}` : words[rest]
}
