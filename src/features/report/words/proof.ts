import type { Proof } from '../../../documents/proof.ts'
import type { Report } from '../../../documents/report.ts'
import { count } from '../../../lib/text.ts'

/** Why the report of that run is trusted; for an unsigned one, what would make it so. */
const known: Record<Proof['by'], string> = {
  signature: 'its report is signed with `signing-key`',
  run: 'its report was read from that run',
  branch:
    'its report comes from the cache, where every branch of this repository can write; `signing-key` or `report-token` makes it a proof against them too',
}

export const runName = ({ run }: Proof): string => `run ${run}`

/** What was not repeated, and why that can be trusted; `run` is how a page shows the run. */
export function proofSentence({ targets, proof }: Report, run: string): string | undefined {
  const n = targets.filter(({ outcome }) => outcome === 'proved').length
  if (proof === undefined || n === 0) return undefined
  return `${count(n, 'target')} ${n === 1 ? 'is' : 'are'} proved by ${run} of the base, which built the same, with the boots that are asked for; ${known[proof.by]}.`
}
