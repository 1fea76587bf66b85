import pLimit from 'p-limit'
import type { Nix } from '../../nix/command.ts'
import type { EvaluationError } from '../../nix/evaluation/error.ts'
import type { EvaluationOptions } from '../../nix/evaluation/evaluation.ts'
import { readFetchFailure } from '../../nix/flake/fetch-failure.ts'
import { fetchSource } from '../../nix/flake-lock/fetch-source.ts'
import type { Attributes } from '../../nix/flake-lock/lock-file.ts'
import { references } from '../../nix/flake-lock/references.ts'

/** A source as it is now, or why nobody knows. */
export type Resolved =
  | { ok: true; locked: Attributes }
  /** `reason` is one line, `said` what the tool that knew it said. */
  | { ok: false; reason: string; said: string }

/** Downloads at the same time. */
const together = 4

/** Asks every source once, however many inputs have it: what it says then holds for the whole run. */
export class Sources {
  readonly #nix: Nix
  readonly #options: EvaluationOptions
  readonly #asked = new Map<string, Promise<Resolved>>()
  readonly #limit = pLimit(together)

  constructor(nix: Nix, options: EvaluationOptions) {
    this.#nix = nix
    this.#options = options
  }

  /** Begins to ask these; the same order as they are given. */
  async now(originals: readonly Attributes[]): Promise<Resolved[]> {
    const fresh = [...new Map(originals.map((one) => [JSON.stringify(one), one]))].filter(
      ([key]) => !this.#asked.has(key),
    )
    const urls = references(
      this.#nix,
      fresh.map(([, original]) => original),
      this.#options,
    )
    for (const [i, [key]] of fresh.entries()) {
      this.#asked.set(
        key,
        this.#limit(async () => this.#fetch((await urls)[i])),
      )
    }
    return Promise.all(originals.map((one) => this.#asked.get(JSON.stringify(one)) ?? unknown))
  }

  async #fetch(url: string | undefined): Promise<Resolved> {
    if (url === undefined) return unknown
    const fetched = await fetchSource(this.#nix, url, this.#options)
    if (!fetched.ok) return { ok: false, ...reasonOf(fetched.error) }
    return fetched.locked.type === 'git' && fetched.locked.rev === undefined ? uncommitted : fetched
  }
}

const uncommitted: Resolved = {
  ok: false,
  reason: 'it is a checkout with changes that are not committed, which no lock can name; commit them there',
  said: '',
}

const unknown: Resolved = {
  ok: false,
  reason: 'this Nix does not know such a source; use a newer one',
  said: '',
}

const longest = 4000

function reasonOf(error: EvaluationError): { reason: string; said: string } {
  const { reason } = readFetchFailure(error) ?? {}
  return { reason: reason ?? firstLine(error.message), said: error.text.slice(0, longest) }
}

const firstLine = (message: string): string => (message.split('\n', 1)[0] ?? '').slice(0, 500)
