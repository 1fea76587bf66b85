import { UserError } from '../lib/errors.ts'

/**
 * The version of each document. What changes a schema raises it (test/documents/versions.test.ts says so), since no part
 * reads another version: neither what a job of another Flakeship left, nor a base that was kept by one.
 */
export const versions = {
  plan: 7,
  result: 6,
  evidence: 6,
  report: 13,
  release: 4,
  update: 3,
  history: 1,
} as const

/** Refuses a document of another version. */
export function requireVersion(file: string, name: keyof typeof versions, found: number): void {
  const known = versions[name]
  if (found === known) return
  throw new UserError(
    `${file} is version ${found} of the ${name} document, this flakeship reads version ${known}; use the same version of flakeship for both steps`,
  )
}
