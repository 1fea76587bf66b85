import { basename, dirname, join } from 'node:path'
import { root } from './command-line.ts'
import { sourceOf, tarballs } from './fresh-machine.ts'
import type { resultsService } from './services/results-service.ts'
import type { RunOptions } from './workflow-options.ts'
import type { JobFacts } from './workflow-types.ts'

export const checkFile = '.github/workflows/nixos.yml'

/** A workflow that calls check.yml, and further jobs behind it. */
export async function callerOf(
  inputs: Readonly<Record<string, string | number>>,
  jobs = '',
): Promise<string> {
  const { sha256 } = await sourceOf(tarballs.newest)
  const given = {
    ...inputs,
    'nix-tarball': `/home/nix/${basename(tarballs.newest)}`,
    'nix-sha256': sha256,
  }
  const lines = Object.entries(given).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`)
  return `on: [push, pull_request]
permissions: {}
jobs:
  nixos:
    permissions: { contents: read }
    uses: OWNER/flakeship/.github/workflows/check.yml@v1
    with:
${lines.join('')}${jobs}`
}

export type Results = Awaited<ReturnType<typeof resultsService>>

/** What every run of the tests has: our repository, the artifact and cache services, and machines without Nix. */
export function surroundings(
  results: Results,
  ports: readonly number[] = [],
): Pick<RunOptions, 'actions' | 'services' | 'machine'> {
  const port = Number(new URL(results.url).port)
  return {
    actions: { 'OWNER/flakeship@v1': root },
    services: {
      ports: [port, ...ports],
      forActions: ({ runId, attempt, key }: JobFacts) => results.env({ run: runId, attempt, job: key }),
    },
    machine: () => ({ folders: { '/home/nix': dirname(tarballs.newest) } }),
  }
}

export const eightHosts = join(root, 'test/fixtures/flakes/eight-hosts')
