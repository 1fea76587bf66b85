import { createHash } from 'node:crypto'
import { versions } from '../../documents/versions.ts'
import type { Run } from '../../github/context.ts'
import type { Host } from '../../host/host.ts'
import type { Artifacts, DownloadLimits, Entries } from '../../host/stores.ts'
import { requireCheckName } from '../inputs/check-name.ts'

/** What the jobs of this run hand to each other, and to later runs. */
export interface RunStores {
  run: Run
  /** The name of the check; '' where there is only one. */
  check: string
  /** The name of the check whose kept report it is compared with. */
  base: string
  artifacts: Artifacts
  entries: Entries
}

/** The stores of this run; loaded only where something is handed over, since their clients are large. */
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

/** More than documents of ours take together; an artifact that holds more is refused. */
export const documentLimits: DownloadLimits = { bytes: 512 * 1024 ** 2, files: 4000 }

/** More than any pack takes. */
export const packLimits: DownloadLimits = { bytes: 2 * 1024 ** 3, files: 1 }

/**
 * Where later runs find the report of a commit: the same selection of the same flake, or it could not be compared, in the
 * version that we read: one of another version counts as absent.
 */
export function baseKey(check: string, selection: string, revision: string): string {
  return `flakeship-base-${versions.report}-${check === '' ? '' : `${check}-`}${selection.slice(0, 16)}-${revision}`
}

/** What was asked for, as one word. */
export function selectionOf(values: {
  flake: string
  targets: readonly string[]
  overrideInput: readonly string[]
  impure: boolean
}): string {
  const asked = [values.flake, values.targets, values.overrideInput, values.impure]
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}
