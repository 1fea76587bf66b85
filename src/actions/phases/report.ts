import { join } from 'node:path'
import { writeDocument, writeWhole } from '../../documents/files.ts'
import type { Report } from '../../documents/report.ts'
import { renderMarkdown } from '../../features/report/markdown/page.ts'
import { mergeReport, type RunDocuments } from '../../features/report/merge/merge.ts'
import { renderTable } from '../../features/report/terminal/table.ts'
import { some } from '../../features/report/words/names.ts'
import { failedNames, notHereNames } from '../../features/report/words/severity.ts'
import { runPage } from '../../github/context.ts'
import type { Host } from '../../host/host.ts'
import type { Outcome } from '../../host/part.ts'
import { count, oneLine } from '../../lib/text.ts'
import { annotate } from './annotate.ts'
import { namesOutput } from './names-output.ts'

export type Reported = Outcome<'report' | 'markdown' | 'ok' | 'failed'>

export interface ReportOptions {
  /** How many annotations the step may still make. */
  annotations?: number
  /** Whether the step fails if the flake does. */
  verdict?: 'fail' | 'report'
}

/** Merges, writes and shows the report. */
export async function report(
  documents: RunDocuments,
  out: string,
  host: Host,
  { annotations, verdict = 'fail' }: ReportOptions = {},
): Promise<Reported> {
  const merged = mergeReport(documents)
  const json = join(out, 'report.json')
  const markdown = join(out, 'report.md')
  await writeDocument('report', json, merged)
  const rendered = renderMarkdown(merged)
  await writeWhole(markdown, rendered)
  await host.summary(renderMarkdown(merged, { files: false, page: pageOfRun(host) }))
  annotate(merged, host, annotations)
  warnOfNotHere(merged, host)
  return {
    ok: verdict === 'report' || merged.ok,
    outputs: {
      report: json,
      markdown,
      ok: String(merged.ok),
      failed: namesOutput(failedNames(merged), host, { output: 'failed', file: json }),
    },
    summary: [...renderTable(merged, { folder: out }), '', `report: ${markdown}`],
    json: merged,
  }
}

/** The page of this run, if it is on GitHub. */
const pageOfRun = ({ kind, environment }: Host): string | undefined =>
  kind === 'github' ? runPage(environment) : undefined

/** Targets that cannot be built here have no result; if that does not fail the run, it must at least be visible. */
function warnOfNotHere(report: Report, { kind, log }: Host): void {
  const here = notHereNames(report)
  if (kind !== 'github' || !report.ok || here.length === 0) return
  const names = some(
    here.map((name) => oneLine(name, 60)),
    5,
  )
  log.warning(
    `${count(here.length, 'target')} cannot be built on this machine, so that nothing is known of ${names}`,
  )
}
