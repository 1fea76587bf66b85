import { readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDocument } from '../../documents/files.ts'
import type { Proof } from '../../documents/proof.ts'
import type { Report } from '../../documents/report.ts'
import { openReport } from '../../features/report/proof/sealed-report.ts'
import type { EventPull } from '../../github/event.ts'
import type { Host } from '../../host/host.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import { parseSigningKey } from '../../nix/store/signatures.ts'
import { temporaryFolder } from '../../system/files.ts'
import { reportOfPush } from './report-of-push.ts'
import { baseKey, type RunStores } from './run-stores.ts'

/** What the base's own run left, and what makes it a proof; without a proof we only compare. */
export interface KnownBase {
  report: Report
  by?: Proof['by']
  /** The id of the run. */
  run?: number | undefined
}

export interface WantedBase {
  revision: string
  selection: string
  signingKey: string | undefined
  reportToken: string | undefined
}

/** A larger kept report is not read (bytes). */
const most = 256 * 1024 * 1024

/**
 * The report of the commit that a change is compared with. A cache entry alone proves nothing: an earlier commit of the
 * same pull request may have written it. So we verify its signature, or get the report from the run itself; with
 * neither key nor token it only counts for branches of this repository, whose authors can write here anyway.
 */
export async function knownBase(
  stores: RunStores,
  wanted: WantedBase,
  { pull, host }: { pull: EventPull | undefined; host: Host },
): Promise<KnownBase | undefined> {
  const kept = await keptReport(stores, wanted, host)
  if (kept === undefined && pull === undefined) return undefined
  const { report, isSigned } = kept ?? {}
  if (pull === undefined || pull.isFork) return report && { report }
  if (report && isSigned) return { report, by: 'signature', run: report.run }
  const read = await readFromRun(stores, wanted, pull, host)
  if (read) return read
  if (report === undefined) return undefined
  const lacks = lacksOf(wanted)
  if (lacks.length === 0) return { report, by: 'branch', run: report.run }
  host.log.warning(
    `the kept report of the base is not ${lacks.join(' and not ')}, so nothing counts as proved and everything is built`,
  )
  return { report }
}

/** What a report lacks that is neither signed nor from its run, of what the user gave: an entry alone is then no proof. */
const lacksOf = ({ signingKey, reportToken }: WantedBase): string[] => [
  ...(signingKey === undefined ? [] : ['signed with signing-key']),
  ...(reportToken === undefined ? [] : ['in a run that report-token can read']),
]

/** What the signature of a kept report covers: it is not valid for another check or commit. */
export const aboutBase = ({ run }: Pick<RunStores, 'run'>, key: string): string =>
  `${run.repository.full}\n${key}`

async function keptReport(
  stores: RunStores,
  { revision, selection, signingKey }: WantedBase,
  { log }: Host,
): Promise<{ report: Report; isSigned: boolean } | undefined> {
  const key = baseKey(stores.base, selection, revision)
  await using folder = await temporaryFolder(tmpdir(), 'flakeship-base-')
  const file = join(folder.path, 'kept')
  if (!(await stores.entries.restore(key, file))) return undefined
  try {
    if ((await stat(file)).size > most) throw new UserError('it is too large for a report')
    const signer = signingKey === undefined ? undefined : parseSigningKey(signingKey)
    const { report, isSigned } = openReport(await readFile(file, 'utf8'), aboutBase(stores, key), signer)
    return { report: parseDocument('report', report, 'the kept report of the base'), isSigned }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.warning(`cannot use the kept report of the base: ${error.message}`)
    return undefined
  }
}

/** The same from the run itself, if a token may read it: GitHub says which run, event, branch and commit. */
async function readFromRun(
  { run, base: check }: RunStores,
  { revision, reportToken }: WantedBase,
  { baseRef }: EventPull,
  { log, environment }: Host,
): Promise<KnownBase | undefined> {
  const workflow = run.workflow?.replace(/^\.github\/workflows\//, '')
  if (reportToken === undefined || workflow === undefined) return undefined
  const { githubClient } = await import('../../github/client.ts')
  const asking = {
    ...{ client: githubClient({ run, token: reportToken, log }), run, check },
    temporary: environment.RUNNER_TEMP || tmpdir(),
  }
  try {
    const { found } = await reportOfPush(asking, { workflow, commit: revision, branch: baseRef })
    return found && { report: found.report, by: 'run', run: found.id }
  } catch (error) {
    log.info(`the report of the base is not read from its run: ${oneLine((error as Error).message, 300)}`)
    return undefined
  }
}
