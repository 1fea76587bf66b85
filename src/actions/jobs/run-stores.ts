import { createHash } from 'node:crypto'
import { versions } from '../../documents/versions.ts'
import type { Run } from '../../github/context.ts'
import type { Host } from '../../host/host.ts'
import type { Artifacts, DownloadLimits, Entries } from '../../host/stores.ts'
import { requireCheckName } from '../inputs/check-name.ts'

/** Where the jobs of this run hand documents to each other and to later runs. */
export interface RunStores {
  run: Run
  /** The name of the check; '' if there is only one. */
  check: string
  /** The name of the check whose kept report is the base. */
  base: string
  artifacts: Artifacts
  entries: Entries
}

/** The stores of this run; loaded only to hand something over, since their clients are large. */
export async function runStoresOf(host: Host, check: string, base: string = check): Promise<RunStores> {
  requireCheckName(check)
  requireCheckName(base)
  const [{ runOf }, { githubArtifacts }, { githubEntries }] = await Promise.all([
    import('../../github/context.ts'),
    import('../../github/artifacts.ts'),
    import('../../github/cache.ts'),
  ])
  const { environment, log } = host
  return {
    run: runOf(environment),
    ...{ check, base },
    artifacts: githubArtifacts(environment, log),
    entries: githubEntries(environment, log),
  }
}

/** Larger than all our documents together; a larger artifact is refused. */
export const documentLimits: DownloadLimits = { bytes: 512 * 1024 ** 2, files: 4000 }

/** Larger than any pack. */
export const packLimits: DownloadLimits = { bytes: 2 * 1024 ** 3, files: 1 }

/**
 * The key under which later runs find the report of a commit: for the same selection of the same flake, since others
 * cannot be compared, and for our version of the document.
 */
export function baseKey(check: string, selection: string, revision: string): string {
  return `flakeship-base-${versions.report}-${check === '' ? '' : `${check}-`}${selection.slice(0, 16)}-${revision}`
}

/** Digest of the selection. */
export function selectionOf(values: {
  flake: string
  targets: readonly string[]
  overrideInput: readonly string[]
  impure: boolean
}): string {
  const asked = [values.flake, values.targets, values.overrideInput, values.impure]
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}
