import { join } from 'node:path'
import type { Evidence } from '../../documents/evidence.ts'
import { versions } from '../../documents/versions.ts'
import { jobName } from './boots.ts'

/** What tells one boot from every other. */
type Told = Pick<Evidence, 'target' | 'firmware' | 'drvPath' | 'medium'>

/** What every evidence begins with: which boot it is of. */
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

/** Where the evidence of a boot is written. */
export const evidenceFile = (out: string, job: Told): string => join(out, `evidence-${jobName(job)}.json`)
