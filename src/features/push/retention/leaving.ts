import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import type { Log } from '../../../host/host.ts'
import { parseJson } from '../../../lib/json-text.ts'
import type { CacheFiles, CacheKeeper } from '../../../nix/binary-cache/cache-files.ts'

/** Where a retention says which files it is about to remove. */
export const leavingFolder = 'flakeship/leaving'
const schema = v.object({
  document: v.literal('leaving'),
  version: v.literal(1),
  names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(2_000_000)),
})

/** Milliseconds after which an announcement is said again, and after which it is that of a killed job. */
const times = { renewed: 5 * 60_000, stale: 15 * 60_000 }

/** Announces what is about to be removed; what is returned says it again in time, and takes it back. */
export async function announce(
  files: CacheFiles,
  keeper: CacheKeeper,
  names: readonly string[],
): Promise<{ renew(): Promise<void>; takeBack(): Promise<void> }> {
  const name = `${leavingFolder}/${randomBytes(16).toString('hex')}.json`
  const put = () => files.put(name, `${JSON.stringify({ document: 'leaving', version: 1, names })}\n`)
  await put()
  let said = performance.now()
  return {
    renew: async () => {
      if (performance.now() - said < times.renewed) return
      await put()
      said = performance.now()
    },
    takeBack: () => keeper.remove(name),
  }
}

/** The hash of the store path that a narinfo or an archive is of. */
const hashIn = (name: string): string => /^(?:nar\/)?([0-9a-z]{32})[.-]/.exec(name)?.[1] ?? ''

export interface Needs {
  /** Hashes of store paths. */
  hashes: ReadonlySet<string>
  /** Names of other files. */
  names: ReadonlySet<string>
}

/** Waits until nobody is about to remove any of this; says whether that took time. */
export async function untilNobodyRemoves(
  files: CacheFiles,
  keeper: CacheKeeper,
  needs: Needs,
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<boolean> {
  for (let pause = 200; ; pause = Math.min(5000, pause * 1.5)) {
    if (!(await isAnyRemoved(files, keeper, needs))) return pause > 200
    if (pause === 200)
      log.info('another push is removing some of what this one needs; waiting until it is done')
    await sleep(pause, undefined, { signal })
  }
}

async function isAnyRemoved(files: CacheFiles, keeper: CacheKeeper, needs: Needs): Promise<boolean> {
  for await (const { name, changed } of keeper.list(leavingFolder)) {
    if (Date.now() - changed >= times.stale) continue
    const parsed = v.safeParse(schema, parseJson((await files.read(name)) ?? ''))
    const names = parsed.success ? parsed.output.names : []
    if (names.some((one) => needs.names.has(one) || needs.hashes.has(hashIn(one)))) return true
  }
  return false
}
