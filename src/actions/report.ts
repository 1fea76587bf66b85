import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Evidence } from '../documents/evidence.ts'
import { readDocument, writeDocument, writeWhole } from '../documents/files.ts'
import type { Plan } from '../documents/plan.ts'
import type { Report } from '../documents/report.ts'
import type { Result } from '../documents/result.ts'
import { renderMarkdown } from '../features/report/markdown.ts'
import { mergeReport } from '../features/report/merge.ts'
import { renderTable } from '../features/report/table.ts'
import type { Host } from '../host/host.ts'
import { text } from '../host/inputs.ts'
import { UserError } from '../lib/errors.ts'
import { action, type Outcome } from './action.ts'

export interface Documents {
  plan: Plan
  results: readonly Result[]
  evidence: readonly Evidence[]
  /** Seconds of phases that no document holds. */
  seconds?: Report['seconds']
}

export async function report(
  documents: Documents,
  out: string,
  host: Host,
): Promise<Outcome<'report' | 'markdown' | 'ok'>> {
  const merged = mergeReport(documents)
  const json = join(out, 'report.json')
  const markdown = join(out, 'report.md')
  await writeDocument('report', json, merged)
  const rendered = renderMarkdown(merged)
  await writeWhole(markdown, rendered)
  await host.summary(renderMarkdown(merged, { files: false }))
  return {
    ok: merged.ok,
    outputs: { report: json, markdown, ok: String(merged.ok) },
    summary: [...renderTable(merged, { folder: out }), '', `report: ${markdown}`],
    json: merged,
  }
}

async function readAll(folder: string): Promise<Documents> {
  const files = await readdir(folder).catch((cause) => {
    throw new UserError(
      `${folder} cannot be read; give the folder that evaluate and build wrote with --out`,
      { cause },
    )
  })
  const all = (prefix: string) =>
    files.filter((file) => file.startsWith(prefix) && file.endsWith('.json')).sort()
  return {
    plan: await readDocument('plan', join(folder, 'plan.json')),
    results: await Promise.all(all('result-').map((file) => readDocument('result', join(folder, file)))),
    evidence: await Promise.all(all('evidence-').map((file) => readDocument('evidence', join(folder, file)))),
  }
}

export default action(
  {
    describe:
      'Merges the documents of a folder into report.json and report.md, and adds the report to the job summary.',
    example: 'flakeship report --out flakeship-out',
    outputs: {
      report: 'path of report.json',
      markdown: 'path of report.md',
      ok: 'true only if everything went well',
    },
  },
  {
    out: text('folder with the documents of a run', 'flakeship-out', {
      placeholder: 'DIR',
      positional: true,
    }),
  },
  { main: async ({ out }, host) => report(await readAll(out), resolve(out), host) },
)
