import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from '../../documents/files.ts'
import type { Report } from '../../documents/report.ts'
import type { Artifact, Artifacts } from '../../host/stores.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import { temporaryFolder } from '../../system/files.ts'

/** Limits for an artifact with a report: report.json and the pages and screenshots beside it. */
const limits = { bytes: 256 * 1024 * 1024, files: 5000 }
/** Maximum bytes of a report for a comment: a job with a write token reads it into memory. */
const mostBytes = 16 * 1024 * 1024

/**
 * The report in an artifact. A job that ran code of the pull request wrote it, so nothing in it is trusted: we take no
 * path, number or commit from it and only show it (research: platform S6).
 */
export async function reportIn(
  artifacts: Pick<Artifacts, 'download'>,
  artifact: Artifact,
  temporary: string,
): Promise<Report> {
  await using place = await temporaryFolder(temporary)
  const files = await artifacts.download(artifact, join(place.path, 'report'), limits)
  const [file, ...others] = files.filter((name) => name === 'report.json' || name.endsWith('/report.json'))
  if (file === undefined || others.length > 0)
    throw new UserError(
      `the artifact ${artifact.name} must hold one report.json, not ${others.length + (file ? 1 : 0)}`,
    )
  const path = join(place.path, 'report', file)
  const { size } = await stat(path)
  if (size > mostBytes)
    throw new UserError(`the report in ${artifact.name} is too large for a report and was refused`)
  return strictReport(await readFile(path, 'utf8'), `report.json of ${artifact.name}`)
}

/** A valid report and nothing else: unknown keys are refused too. */
export function strictReport(text: string, file: string): Report {
  const report = parseDocument('report', text, file)
  const extra = firstExtra(JSON.parse(text), report, '')
  if (extra !== undefined)
    throw new UserError(`${file} has a key that reports do not have: ${oneLine(extra, 100)}; it is refused`)
  return report
}

/** The path of the first key that parsing dropped. */
function firstExtra(raw: unknown, kept: unknown, path: string): string | undefined {
  if (raw === null || typeof raw !== 'object') return undefined
  if (kept === null || typeof kept !== 'object') return path
  for (const [key, value] of Object.entries(raw)) {
    const below = path === '' ? key : `${path}.${key}`
    if (!Object.hasOwn(kept, key)) return below
    const extra = firstExtra(value, (kept as Record<string, unknown>)[key], below)
    if (extra !== undefined) return extra
  }
  return undefined
}
