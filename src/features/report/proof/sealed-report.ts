import { createHash } from 'node:crypto'
import { parseJson } from '../../../lib/json-text.ts'
import { isSignedText, type SigningKey, signText } from '../../../nix/store/signatures.ts'

/** A report as kept for later runs, and whether our key signed it for its purpose. */
export interface Sealed {
  report: string
  isSigned: boolean
}

/**
 * A first line of JSON, then the report. `about` says what it is a report of, so that it cannot pass for another one.
 */
export function sealReport(report: string, about: string, key: SigningKey | undefined): string {
  const head = key === undefined ? {} : { signature: signText(claimOf(report, about), key) }
  return `${JSON.stringify(head)}\n${report}`
}

/** Reads a kept report of unknown origin. */
export function openReport(text: string, about: string, key: SigningKey | undefined): Sealed {
  const end = text.indexOf('\n', 0)
  const report = text.slice(end + 1)
  const head = end < 0 || end > 1000 ? undefined : parseJson(text.slice(0, end))
  const signature = (head as { signature?: unknown } | null | undefined)?.signature
  const isSigned =
    key !== undefined && typeof signature === 'string' && isSignedText(claimOf(report, about), signature, key)
  return { report, isSigned }
}

/** Begins differently from the fingerprint of a store path, so that neither signature can be taken for the other. */
const claimOf = (report: string, about: string): string =>
  `flakeship base report\n${about}\n${createHash('sha256').update(report).digest('hex')}`
