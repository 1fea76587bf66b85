import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Evidence } from '../../documents/evidence.ts'
import { readDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import type { Result } from '../../documents/result.ts'
import { artifactsOfCheck, type Ours } from '../../features/handover/artifacts/names.ts'
import type { Log } from '../../host/host.ts'
import type { Artifact, DownloadLimits } from '../../host/stores.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import type { Relay } from './run-stores.ts'

/** What one job says, and nothing else: more is no document of ours. */
const limits: DownloadLimits = { bytes: 512 * 1024 ** 2, files: 4000 }

/** Of so many artifacts with the name of one shard the newest are looked into. */
const mostTries = 5

export interface ResultsOfRun {
  results: Result[]
  evidence: Evidence[]
  /** Artifacts that have a name of ours and are not what that name says. */
  warnings: string[]
}

type OfShard = Pick<ResultsOfRun, 'results' | 'evidence'>

/**
 * Of each shard of the matrix the newest result that was made from this very plan. Names only say where to look: what
 * counts is the digest of the plan inside, which no other plan has.
 */
export async function resultsOfRun(
  relay: Relay,
  { plan, digest }: { plan: Plan; digest: string },
  { folder, log }: { folder: string; log: Log },
): Promise<ResultsOfRun> {
  const { ours, pretenders } = artifactsOfCheck(await relay.artifacts.list(), {
    check: relay.check,
    attempt: relay.run.attempt,
  })
  const all: ResultsOfRun = { results: [], evidence: [], warnings: pretenders.map(pretends) }
  for (const shard of ['here', ...(plan.shards ?? []).map(({ id }) => id)]) {
    const named = ours.filter(({ handed }) => handed.kind === 'result' && handed.shard === shard)
    const found = await firstOf(
      named.slice(0, mostTries),
      async ({ artifact }) => {
        const at = join(folder, 'shards', String(artifact.id))
        return documentsIn(await fetched(relay, artifact, at), { shard, digest })
      },
      (one, error) => all.warnings.push(unusable(one, error)),
    )
    log.debug(`${shard}: ${named.length} artifacts, ${found ? 'a result' : 'no result'}`)
    if (!found && named[0]) all.warnings.push(fromAnotherPlan(shard, named[0].artifact))
    all.results.push(...(found?.results ?? []))
    all.evidence.push(...(found?.evidence ?? []))
  }
  return all
}

/** The first that has something to say; one that cannot be used costs a line, and the one before it is asked. */
async function firstOf(
  all: readonly Ours<Artifact>[],
  read: (one: Ours<Artifact>) => Promise<OfShard | undefined>,
  refuse: (artifact: Artifact, error: UserError) => void,
): Promise<OfShard | undefined> {
  for (const one of all) {
    try {
      const found = await read(one)
      if (found) return found
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      refuse(one.artifact, error)
    }
  }
  return undefined
}

async function fetched({ artifacts }: Relay, artifact: Artifact, folder: string): Promise<string> {
  await artifacts.download(artifact, folder, limits)
  return folder
}

/** The documents of one job; none where it built another plan, as an earlier attempt may have. */
async function documentsIn(
  folder: string,
  { shard, digest }: { shard: string; digest: string },
): Promise<OfShard | undefined> {
  const result = await readDocument('result', join(folder, `result-${shard}.json`))
  if (result.shard !== shard) throw new UserError(`it holds a result of ${oneLine(result.shard, 80)}`)
  if (result.plan === undefined) throw new UserError('it does not say which plan was built')
  if (result.plan !== digest) return undefined
  const evidence: Evidence[] = []
  for (const name of await readdir(folder))
    if (/^evidence-.*\.json$/.test(name)) evidence.push(await readDocument('evidence', join(folder, name)))
  return { results: [result], evidence }
}

const pretends = ({ name }: Artifact): string =>
  `the artifact ${oneLine(name, 80)} is of no attempt of this run and counts for nothing; whatever uploads it must give it another name`

const fromAnotherPlan = (shard: string, { name }: Artifact): string =>
  `no result of ${oneLine(shard, 80)} is for this plan, the newest is in ${oneLine(name, 80)} (of an earlier attempt?)`

const unusable = ({ name }: Artifact, error: UserError): string =>
  `the artifact ${oneLine(name, 80)} counts for nothing: ${oneLine(error.message, 300)}`
