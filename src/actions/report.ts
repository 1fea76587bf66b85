import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Base, readBase } from '../documents/base.ts'
import type { Evidence } from '../documents/evidence.ts'
import { readDocument, writeDocument, writeWhole } from '../documents/files.ts'
import type { Plan } from '../documents/plan.ts'
import type { Report } from '../documents/report.ts'
import type { Result } from '../documents/result.ts'
import { annotationsOf } from '../features/report/github/annotations.ts'
import { renderMarkdown } from '../features/report/markdown/page.ts'
import { mergeReport } from '../features/report/merge/merge.ts'
import { renderTable } from '../features/report/terminal/table.ts'
import type { Host } from '../host/host.ts'
import { flag, optional, text, whole } from '../host/inputs.ts'
import { action, type Outcome } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { sha256File } from '../system/files.ts'
import { relayInputs } from './inputs/check-name.ts'
import { outFolder } from './phases/output-folder.ts'

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

/** Merges, writes and tells; `annotations` is how many of those the step may still have. */
export async function report(
  documents: Documents,
  out: string,
  host: Host,
  { annotations = 0 }: { annotations?: number } = {},
): Promise<Outcome<'report' | 'markdown' | 'ok'>> {
  const merged = mergeReport(documents)
  const json = join(out, 'report.json')
  const markdown = join(out, 'report.md')
  await writeDocument('report', json, merged)
  const rendered = renderMarkdown(merged)
  await writeWhole(markdown, rendered)
  await host.summary(renderMarkdown(merged, { files: false }))
  if (host.kind === 'github') annotate(merged, host, annotations)
  return {
    ok: merged.ok,
    outputs: { report: json, markdown, ok: String(merged.ok) },
    summary: [...renderTable(merged, { folder: out }), '', `report: ${markdown}`],
    json: merged,
  }
}

function annotate(merged: Report, host: Host, budget: number): void {
  const { GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: name } = host.environment
  for (const { message, place } of annotationsOf(merged, { budget, repository: { root, name } }))
    host.log.error(message, place)
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
    planDigest: await sha256File(join(folder, 'plan.json')),
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
    base: optional(
      'report.json or plan.json of what the change is compared with, to say what becomes of each host',
      { placeholder: 'FILE' },
    ),
    fromRun: flag('take the documents that the other jobs of this run handed over', false, {
      only: 'github',
    }),
    annotations: whole(
      'how many annotations are made at most; GitHub shows ten of a step, all its parts together',
      10,
      { least: 0, only: 'github' },
    ),
    ...relayInputs,
  },
  {
    async main({ out, base, fromRun, name, annotations }, host) {
      if (fromRun) return reportOfRun({ name, out, annotations }, host)
      const before = base === undefined ? undefined : await readBase(base)
      return report({ ...(await readAll(out)), base: before }, resolve(out), host, { annotations })
    },
  },
)

/** The report of all jobs of this run; loaded only then, since it takes GitHub's clients. */
async function reportOfRun(
  { name, out, annotations }: { name: string; out: string; annotations: number },
  host: Host,
): Promise<Outcome<'report' | 'markdown' | 'ok'>> {
  const [{ relayOf }, { documentsOfRun, keepReport }] = await Promise.all([
    import('./jobs/run-stores.ts'),
    import('./jobs/documents-of-run.ts'),
  ])
  const relay = await relayOf(host, name)
  const folder = await outFolder(out)
  const outcome = await report(await documentsOfRun(relay, folder, host), folder, host, { annotations })
  await keepReport(relay, folder)
  return outcome
}
