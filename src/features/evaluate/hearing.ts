import type { Plan } from '../../documents/plan.ts'
import type { Log } from '../../host/host.ts'
import { duration } from '../../lib/text.ts'
import { derivationName } from '../../nix/derivation/derivation-files.ts'
import type { ImportedBuild } from '../../nix/evaluation/imported-builds.ts'
import { lockChanges } from '../../nix/flake/lock-changes.ts'
import type { Warnings } from './evaluator/warnings.ts'

type Imported = NonNullable<Plan['imported']>

/** What evaluating processes say beside their answers: traces, warnings, and builds that they wait for. */
export function hearing(log: Log, warnings: Warnings) {
  const imported = new Map<string, number>()
  return {
    onTrace: (text: string) => log.debug(`trace: ${text}`),
    onWarning: (text: string) => {
      if (lockChanges(text) === undefined) warnings.add(text)
    },
    onBuild: ({ drvPath, seconds }: ImportedBuild) => {
      imported.set(drvPath, Math.max(imported.get(drvPath) ?? 0, seconds))
    },
    /** The builds in the order in which they ended. */
    imported: (): Imported =>
      [...imported].map(([drvPath, seconds]) => ({ drvPath, name: derivationName(drvPath), seconds })),
  }
}

/** Builds in the course of the evaluation hold up everything else, so that a person should know of them. */
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
