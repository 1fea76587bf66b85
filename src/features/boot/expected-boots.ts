import type { Evidence } from '../../documents/evidence.ts'
import { readDocument, writeDocument } from '../../documents/files.ts'
import type { Result } from '../../documents/result.ts'
import { findJobs, jobName } from './boots.ts'
import { evidenceFile, evidenceHead } from './evidence-head.ts'
import type { Job } from './guest/guest.ts'
import type { BootOptions } from './options.ts'

/** What determines which boots are due. */
type Due = Pick<BootOptions, 'mode' | 'media'>

/** The decision of an unfinished boot; the boot itself overwrites it. */
const unended = { by: 'flakeship', text: 'this boot did not end: its job was stopped before' }

/**
 * Records every due boot as unfinished. A job may be killed at any moment after its builds, or lack what a guest needs;
 * a boot that never happened is then undecided instead of forgotten.
 */
export async function expectBoots(result: Result, due: Due, out: string): Promise<void> {
  for (const job of findJobs(result, due.mode, due.media).jobs)
    await writeDocument('evidence', evidenceFile(out, job), pending(job))
}

/** All due boots in their present state; unfinished ones say why, if known. */
export async function bootsSoFar(
  result: Result,
  due: Due,
  { out, why }: { out: string; why?: string },
): Promise<Evidence[]> {
  const all: Evidence[] = []
  for (const job of findJobs(result, due.mode, due.media).jobs) {
    const file = evidenceFile(out, job)
    const found = await readDocument('evidence', file)
    const isUnended = found.decided.by === unended.by && found.decided.text === unended.text
    const told = isUnended && why !== undefined ? { ...found, decided: { ...unended, text: why } } : found
    if (told !== found) await writeDocument('evidence', file, told)
    all.push(told)
  }
  return all
}

function pending(job: Job): Evidence {
  return {
    ...evidenceHead(job),
    verdict: 'undecided',
    decided: unended,
    ...{ seconds: 0, milestones: [], screens: [], replaced: [], forwards: [], tail: [] },
    ...{ ears: [], added: [], failedUnits: [], logs: {} },
    serialLog: `boots/${jobName(job)}/serial.log`,
  }
}
