import { join } from 'node:path'
import type { Evidence } from '../../documents/evidence.ts'
import { readDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import type { Result } from '../../documents/result.ts'
import { findUploads, keptUntil, type Uploads } from '../../features/handover/artifacts/find-uploads.ts'
import { artifactsOfCheck, type Ours } from '../../features/handover/artifacts/names.ts'
import { tellsOf } from '../../features/report/merge/may-tell.ts'
import { some } from '../../features/report/words/names.ts'
import type { Log } from '../../host/host.ts'
import type { Artifact } from '../../host/stores.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import { documentLimits, type RunStores } from './run-stores.ts'

/** How many artifacts with the name of one shard we read, newest first. */
const mostTries = 5

export interface ResultsOfRun {
  results: Result[]
  evidence: Evidence[]
  /** The other uploads of the jobs of these results. */
  uploads: Uploads[]
  /** The folders with everything that these jobs uploaded, and nothing from others. */
  folders: string[]
  /** Artifacts with a name of ours but other contents. */
  warnings: string[]
}

/** What one job reported. */
interface OfShard {
  result: Result
  evidence: Evidence[]
  folder: string
  attempt: number
  warnings: string[]
}

/**
 * The newest result of each shard of the matrix that was made from this very plan. Names only say where to look: what
 * counts is the digest of the plan inside, which no other plan has.
 */
export async function resultsOfRun(
  stores: RunStores,
  { plan, digest }: { plan: Plan; digest: string },
  { folder, log }: { folder: string; log: Log },
): Promise<ResultsOfRun> {
  const { check, run, artifacts } = stores
  const listed = await artifacts.list()
  const { ours, pretenders } = artifactsOfCheck(listed, { check, attempt: run.attempt })
  const all: ResultsOfRun = {
    ...{ results: [], evidence: [], uploads: [], folders: [] },
    warnings: pretenders.map(pretends),
  }
  for (const shard of ['here', ...(plan.shards ?? []).map(({ id }) => id)]) {
    const named = ours.filter(({ handed }) => handed.kind === 'result' && handed.shard === shard)
    const found = await firstOf(
      named.slice(0, mostTries),
      async ({ artifact, handed: { attempt } }) => {
        const at = join(folder, 'shards', String(artifact.id))
        const files = await artifacts.download(artifact, at, documentLimits)
        return documentsIn({ folder: at, files, artifact, attempt }, { plan, shard, digest })
      },
      (one, error) => all.warnings.push(unusable(one, error)),
    )
    log.debug(`${shard}: ${named.length} artifacts, ${found ? 'a result' : 'no result'}`)
    if (!found) {
      if (named[0]) all.warnings.push(fromAnotherPlan(shard, named[0].artifact))
      continue
    }
    const { result, attempt, evidence, warnings } = found
    all.results.push(result)
    all.evidence = all.evidence.concat(evidence)
    const of = { check, shard, attempt, targets: result.targets, until: keptUntil(result) }
    all.uploads.push(findUploads(listed, of))
    all.folders.push(found.folder)
    all.warnings.push(...warnings)
  }
  return all
}

/** The first usable artifact; an unusable one costs a warning, and the one before it is tried. */
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

interface Unpacked {
  folder: string
  files: readonly string[]
  artifact: Artifact
  attempt: number
}

/** The documents of one job; none if it built another plan, as an earlier attempt may have. */
async function documentsIn(
  { folder, files, artifact, attempt }: Unpacked,
  { plan, shard, digest }: { plan: Plan; shard: string; digest: string },
): Promise<OfShard | undefined> {
  const read = <N extends 'result' | 'evidence'>(kind: N, file: string) =>
    readDocument(kind, join(folder, file), file)
  const named = `result-${shard}.json`
  if (!files.includes(named)) throw new UserError(`it has no ${named}`)
  const result = await read('result', named)
  if (result.shard !== shard) throw new UserError(`it holds a result of ${oneLine(result.shard, 80)}`)
  if (result.plan === undefined) throw new UserError('it does not say which plan was built')
  if (result.plan !== digest) return undefined
  const boots: Evidence[] = []
  for (const name of files) if (/^evidence-[^/]*\.json$/.test(name)) boots.push(await read('evidence', name))
  const isOwn = ownBoots(plan, shard)
  const others = boots.filter((boot) => !isOwn(boot)).map(({ target }) => target)
  return {
    ...{ result, evidence: boots.filter(isOwn), folder, attempt },
    warnings: others.length === 0 ? [] : [notItsOwn(artifact, others)],
  }
}

/** The boots that a job can vouch for: of its shard's targets, as they are in this plan. */
function ownBoots(plan: Plan, shard: string): (boot: Evidence) => boolean {
  const isItsOwn = tellsOf(plan, shard)
  const planned = new Map(plan.targets.map(({ id, drvPath }) => [id, drvPath]))
  return ({ target, drvPath }) => isItsOwn(target) && drvPath !== undefined && planned.get(target) === drvPath
}

const pretends = ({ name }: Artifact): string =>
  `the artifact ${oneLine(name, 80)} is of no attempt of this run and counts for nothing; whatever uploads it must give it another name`

const fromAnotherPlan = (shard: string, { name }: Artifact): string =>
  `no result of ${oneLine(shard, 80)} is for this plan, the newest is in ${oneLine(name, 80)} (of an earlier attempt?)`

const notItsOwn = ({ name }: Artifact, targets: readonly string[]): string =>
  `boots in the artifact ${oneLine(name, 80)} count for nothing, because its job was not given ${some(
    [...new Set(targets)].map((id) => oneLine(id, 80)),
    5,
  )}`

const unusable = ({ name }: Artifact, error: UserError): string =>
  `the artifact ${oneLine(name, 80)} counts for nothing: ${oneLine(error.message, 300)}`
