import type { Plan } from '../../../documents/plan.ts'
import type { Log } from '../../../host/host.ts'
import { duration } from '../../../lib/text.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import type { ImportedBuild } from '../../../nix/evaluation/imported-builds.ts'
import { lockChanges } from '../../../nix/flake/lock-changes.ts'
import { awaited } from './awaited.ts'
import { Retries } from './retries.ts'

const longest = 4000 // characters
const most = 500
const mostHosts = 5

/** Warnings by text, with how often each asker got them. */
export class Warnings {
  readonly #said = new Map<string, Map<string, number>>()

  /** Adds a warning of Nix or our own; its frequency does not matter. */
  add(text: string): void {
    this.count(text, '', 0)
  }

  /**
   * Adds a warning from the flake's own code; the asker is a host, or empty. A repeated query repeats its warnings, so
   * the highest count of one query is kept.
   */
  count(text: string, asker: string, times: number): void {
    const key = text.trim().slice(0, longest)
    const askers = this.#said.get(key) ?? new Map<string, number>()
    askers.set(asker, Math.max(askers.get(asker) ?? 0, times))
    this.#said.set(key, askers)
  }

  /** Each warning once. */
  list(): string[] {
    const lines = [...this.#said].map(([text, askers]) => {
      const times = [...askers.values()].reduce((sum, one) => sum + one, 0)
      return withHosts(
        times > 1 ? `${text} (${times} times)` : text,
        [...askers.keys()].filter((host) => host !== '').sort(),
      )
    })
    const left = lines.length - most
    return left > 0 ? [...lines.slice(0, most), `${left} more warnings are left out`] : lines
  }
}

/** One host before its warning; several after it. */
function withHosts(text: string, hosts: readonly string[]): string {
  const [only = '', ...others] = hosts
  if (only === '') return text
  const more = hosts.length > mostHosts ? ` and ${hosts.length - mostHosts} more` : ''
  return others.length === 0 ? `${only}: ${text}` : `${text} (${hosts.slice(0, mostHosts).join(', ')}${more})`
}

type Imported = NonNullable<Plan['imported']>

/** Handles what evaluation processes print besides answers: traces, warnings, and builds that they wait for. */
export function evaluatorListener(log: Log, warnings: Warnings) {
  const imported = new Map<string, number>()
  const retries = new Retries()
  return {
    onTrace: (text: string) => log.debug(`trace: ${text}`),
    onWarning: (text: string) => {
      if (lockChanges(text) === undefined && !retries.take(text)) warnings.add(text)
    },
    onBuild: ({ drvPath, seconds }: ImportedBuild) => {
      imported.set(drvPath, Math.max(imported.get(drvPath) ?? 0, seconds))
    },
    onWait: awaited(log),
    retried: () => retries.list(),
    /** The builds in the order in which they ended. */
    imported: (): Imported =>
      [...imported].map(([drvPath, seconds]) => ({ drvPath, name: derivationName(drvPath), seconds })),
  }
}

/** Builds during the evaluation delay everything else, so users should know about them. */
export function importWarning(imported: Imported): string[] {
  if (imported.length === 0) return []
  const seconds = imported.reduce((sum, one) => sum + one.seconds, 0)
  const slowest = [...imported].sort((a, b) => b.seconds - a.seconds).slice(0, 5)
  const names = slowest.map((one) => `${one.name} (${duration(one.seconds)})`).join(', ')
  const more = imported.length > slowest.length ? ` and ${imported.length - slowest.length} more` : ''
  return [
    `the evaluation waited ${duration(seconds)} for builds that it imports: ${names}${more}; --ifd false refuses this`,
  ]
}
