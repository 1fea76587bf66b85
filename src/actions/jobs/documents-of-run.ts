import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import type { Report } from '../../documents/report.ts'
import { artifactName } from '../../features/handover/artifacts/names.ts'
import type { Host } from '../../host/host.ts'
import { UserError } from '../../lib/errors.ts'
import { exists, sha256File } from '../../system/files.ts'
import type { Documents } from '../phases/report.ts'
import { baseKey, handedArtifacts, handedLimits, type Relay } from './run-stores.ts'

/** Days that a report is kept; a comment is made from it minutes later. */
const days = 30

/** All documents of the jobs of this run: the newest plan, and of each shard the newest result. */
export async function documentsOfRun(relay: Relay, out: string, host: Host): Promise<Documents> {
  const { plan: handed, results: shards } = await handedArtifacts(relay)
  if (!handed) throw new UserError('the evaluation left no plan; its job says why')
  await relay.artifacts.download(handed, out, handedLimits)
  const file = join(out, 'plan.json')
  const plan = await readDocument('plan', file)
  const results: Documents['results'][number][] = []
  const evidence: Documents['evidence'][number][] = []
  for (const [shard, artifact] of shards) {
    const folder = join(out, 'shards', shard)
    const files = await relay.artifacts.download(artifact, folder, handedLimits)
    for (const name of await readdir(folder)) {
      if (/^result-.*\.json$/.test(name)) results.push(await readDocument('result', join(folder, name)))
      if (/^evidence-.*\.json$/.test(name)) evidence.push(await readDocument('evidence', join(folder, name)))
    }
    host.log.debug(`${artifact.name}: ${files.length} files`)
  }
  return {
    plan,
    planDigest: await sha256File(file),
    results,
    evidence,
    base: await baseOfRun(relay, plan, out, host),
  }
}

/** What the change is compared with: what the base's own run left, else the plan that the evaluation made of it. */
async function baseOfRun(
  relay: Relay,
  plan: Plan,
  out: string,
  host: Host,
): Promise<Plan | Report | undefined> {
  const evaluated = join(out, 'base.json')
  try {
    if (await exists(evaluated)) return await readDocument('plan', evaluated)
    const { base: revision, selection } = plan
    if (revision === undefined || selection === undefined) return undefined
    const kept = join(out, 'base-report.json')
    const key = baseKey(relay.check, selection, revision)
    return (await relay.entries.restore(key, kept)) ? await readDocument('report', kept) : undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.log.warning(`the base cannot be compared with: ${error.message}`)
    return undefined
  }
}

/** Uploads the report for the comment, and keeps it for later changes to this branch. */
export async function keepReport(relay: Relay, out: string, { selection }: Plan): Promise<void> {
  const name = artifactName(relay.check, { kind: 'report', attempt: relay.run.attempt })
  await relay.artifacts.upload(name, [join(out, 'report.json')], { root: out, days })
  if (relay.run.eventName !== 'push' || selection === undefined) return
  await relay.entries.save(baseKey(relay.check, selection, relay.run.sha), join(out, 'report.json'))
}
