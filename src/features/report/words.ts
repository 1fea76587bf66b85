import type { Evidence, Firmware, Verdict } from '../../documents/evidence.ts'
import type { ReportOutcome, Standing } from './standing.ts'

/** Beside a target that was not found, because its attribute fails. */
export const notEvaluated = 'does not evaluate'

/** Everything that a report says in words about an enumeration. */
export const marks: Record<Standing, string> = { well: '✓', aside: '–', bad: '✗' }

export const outcomeWords: Record<ReportOutcome, string> = {
  built: 'built',
  fetched: 'fetched',
  cached: 'was there',
  failed: 'failed',
  'not-here': 'not built here',
  skipped: 'skipped',
  cancelled: 'stopped',
  missing: 'no result',
}

export const verdictWords: Record<Verdict, string> = {
  booted: 'booted',
  failed: 'did not boot',
  undecided: 'undecided',
}

export const firmwareWords: Record<Firmware, string> = {
  direct: 'its own script',
  bios: 'BIOS',
  uefi: 'UEFI',
}

export const acceleratorWords: Record<Evidence['accelerator']['name'], string> = {
  kvm: 'KVM',
  tcg: 'emulation (TCG)',
}
