import { CommandError } from '../../lib/errors.ts'
import type { Nix } from '../../nix/command.ts'
import { type DryRun, parseDryRun } from '../../nix/dry-run.ts'
import { gather } from '../../nix/gather.ts'

export interface Wanted {
  drvPath: string
  outputs: readonly string[]
}

export interface Missing extends DryRun {
  /** Derivations of which Nix cannot say what is missing, with its reason. */
  unknown: ReadonlyMap<string, string>
}

const nothing: Missing = { build: [], fetch: [], downloadBytes: 0, unpackedBytes: 0, unknown: new Map() }

/** What is neither here nor in a substituter, in one call; a derivation that Nix refuses does not hide the others. */
export async function findMissing(
  nix: Nix,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<Missing> {
  const [first] = wanted
  if (first === undefined) return nothing
  const input = wanted.map(({ drvPath, outputs }) => `${drvPath}^${outputs.join(',')}\n`).join('')
  const command = ['build', '--dry-run', '--no-link', '--log-format', 'raw', '--stdin']
  const output = await gather(nix.start(command, { input }), signal)
  if (output.code === 0) return { ...parseDryRun(output.stderr), unknown: new Map() }
  if (wanted.length === 1) {
    return {
      ...nothing,
      unknown: new Map([[first.drvPath, new CommandError(['nix', ...command], output).message]]),
    }
  }
  const middle = Math.ceil(wanted.length / 2)
  const left = await findMissing(nix, wanted.slice(0, middle), signal)
  return together(left, await findMissing(nix, wanted.slice(middle), signal))
}

function together(a: Missing, b: Missing): Missing {
  return {
    build: [...new Set([...a.build, ...b.build])],
    fetch: [...new Set([...a.fetch, ...b.fetch])],
    downloadBytes: a.downloadBytes + b.downloadBytes,
    unpackedBytes: a.unpackedBytes + b.unpackedBytes,
    unknown: new Map([...a.unknown, ...b.unknown]),
  }
}
