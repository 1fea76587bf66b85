import { join } from 'node:path'
import * as v from 'valibot'
import { readDocument } from '../../documents/files.ts'
import { sendResult } from '../../features/handover/artifacts/send-result.ts'
import type { Host } from '../../host/host.ts'
import { exists, sha256File } from '../../system/files.ts'
import { runStoresOf } from './run-stores.ts'

const key = 'unsent-result'
const unsent = v.object({ check: v.string(), shard: v.string(), out: v.string() })

/** From now on the post step uploads what this job has built, unless told that it was sent. */
export function expectResult(host: Pick<Host, 'keep'>, where: v.InferOutput<typeof unsent>): void {
  host.keep(key, JSON.stringify(where))
}

export function resultIsSent(host: Pick<Host, 'keep'>): void {
  host.keep(key, '')
}

/**
 * Uploads the result of a job whose main step was killed before it could: a cancelled step has ten seconds, the post
 * step minutes.
 */
export async function sendUnsent(host: Host): Promise<void> {
  const kept = host.kept(key)
  if (kept === '') return
  const { check, shard, out } = v.parse(unsent, JSON.parse(kept))
  const file = join(out, `result-${shard}.json`)
  if (!(await exists(file))) return
  const { plan } = await readDocument('result', file)
  if (plan !== (await sha256File(join(out, 'plan.json')))) return // an earlier run left it on this machine
  await sendResult(await runStoresOf(host, check), { shard, out, log: host.log })
  host.log.info(`sent the result of ${shard}, which its own step did not send`)
}
