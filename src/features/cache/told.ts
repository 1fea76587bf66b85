import { bytes, count } from '../../lib/text.ts'

/** What a job got from the cache, or saved there. */
export interface Moved {
  paths: number
  bytes: number
  seconds: number
}

/** What the cache did for a job. */
export interface CacheUse {
  restored: Moved
  saved: Moved
  /** The cached share of what the job needed, from 0 to 1; undefined if unknown. */
  hitRate: number | undefined
  /** Bytes of all layers that later runs find, and their limit. */
  held: number
  most: number
}

/** Without a cache. */
export const nothingMoved: Moved = { paths: 0, bytes: 0, seconds: 0 }

/** One line for the summary of a job. */
export function cacheLine({ restored, saved, hitRate, held, most }: CacheUse): string {
  const said = [
    restored.paths > 0 &&
      `${count(restored.paths, 'path')} restored (${bytes(restored.bytes)}, ${restored.seconds.toFixed(1)} s${hitRate === undefined ? '' : `, ${percent(hitRate)} of what was needed`})`,
    saved.paths > 0 &&
      `${count(saved.paths, 'path')} saved (${bytes(saved.bytes)}, ${saved.seconds.toFixed(1)} s)`,
  ].filter((part) => part !== false)
  const did = said.length === 0 ? 'nothing restored, nothing saved' : said.join(', ')
  return `Cache: ${did}; layers hold ${bytes(held)} of ${bytes(most)}.`
}

const percent = (share: number): string => `${Math.floor(share * 100)} %`

/** A sentence if the cache took longer than the builds that it saved are expected to take (seconds). */
export function whyNotWorth({ restored, saved }: CacheUse, spared: number): string | undefined {
  const took = restored.seconds + saved.seconds
  if (took < 30 || took <= spared) return undefined
  return `The cache took ${took.toFixed(0)} s, and the builds that it spared are expected to take ${spared.toFixed(0)} s; \`cache: false\` may be quicker here.`
}

/** The outputs of parts that restore and save. */
export const cacheOutputs = {
  restored: 'how many store paths came from the cache',
  saved: 'how many store paths were saved in the cache',
  'hit-rate':
    'of what was needed, how much came from the cache, from 0.00 to 1.00; empty where nobody can tell',
  'cache-bytes': 'bytes that were downloaded and uploaded for that',
  'cache-seconds': 'seconds that this took',
  'cache-held': 'bytes of all layers that later runs find',
} as const

/** Their values; all empty without a cache. */
export function cacheOutputsOf(use: CacheUse | undefined): Record<keyof typeof cacheOutputs, string> {
  if (use === undefined)
    return {
      ...{
        restored: '',
        saved: '',
        'hit-rate': '',
        'cache-bytes': '',
        'cache-seconds': '',
        'cache-held': '',
      },
    }
  const { restored, saved, hitRate, held } = use
  return {
    restored: String(restored.paths),
    saved: String(saved.paths),
    'hit-rate': hitRate === undefined ? '' : hitRate.toFixed(2),
    'cache-bytes': String(restored.bytes + saved.bytes),
    'cache-seconds': (restored.seconds + saved.seconds).toFixed(1),
    'cache-held': String(held),
  }
}

/** The outputs of parts that only restore, or only save. */
export const transferOutputs = {
  bytes: 'bytes that were moved for them',
  seconds: 'how long that took',
  held: 'bytes of all layers that later runs find',
} as const

/** Their values, and the line for the summary; empty if nothing was moved. */
export function transferOf(
  what: 'restored' | 'saved',
  { held, most, ...moved }: Moved & Pick<CacheUse, 'held' | 'most'>,
): { outputs: Record<keyof typeof transferOutputs, string>; line: string } {
  const use = { restored: nothingMoved, saved: nothingMoved, hitRate: undefined, held, most, [what]: moved }
  return {
    outputs: { bytes: String(moved.bytes), seconds: moved.seconds.toFixed(1), held: String(held) },
    line: moved.paths > 0 ? `${cacheLine(use)}\n` : '',
  }
}
