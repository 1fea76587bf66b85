import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readBase } from '../documents/base.ts'
import { readDocument } from '../documents/files.ts'
import type { RunDocuments } from '../features/report/merge/merge.ts'
import type { Host } from '../host/host.ts'
import { flag, optional, text, type Values } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { annotationsInput } from './inputs/annotations.ts'
import { cacheInputs } from './inputs/cache.ts'
import { checkNameInputs } from './inputs/check-name.ts'
import { handedPlanInputs } from './inputs/handed-plan.ts'
import { notHereInput } from './inputs/not-here.ts'
import { baseNameInput, handedUpdateInputs } from './inputs/update-lock/handed-update.ts'
import { verdictInput } from './inputs/verdict.ts'
import { beginOutFolder, workFolder } from './phases/job-folders.ts'
import { readPlan } from './phases/read-plan.ts'
import { type Reported, type ReportOptions, report } from './phases/report.ts'

async function readAll(folder: string): Promise<RunDocuments> {
  const files = await readdir(folder).catch((cause) => {
    throw new UserError(
      `${folder} cannot be read; give the folder that evaluate and build wrote with --out`,
      { cause },
    )
  })
  const all = (prefix: string) =>
    files.filter((file) => file.startsWith(prefix) && file.endsWith('.json')).sort()
  const { plan, digest } = await readPlan(join(folder, 'plan.json'))
  return {
    plan,
    planDigest: digest,
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
      failed: 'names of what did not evaluate, build or boot as a JSON array',
      'report-artifact': 'with from-run: id of the artifact with the report, for comment',
    },
  },
  {
    out: text('folder with the documents of a run', 'flakeship-out', {
      placeholder: 'DIR',
      positional: true,
      group: 'often',
    }),
    base: optional('report.json or plan.json of the base, to show what changes on each host', {
      placeholder: 'FILE',
      group: 'often',
    }),
    fromRun: flag('download the documents of the other jobs of this run', false, {
      only: 'github',
    }),
    ...annotationsInput,
    ...notHereInput,
    ...checkNameInputs,
    ...verdictInput,
    ...handedPlanInputs,
    ...baseNameInput,
    updateArtifact: handedUpdateInputs.updateArtifact,
    signingKey: cacheInputs.signingKey,
  },
  {
    async main(values, host) {
      const { out, base, fromRun, annotations, verdict, notHere } = values
      if (fromRun) return reportOfRun(values, host)
      const before = base === undefined ? undefined : await readBase(base)
      const documents = { ...(await readAll(out)), base: before, notHere }
      const told = await report(documents, resolve(out), host, { annotations, verdict })
      return { ...told, outputs: { ...told.outputs, 'report-artifact': '' } }
    },
  },
)

type OfRun = Required<ReportOptions> & { name: string; out: string } & Values<
    typeof handedPlanInputs &
      typeof notHereInput &
      typeof baseNameInput &
      Pick<typeof cacheInputs, 'signingKey'>
  > & { updateArtifact: number | undefined }

/** The report of all jobs of this run; loaded on demand, since it includes GitHub's clients. */
async function reportOfRun(
  { name, out, annotations, verdict, notHere, baseName, updateArtifact, signingKey, ...handed }: OfRun,
  host: Host,
): Promise<Reported & { outputs: { 'report-artifact': string } }> {
  const [{ runStoresOf }, { documentsOfRun, keepReport }, { keepTimes }, { publishLayers }] =
    await Promise.all([
      import('./jobs/run-stores.ts'),
      import('./jobs/documents-of-run.ts'),
      import('./jobs/run-history.ts'),
      import('./jobs/layers.ts'),
    ])
  const isReviewed = updateArtifact === undefined
  const stores = await runStoresOf(host, name, baseName ?? (isReviewed ? name : ''))
  const folder = await beginOutFolder(host, out)
  const work = await workFolder(host)
  const { folders, documents: found } = await documentsOfRun(stores, handed, work, host)
  const documents = { ...found, notHere }
  const outcome = await report(documents, folder, host, { annotations, verdict })
  const id = await keepReport(stores, folder, { ...documents.plan, isReviewed, signingKey })
  if (isReviewed) await keepTimes(stores, documents, host)
  await publishLayers(folders, host)
  return { ...outcome, outputs: { ...outcome.outputs, 'report-artifact': String(id) } }
}
