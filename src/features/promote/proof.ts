import type { Report } from '../../documents/report.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'

/** Functions on a report that another feature provides, so that both mean the same. */
export interface Judge {
  isWell(report: Omit<Report, 'ok'>): boolean
  failedNames(report: Omit<Report, 'ok'>): string[]
}

export interface Wanted {
  /** Only the targets of this host; the whole report if absent. */
  host?: string | undefined
  /** Whether some target must have booted. */
  booted: boolean
}

/** Throws a UserError of one line if a report does not prove that a commit was built, and booted if required. */
export function requireProof(report: Report, commit: string, wanted: Wanted, judge: Judge): void {
  const { revision } = report.flake
  const of = commit.slice(0, 12)
  if (revision !== commit)
    throw unproved(
      `the report is of ${revision === undefined ? 'no commit' : oneLine(revision.slice(0, 60))}, not of ${of}; build that commit`,
    )
  const part = wanted.host === undefined ? report : ofHost(report, wanted.host)
  const whose = wanted.host === undefined ? of : `${oneLine(wanted.host, 60)} at ${of}`
  if (!judge.isWell(part)) throw unproved(`${whose} is not proved: ${why(part, judge)}`)
  if (wanted.booted && part.boots.length === 0)
    throw unproved(
      `${whose} was built and not booted; select an image or a VM of it, or do not ask for booted`,
    )
}

const unproved = (message: string) => new UserError(`nothing is promoted: ${message}`, { reason: 'failed' })

function why(report: Report, judge: Judge): string {
  const failed = judge.failedNames(report)
  if (failed.length === 0) return 'the report has no target of it that was built'
  const more = failed.length > 3 ? ` and ${failed.length - 3} more` : ''
  return `${failed
    .slice(0, 3)
    .map((name) => oneLine(name, 80))
    .join(', ')}${more} failed`
}

/** The report reduced to this host. */
function ofHost(report: Report, host: string): Report {
  const targets = report.targets.filter((target) => target.host === host)
  const ids = new Set(targets.flatMap(({ id, names }) => [id, ...names]))
  return {
    ...report,
    targets,
    boots: report.boots.filter(({ target }) => ids.has(target)),
    evaluationFailures: report.evaluationFailures.filter(({ attribute }) => isOf(attribute, host)),
  }
}

/** A failed evaluation is known only by its attribute; one that names no host belongs to every host. */
function isOf(attribute: string, host: string): boolean {
  const [, bare, quoted] = /^nixosConfigurations\.(?:([^".]+)|"((?:[^"\\]|\\.)*)")/s.exec(attribute) ?? []
  const name = bare ?? quoted?.replace(/\\(.)/gs, '$1')
  return name === undefined ? attribute.startsWith('nixosConfigurations') || attribute === '' : name === host
}

/** The hosts in a report. */
export function hostsIn(report: Report): string[] {
  return [...new Set(report.targets.flatMap(({ host }) => (host === undefined ? [] : [host])))]
}
