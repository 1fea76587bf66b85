import pLimit from 'p-limit'
import { withoutCredential } from '../../lib/addresses.ts'
import { oneLine } from '../../lib/text.ts'
import type { Nix } from '../../nix/command.ts'
import type { EvaluationError } from '../../nix/evaluation/error.ts'
import type { EvaluationOptions } from '../../nix/evaluation/evaluation.ts'
import { readFetchFailure } from '../../nix/flake/fetch-failure.ts'
import { fetchSource } from '../../nix/flake-lock/fetch-source.ts'
import { fetchTogether } from '../../nix/flake-lock/fetch-together.ts'
import type { Attributes } from '../../nix/flake-lock/lock-file.ts'
import { references } from '../../nix/flake-lock/references.ts'
import type { Patience } from './patience.ts'

/** The present state of a source, or why it is unknown. */
export type Resolved =
  | { ok: true; locked: Attributes }
  /** `reason` is one line, `said` the error text of the tool. isLimited: the server takes no more requests for now. */
  | { ok: false; reason: string; said: string; isLimited?: boolean }

/** Number of parallel processes. */
const together = 4

export interface SourcesOptions extends EvaluationOptions {
  temporary: string
  patience: Patience
  /** The same Nix without the token, which only raises the rate limit: a server may refuse it for what is public. */
  withoutToken: Nix
}

/** Queries every source once, however many inputs have it, so that one answer holds for the whole run. */
export class Sources {
  readonly #nix: Nix
  readonly #options: SourcesOptions
  readonly #asked = new Map<string, Promise<Resolved>>()
  readonly #limit = pLimit(together)
  readonly #limitSingle = pLimit(together)

  constructor(nix: Nix, options: SourcesOptions) {
    this.#nix = nix
    this.#options = options
  }

  /** Starts the queries; the answers are in the order of the arguments. */
  async now(originals: readonly Attributes[]): Promise<Resolved[]> {
    const fresh = [...new Map(originals.map((one) => [JSON.stringify(one), one]))].filter(
      ([key]) => !this.#asked.has(key),
    )
    for (const share of shares(fresh, ([, original]) => original)) {
      const answers = this.#limit(() => this.#ask(share.map(([, original]) => original)))
      for (const [i, [key]] of share.entries())
        this.#asked.set(
          key,
          answers.then((all) => all[i] ?? unknown),
        )
    }
    return Promise.all(originals.map((one) => this.#asked.get(JSON.stringify(one)) ?? unknown))
  }

  /**
   * With one process; if that fails, each source with its own, to find out which ones failed while the others succeed.
   */
  async #ask(sources: readonly Attributes[]): Promise<Resolved[]> {
    const all = sources.length < 2 ? undefined : await fetchTogether(this.#nix, sources, this.#options)
    if (all) return all.map(usable)
    const urls = await references(this.#nix, sources, this.#options)
    return Promise.all(urls.map((url) => this.#limitSingle(() => this.#askPatiently(url))))
  }

  async #askPatiently(url: string | undefined): Promise<Resolved> {
    if (url === undefined) return unknown
    for (let tries = 0; ; tries++) {
      const answer = await this.#askOne(url)
      if (answer.ok || !answer.isLimited) return answer
      if (!(await this.#options.patience.wait(shown(url), tries))) return answer
    }
  }

  async #askOne(url: string): Promise<Resolved> {
    const { withoutToken } = this.#options
    const answer = await this.#fetch(this.#nix, url)
    if (answer.ok || answer.isLimited || withoutToken === this.#nix) return answer
    return this.#fetch(withoutToken, url)
  }

  async #fetch(nix: Nix, url: string): Promise<Resolved> {
    const fetched = await fetchSource(nix, url, this.#options)
    return fetched.ok ? usable(fetched.locked) : { ok: false, ...reasonOf(fetched.error) }
  }
}

/**
 * Groups sources by process: local ones, which answer at once, in one, and the others in as many as may run in
 * parallel.
 */
function shares<T>(all: readonly T[], sourceOf: (one: T) => Attributes): T[][] {
  const isHere = (one: T) => String(sourceOf(one).url).startsWith('file:')
  const far = all.filter((one) => !isHere(one))
  const split = Array.from({ length: together }, (_, n) => far.filter((__, i) => i % together === n))
  return [all.filter(isHere), ...split].filter((share) => share.length > 0)
}

const usable = (locked: Attributes): Resolved =>
  locked.type === 'git' && locked.rev === undefined ? uncommitted : { ok: true, locked }

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

function reasonOf(error: EvaluationError): { reason: string; said: string; isLimited: boolean } {
  const { reason, cause } = readFetchFailure(error) ?? {}
  return {
    reason: reason ?? firstLine(error.message),
    said: error.text.slice(0, longest),
    isLimited: cause === 'rate-limit',
  }
}

const firstLine = (message: string): string => (message.split('\n', 1)[0] ?? '').slice(0, 500)
const shown = (url: string): string => oneLine(withoutCredential(url).replace(/[?#].*$/s, ''), 100)
