import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument, writeDocument } from '../../documents/files.ts'
import type { Report } from '../../documents/report.ts'
import type { Update } from '../../documents/update.ts'
import { versions } from '../../documents/versions.ts'
import { reportIn } from '../../features/comment/untrusted-report.ts'
import { movingInputs } from '../../features/update-lock/judge/evaluations.ts'
import { builtBy, goodByReport, worseInReport } from '../../features/update-lock/judge/reported.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import type { Artifacts } from '../../host/stores.ts'
import { UserError } from '../../lib/errors.ts'
import { temporaryFolder } from '../../system/files.ts'
import type { checkNameInputs } from '../inputs/check-name.ts'
import type { handedUpdateInputs } from '../inputs/update-lock/handed-update.ts'
import { workFolder } from '../phases/job-folders.ts'
import { receiveUpdate, sendUpdate } from './handed-update.ts'
import { type RunStores, runStoresOf } from './run-stores.ts'

/** What a step of an update takes from other jobs and earlier nights, and what it leaves for them. */
export interface LockStep {
  /** What the newest earlier night knew. */
  previous: Update | undefined
  /** What another job resolved. */
  update?: Update
  /** What other jobs built of it. */
  built?: ReturnType<typeof builtBy> | undefined
  /** Set if their report decides everything. */
  judgement?: NonNullable<Update['judgement']> | undefined
  /** Hands over update.json of a folder, as outputs. */
  handOn(folder: string, update: Update): Promise<Partial<HandedOn>>
}

export interface HandedOn {
  'update-artifact': string
  'update-sha256': string
  'judged-artifact': string
  'judged-sha256': string
  again: string
}

type Asked = Values<typeof handedUpdateInputs & typeof checkNameInputs> & {
  step: 'lock' | 'narrow'
  reportArtifact: number | undefined
}

/** One step of an update that several jobs share. */
export async function lockStep(values: Asked, host: Host): Promise<LockStep> {
  const stores = await runStoresOf(host, values.name)
  const folder = await workFolder(host)
  const previous = await newestUpdate(stores, folder)
  return values.step === 'lock' ? lock(stores, previous) : narrow(values, { stores, folder, previous })
}

const lock = (stores: RunStores, previous: Update | undefined): LockStep => ({
  previous,
  handOn: async (folder, { heads, created }) => {
    const { id, sha256 } = await sendUpdate(stores, folder, 'update')
    // whatever this night's result, the next one needs the heads of sources, and since when inputs are held
    await keepMemory(stores, { ...previous, heads, created }, 'lock')
    return { 'update-artifact': String(id), 'update-sha256': sha256 }
  },
})

async function narrow(
  { reportArtifact, ...handed }: Asked,
  { stores, folder, previous }: { stores: RunStores; folder: string; previous: Update | undefined },
): Promise<LockStep> {
  const update = await receiveUpdate(stores, handed, folder)
  const report = reportArtifact === undefined ? undefined : await reportById(stores, reportArtifact, folder)
  const isGood = report !== undefined && update.flakes.length === 1 && worseInReport(report).length === 0
  return {
    previous,
    update,
    ...(report ? { built: builtBy(report) } : {}),
    ...(isGood ? { judgement: goodByReport(report) } : {}),
    handOn: async (out, { judgement, ...judged }) => {
      const { id, sha256 } = await sendUpdate(stores, out, 'judged')
      const held = judgement?.held.length ?? 0
      const isAgain = report !== undefined && held > 0 && held < movingInputs(judged).length
      return { 'judged-artifact': String(id), 'judged-sha256': sha256, again: String(isAgain) }
    },
  }
}

/** The report of a check of this run, by the id that its job handed over; it ran code of the new inputs. */
export async function reportById(
  { artifacts }: { artifacts: Artifacts },
  id: number,
  folder: string,
): Promise<Report> {
  const found = (await artifacts.list()).find((artifact) => artifact.id === id)
  if (found) return reportIn(artifacts, found, folder)
  throw new UserError(`the report of this run is gone (artifact ${id}); run all jobs again`, {
    reason: 'machine',
  })
}

/** The prefix of every night's entries; another version of the document has another one. */
const family = ({ check }: RunStores) => `flakeship-update-${versions.update}-${check}-`

/** The document of the newest night; an unreadable one only loses its knowledge. */
async function newestUpdate(stores: RunStores, folder: string): Promise<Update | undefined> {
  const file = join(folder, 'previous.json')
  if (!(await stores.entries.newest(family(stores), file))) return undefined
  return readDocument('update', file).catch(() => undefined)
}

/**
 * Saves this night's knowledge for the next one: the heads of sources, and held inputs; `step` keeps its entries apart.
 */
export async function keepMemory(
  stores: RunStores,
  { created, heads, judgement }: Pick<Update, 'created' | 'heads' | 'judgement'>,
  step: 'lock' | 'publish',
): Promise<void> {
  const { id, attempt } = stores.run
  const memory: Update = {
    ...{ document: 'update', version: versions.update, created, flakes: [], heads },
    ...(judgement === undefined ? {} : { judgement }),
  }
  await using folder = await temporaryFolder(tmpdir(), 'flakeship-memory-')
  const file = join(folder.path, 'update.json')
  await writeDocument('update', file, memory)
  await stores.entries.save(`${family(stores)}${id}-${attempt}-${step}`, file, { family: family(stores) })
}
