import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../../documents/files.ts'
import { type History, parseHistory } from '../../documents/history.ts'
import { learn, type Ran } from '../../features/plan/prices/learn.ts'
import { today } from '../../features/plan/prices/today.ts'
import { cacheFolder } from '../../features/setup/private-nix/cache-folder.ts'
import type { Host } from '../../host/host.ts'

/** Times of earlier builds and boots on this machine, in one file of the cache folder; undefined if there is none. */
export async function localHistory(host: Host): Promise<History | undefined> {
  const text = await readFile(fileOf(host), 'utf8').catch(() => '')
  return parseHistory(text)
}

/** Adds the times of a run. Failing to save them does not fail the run. */
export async function keepLocalHistory(host: Host, ran: Omit<Ran, 'here'>): Promise<void> {
  try {
    const history = learn(await localHistory(host), { ...ran, here: 'local' }, today())
    await mkdir(cacheFolder(host.environment).root, { recursive: true })
    await writeWhole(fileOf(host), JSON.stringify(history))
  } catch (error) {
    host.log.debug(`what builds took is not kept: ${(error as Error).message}`)
  }
}

const fileOf = ({ environment }: Host): string => join(cacheFolder(environment).root, 'history.json')
