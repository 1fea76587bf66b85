import type { PlanRefusal, RefusalKind } from '../../../documents/evaluation-failure.ts'
import type { Evidence, Firmware, Medium, Verdict } from '../../../documents/evidence.ts'
import type { Report } from '../../../documents/report.ts'
import type { FailureClass } from '../../../documents/result.ts'
import { count } from '../../../lib/text.ts'
import type { ReportOutcome, Standing } from './severity.ts'
import { bootStanding } from './severity.ts'

/** For a missing target whose attribute fails. */
export const notEvaluated = 'does not evaluate'

/** The words of a report for each enumeration. */
export const marks: Record<Standing, string> = { well: '✓', aside: '–', bad: '✗' }

export const outcomeWords: Record<ReportOutcome, string> = {
  built: 'built',
  fetched: 'fetched',
  cached: 'was there',
  proved: 'proved',
  failed: 'failed',
  'not-here': 'not built here',
  skipped: 'skipped',
  cancelled: 'stopped',
  missing: 'no result',
}

/** Nixpkgs' reasons to refuse a package; its name comes before. */
const refusalWords: Record<Exclude<RefusalKind, 'not-here'>, string> = {
  unfree: 'has an unfree license',
  blocklisted: 'has a license that the configuration excludes',
  'non-source': 'is not built from source',
  broken: 'is marked as broken',
  unsupported: 'is not for this system',
  insecure: 'is marked as insecure',
  problem: 'has a known problem',
}

/** The outcome of an attribute that is not evaluated. */
export const refusalOutcome = ({ why }: PlanRefusal): ReportOutcome =>
  why === 'not-here' ? 'not-here' : 'skipped'

const verdictWords: Record<Verdict, string> = {
  booted: 'booted',
  failed: 'did not boot',
  undecided: 'undecided',
  'not-tried': 'not booted',
}

const firmwareWords: Record<Firmware, string> = {
  direct: 'its own script',
  bios: 'BIOS',
  uefi: 'UEFI',
  'u-boot': 'U-Boot',
}

const mediumWords: Partial<Record<Medium, string>> = {
  stick: ', from a stick',
  network: ', from the network',
}

/** Firmware and medium for a table. */
export const startedBy = ({ firmware, medium }: Pick<Evidence, 'firmware' | 'medium'>): string =>
  `${firmwareWords[firmware]}${medium === undefined ? '' : (mediumWords[medium] ?? '')}`

/** What decided the verdict; for an image that was not booted, why. */
export const decidedBy = ({ verdict, decided }: Pick<Evidence, 'verdict' | 'decided'>): string =>
  verdict === 'not-tried' ? decided.text : decided.by

export const acceleratorWords: Record<NonNullable<Evidence['accelerator']>['name'], string> = {
  kvm: 'KVM',
  tcg: 'emulation (TCG)',
}

export function runsOn({ accelerator }: Evidence): string {
  return accelerator ? acceleratorWords[accelerator.name] : '–'
}

export const classWords: Record<FailureClass, string> = {
  'access-denied': 'access denied',
  assertion: 'assertion',
  'build-failed': 'build failed',
  collision: 'collision',
  daemon: 'Nix daemon',
  'disk-full': 'disk full',
  'foreign-system': 'foreign system',
  'hash-mismatch': 'hash mismatch',
  'image-too-small': 'image too small',
  'kernel-config': 'kernel options',
  'kernel-module': 'kernel module',
  limits: 'limit of the machine',
  'missing-derivation': 'missing derivation',
  'missing-feature': 'missing system feature',
  'missing-source': 'missing source',
  network: 'network',
  'no-machine': 'no machine',
  'no-output': 'no output',
  'out-of-memory': 'killed for memory',
  patch: 'patch does not apply',
  permission: 'permission',
  references: 'forbidden reference',
  sandbox: 'not in the sandbox',
  silent: 'silent too long',
  'stale-dependencies': 'stale dependency hash',
  substituter: 'substituter',
  'tests-failed': 'tests failed',
  'time-out': 'time-out',
}

/** Why an attribute was refused: `steam-1.0.0.85 has an unfree license; …`. */
export function refusalReason({ why, package: name, message }: PlanRefusal): string {
  if (why === 'not-here') return message
  return `${name} ${refusalWords[why]}; allow it in nixpkgs.config or leave it out`
}

/** A machine and what it built. */
export type ReportMachine = NonNullable<Report['machines']>[number]

export const machineName = ({ name }: ReportMachine): string => (name === 'local' ? 'this machine' : name)

/** Derivations of one machine beyond this are counted. */
export const mostBuiltNames = 8

/** A verdict with its mark; a failed command and failed units are mentioned beside it. */
export function verdictOf(boot: Evidence): string {
  const standing = bootStanding(boot)
  const command = boot.verdict === 'booted' && standing === 'bad' ? ', the command failed' : ''
  const units = boot.failedUnits.length === 0 ? '' : `, ${count(boot.failedUnits.length, 'unit')} failed`
  return `${marks[standing]} ${verdictWords[boot.verdict]}${command}${units}`
}
