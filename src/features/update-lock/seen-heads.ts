import { createHash } from 'node:crypto'
import type { SeenHeads } from '../../documents/update.ts'
import type { Attributes } from '../../nix/flake-lock/lock-file.ts'
import { type Head, withHead } from './cooldown.ts'

/** A head that a run saw itself, with its lock attributes. */
export type SeenHead = SeenHeads['seen'][number]

/** Limits: total bytes of JSON, and heads of one source. */
const most = { bytes: 64 * 1024, ofOne: 64 }

/** The heads that earlier nights saw, and the additions of this one. */
export class Seen {
  readonly #bySource: Map<string, SeenHead[]>
  readonly #now: number

  constructor(earlier: readonly SeenHeads[], now: number) {
    this.#bySource = new Map(earlier.map(({ source, seen }) => [source, seen]))
    this.#now = now
  }

  /** Adds the present head of a source; returns all its known heads, oldest first. */
  add(original: Attributes, locked: Attributes): SeenHead[] {
    const key = keyOf(original)
    const seen = withHead(this.#bySource.get(key) ?? [], { mark: markOf(locked), since: this.#now, locked })
    const kept = seen.slice(-most.ofOne)
    this.#bySource.delete(key) // sources that nobody asks for any more come first, and go first
    this.#bySource.set(key, kept)
    return kept
  }

  /** As many as fit; drops the heads that have been known longest first. */
  list(): SeenHeads[] {
    const all = [...this.#bySource].map(([source, seen]) => ({ source, seen }))
    while (JSON.stringify(all).length > most.bytes) {
      const longest = all.reduce((a, b) => (b.seen.length > a.seen.length ? b : a))
      if (longest.seen.length > 1) longest.seen = longest.seen.slice(1)
      else all.shift()
    }
    return all
  }
}

/** What distinguishes one state of a source from another. */
export const markOf = ({ rev, narHash }: Attributes): Head['mark'] => String(rev ?? narHash ?? '')

const keyOf = (original: Attributes): string =>
  createHash('sha256').update(JSON.stringify(original)).digest('hex')
