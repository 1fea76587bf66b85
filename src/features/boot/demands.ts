import { createHash } from 'node:crypto'
import { versions } from '../../documents/versions.ts'
import { bootables } from './boots.ts'
import type { BootOptions } from './options.ts'
import { rules } from './watch/rules.ts'

/** What the user demands of boots. */
export type Asked = Pick<
  BootOptions,
  'mode' | 'media' | 'memory' | 'cpus' | 'timeout' | 'success' | 'forward' | 'openNetwork' | 'accelerator'
> & { command?: { user: string; command: string } }

/**
 * Digest of all boot demands, the firmwares and the verdict rules: another boot of the same derivation under the same
 * digest would show the same.
 */
export function demandsOf(asked: Asked): string {
  const judged = { bootables, rules, evidence: versions.evidence }
  const all = asked.mode === 'none' ? { mode: 'none' } : { ...asked, judged }
  return createHash('sha256')
    .update(JSON.stringify(sorted(all)))
    .digest('hex')
}

/** Independent of key order; patterns become their text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value instanceof RegExp) return String(value)
  if (value === Infinity) return 'ever'
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)])
}
