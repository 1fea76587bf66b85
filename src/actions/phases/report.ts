import { join } from 'node:path'
import type { Base } from '../../documents/base.ts'
import type { Evidence } from '../../documents/evidence.ts'
import { writeDocument, writeWhole } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import type { Report } from '../../documents/report.ts'
import type { Result } from '../../documents/result.ts'
import { renderMarkdown } from '../../features/report/markdown/page.ts'
import { mergeReport } from '../../features/report/merge/merge.ts'
import { renderTable } from '../../features/report/terminal/table.ts'
import { failedNames } from '../../features/report/words/severity.ts'
import type { Host } from '../../host/host.ts'
import type { Outcome } from '../../host/part.ts'
import { annotate } from './annotate.ts'
import { namesOutput } from './names-output.ts'

export interface Documents {
  plan: Plan
  results: readonly Result[]
  evidence: readonly Evidence[]
  /** Seconds of phases that no document holds. */
  seconds?: Report['seconds']
  /** What the change is compared with. */
  base?: Base | undefined
  /** SHA-256 of plan.json: results that were built from another one do not count. */
  planDigest?: string
}

export type Reported = Outcome<'report' | 'markdown' | 'ok' | 'failed'>

export interface ReportOptions {
  /** How many of them the step may still have. */
  annotations?: number
  /** Whether the step fails where the flake does. */
  verdict?: 'fail' | 'report'
}

/** Merges, writes and tells. */
export async function report(
  documents: Documents,
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
  await host.summary(renderMarkdown(merged, { files: false }))
  annotate(merged, host, annotations)
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
