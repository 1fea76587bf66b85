import type { Evidence } from '../../../documents/evidence.ts'
import { byCreation } from './counted-results.ts'

/** One boot per image, firmware and medium: the newest. */
export function latestBoots(evidence: readonly Evidence[]): Evidence[] {
  const latest = new Map<string, Evidence>()
  for (const boot of [...evidence].sort(byCreation))
    latest.set(`${boot.firmware} ${boot.medium ?? ''} ${boot.target}`, boot)
  return [...latest.values()]
}
