import type { History, HistoryEntry } from '../../../documents/history.ts'
import { splitName } from '../../../nix/store/package-name.ts'

/** The query: what something took on a kind of machine. */
export interface Asked {
  what: HistoryEntry['what']
  /** With or without its version. */
  name: string
  system: string
  machine: string
}

/** Times in earlier runs: medians, by name without version. */
export class Times {
  readonly #exact = new Map<string, HistoryEntry>()
  /** The same on any machine, for machines that have not built it yet. */
  readonly #anywhere = new Map<string, HistoryEntry[]>()

  constructor({ entries }: Pick<History, 'entries'>) {
    for (const entry of entries) {
      const key = keyOf(entry)
      this.#exact.set(`${key} ${entry.machine}`, entry)
      this.#anywhere.set(key, [...(this.#anywhere.get(key) ?? []), entry])
    }
  }

  of(asked: Asked): { seconds?: number; bytes?: number } | undefined {
    const key = keyOf({ ...asked, name: unversioned(asked.name) })
    const same = this.#exact.get(`${key} ${asked.machine}`)
    const entries = same ? [same] : (this.#anywhere.get(key) ?? [])
    const seconds = median(entries.flatMap((entry) => entry.seconds ?? []))
    const bytes = median(entries.flatMap((entry) => entry.bytes ?? []))
    if (seconds === undefined && bytes === undefined) return undefined
    return { ...(seconds === undefined ? {} : { seconds }), ...(bytes === undefined ? {} : { bytes }) }
  }
}

/** The name of what is known of jobs as such. */
export const ofJobs = 'job'

/** The system and the machine of what is the same on all. */
export const anywhere = 'any'

/** The name under which the next version is found, too. */
export const unversioned = (name: string): string => splitName(name).name

export const keyOf = ({ what, name, system }: Pick<HistoryEntry, 'what' | 'name' | 'system'>): string =>
  [what, name, system].join(' ')

function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]
}
