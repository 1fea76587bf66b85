import { readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type History, historyLimit, parseHistory } from '../../documents/history.ts'
import { versions } from '../../documents/versions.ts'
import { learn, type Ran } from '../../features/plan/prices/learn.ts'
import { Times } from '../../features/plan/prices/times.ts'
import { today } from '../../features/plan/prices/today.ts'
import { isOnDefaultBranch, readEvent } from '../../github/event.ts'
import type { Host } from '../../host/host.ts'
import { temporaryFolder } from '../../system/files.ts'
import type { RunStores } from './run-stores.ts'

/** All entries of history, whatever the version of the runs; another version of the document has another prefix. */
const family = `flakeship-history-${versions.history}-`

/** Times of builds and boots in earlier runs; undefined if none are known, which a plan can do without. */
export async function knownTimes(stores: RunStores): Promise<Times | undefined> {
  const history = await inFile((file) => readHistory(stores, file))
  return history && new Times(history)
}

/** Saves the times of this run if it is on the default branch: nothing else may influence other runs. */
export async function keepTimes(stores: RunStores, ran: Omit<Ran, 'here'>, host: Host): Promise<void> {
  const event = await readEvent(host.environment).catch(() => undefined)
  if (event === undefined || !isOnDefaultBranch(event)) return
  await inFile(async (file) => {
    const history = learn(await readHistory(stores, file), { ...ran, here: 'here' }, today())
    if (history.entries.length === 0) return
    await writeFile(file, JSON.stringify(history))
    const key = [stores.run.id, stores.run.attempt, ...(stores.check === '' ? [] : [stores.check])].join('-')
    await stores.entries.save(`${family}${key}`, file, { family })
  })
}

async function readHistory({ entries }: RunStores, file: string): Promise<History | undefined> {
  if (!(await entries.newest(family, file))) return undefined
  // of unknown origin: one that is too large is not even read
  return (await stat(file)).size > historyLimit ? undefined : parseHistory(await readFile(file, 'utf8'))
}

async function inFile<T>(work: (file: string) => Promise<T>): Promise<T> {
  await using folder = await temporaryFolder(tmpdir(), 'flakeship-history-')
  // awaited here, or the folder would be removed before the work is done
  return await work(join(folder.path, 'history.json'))
}
