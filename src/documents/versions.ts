import { UserError } from '../lib/errors.ts'

/**
 * The version of each document. A change of schema raises it (test/documents/versions.test.ts enforces this), since no
 * part reads another version: neither a document of another Flakeship's job, nor a kept base.
 */
export const versions = {
  plan: 9,
  result: 7,
  evidence: 7,
  report: 15,
  release: 4,
  update: 3,
  history: 2,
} as const

/** Refuses a document of another version. */
export function requireVersion(file: string, name: keyof typeof versions, found: number): void {
  const known = versions[name]
  if (found === known) return
  throw new UserError(
    `${file} is version ${found} of the ${name} document, this flakeship reads version ${known}; use the same version of flakeship for both steps`,
  )
}
