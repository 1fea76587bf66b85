import { CommandError } from '../../lib/errors.ts'
import type { Nix } from '../../nix/command.ts'
import { type DryRun, parseDryRun } from '../../nix/dry-run.ts'
import { withoutCredential } from '../../nix/flake-metadata.ts'
import { gather } from '../../nix/gather.ts'
import {
  configuredSubstituters,
  impatience,
  isAt,
  unreachable,
  useSubstituters,
} from '../../nix/substituters.ts'
import type { Output } from '../../system/exec.ts'

export interface Wanted {
  drvPath: string
  outputs: readonly string[]
}

export interface Missing extends DryRun {
  /** Derivations of which Nix cannot say what is missing, with its reason. */
  unknown: ReadonlyMap<string, string>
}

const nothing: Missing = { build: [], fetch: [], downloadBytes: 0, unpackedBytes: 0, unknown: new Map() }

/**
 * What is neither here nor in a substituter, in one call. A substituter that does not answer is left out of the next
 * call, and after two such calls all are: it costs one warning and some seconds, and the rest is planned.
 */
export async function findMissing(
  nix: Nix,
  wanted: readonly Wanted[],
  { signal, onWarning }: { signal: AbortSignal; onWarning(text: string): void },
): Promise<Missing> {
  if (wanted.length === 0) return nothing
  const silent = new Map<string, string>()
  const rounds = [
    async () => [],
    async () => {
      const configured = await configuredSubstituters(nix)
      return useSubstituters(configured.filter((one) => ![...silent.keys()].some((url) => isAt(one, url))))
    },
    async () => useSubstituters([]),
  ]
  try {
    for (const round of rounds) {
      const options = [...impatience, ...(await round())]
      const output = await dryRun(nix, wanted, { options, signal })
      const found = unreachable(output.stderr)
      for (const [url, why] of found) silent.set(url, silent.get(url) ?? why)
      if (output.code === 0 || found.size === 0) return await read(nix, wanted, output, { options, signal })
    }
    return nothing
  } finally {
    for (const [url, why] of silent) {
      onWarning(
        `substituter ${withoutCredential(url)} does not answer (${why}); what only it has counts as missing`,
      )
    }
  }
}

interface Asking {
  options: readonly string[]
  signal: AbortSignal
}

const command = ['build', '--dry-run', '--no-link', '--log-format', 'raw', '--stdin']

function dryRun(nix: Nix, wanted: readonly Wanted[], { options, signal }: Asking): Promise<Output> {
  const input = wanted.map(({ drvPath, outputs }) => `${drvPath}^${outputs.join(',')}\n`).join('')
  return gather(nix.start([...command, ...options], { input }), signal)
}

/** A derivation that Nix refuses does not hide the others. */
async function read(nix: Nix, wanted: readonly Wanted[], output: Output, asking: Asking): Promise<Missing> {
  const [first] = wanted
  if (first === undefined) return nothing
  if (output.code === 0) return { ...parseDryRun(output.stderr), unknown: new Map() }
  if (wanted.length === 1) {
    const { message } = new CommandError(['nix', ...command], output)
    return { ...nothing, unknown: new Map([[first.drvPath, message]]) }
  }
  const middle = Math.ceil(wanted.length / 2)
  const half = async (some: readonly Wanted[]) => read(nix, some, await dryRun(nix, some, asking), asking)
  const left = await half(wanted.slice(0, middle))
  return together(left, await half(wanted.slice(middle)))
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
