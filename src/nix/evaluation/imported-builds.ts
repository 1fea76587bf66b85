import { cut } from '../../lib/text.ts'
import { type KnownError, readKnownError } from '../build/diagnose.ts'
import { derivationName } from '../derivation/derivation-files.ts'
import type { EvaluationError } from './error.ts'

/** A build that the evaluation had to wait for. */
export interface ImportedBuild {
  drvPath: string
  seconds: number
}

interface Heard {
  drvPath: string
  since: number
  log: string[]
}

/** Limits for an error: lines of its log's end, characters of each, errors that are searched for the cause. */
const most = { lines: 7, columns: 300, errors: 20 }

/** The builds during an evaluation, and why they failed: Nix reports that in other messages than its last. */
export class ImportedBuilds {
  readonly #running = new Map<string, Heard>()
  readonly #logs = new Map<string, string[]>()
  readonly #failed: KnownError[] = []

  start(id: string, drvPath: string): void {
    const log: string[] = []
    this.#running.set(id, { drvPath, since: performance.now(), log })
    this.#logs.set(drvPath, log)
  }

  line(id: string, text: string): void {
    const log = this.#running.get(id)?.log
    if (log === undefined || text.trim() === '') return
    log.push(cut(text, most.columns))
    if (log.length > most.lines) log.shift()
  }

  stop(id: string): ImportedBuild | undefined {
    const heard = this.#running.get(id)
    this.#running.delete(id)
    return heard && { drvPath: heard.drvPath, seconds: (performance.now() - heard.since) / 1000 }
  }

  /** The same error, with the failed derivation and the end of its log if it is about such a build. */
  explain(error: EvaluationError): EvaluationError {
    const said = readKnownError(error.message)
    const cause = this.#causeOf(said)
    if (this.#failed.length < most.errors) this.#failed.push(said)
    if (said.drvPath === undefined || cause?.drvPath === undefined) return error
    const what = `${derivationName(said.drvPath)}, which the evaluation imports, cannot be built`
    const below = cause === said ? '' : `${derivationName(cause.drvPath)}: `
    const log = this.#logs.get(cause.drvPath) ?? []
    return {
      ...error,
      message: [`${what}: ${below}${cause.message}`, ...log].join('\n'),
      ...(isRefused(cause) ? { unbuilt: cause.drvPath } : {}),
    }
  }

  #causeOf(said: KnownError): KnownError | undefined {
    if (said.kind === 'own') return isRefused(said) || this.#logs.has(said.drvPath ?? '') ? said : undefined
    return said.kind === 'dependency' ? this.#failed.find(({ kind }) => kind === 'own') : undefined
  }
}

/** Nix did not even start: `platform mismatch`, or before 2.30 `a 'aarch64-linux' with features {} is required`. */
const isRefused = ({ kind, known }: KnownError): boolean =>
  kind === 'own' && (known?.class === 'foreign-system' || known?.class === 'missing-feature')
