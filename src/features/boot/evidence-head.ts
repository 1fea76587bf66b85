import { join } from 'node:path'
import type { Evidence } from '../../documents/evidence.ts'
import { versions } from '../../documents/versions.ts'
import { jobName } from './boots.ts'

/** What identifies a boot. */
type Told = Pick<Evidence, 'target' | 'firmware' | 'drvPath' | 'medium'>

/** The first fields of every evidence: which boot it is. */
export const evidenceHead = ({ target, drvPath, firmware, medium }: Told) =>
  ({
    document: 'evidence',
    version: versions.evidence,
    created: new Date().toISOString(),
    target,
    ...(drvPath === undefined ? {} : { drvPath }),
    firmware,
    ...(medium === undefined ? {} : { medium }),
  }) satisfies Partial<Evidence>

/** The evidence file of a boot. */
export const evidenceFile = (out: string, job: Told): string => join(out, `evidence-${jobName(job)}.json`)
