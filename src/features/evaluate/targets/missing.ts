import { shownAddress } from '../../../lib/addresses.ts'
import { CommandError } from '../../../lib/errors.ts'
import { type DryRun, parseDryRun } from '../../../nix/build/dry-run.ts'
import type { Nix } from '../../../nix/command.ts'
import { impatientSsh } from '../../../nix/ssh.ts'
import {
  configuredSubstituters,
  impatience,
  isAt,
  patience,
  unreachable,
  useSubstituters,
} from '../../../nix/store/substituters.ts'
import type { Output } from '../../../system/exec.ts'
import { gather } from '../../../system/exec.ts'

export interface Wanted {
  drvPath: string
  outputs: readonly string[]
}

export interface Missing extends DryRun {
  /** Derivations for which Nix cannot say what is missing, with its reason. */
  unknown: ReadonlyMap<string, string>
}

const nothing: Missing = { build: [], fetch: [], downloadBytes: 0, unpackedBytes: 0, unknown: new Map() }

/** After this time (milliseconds) we stop waiting for any substituter. */
const enough = 5000

/**
 * What is neither here nor in a substituter, in one call. A substituter that does not answer is skipped in the next
 * call, and after some seconds all are: it costs one warning and little time, and planning continues.
 */
export async function findMissing(
  nix: Nix,
  wanted: readonly Wanted[],
  { signal, onWarning }: { signal: AbortSignal; onWarning(text: string): void },
): Promise<Missing> {
  if (wanted.length === 0) return nothing
  const began = performance.now()
  const silent = new Map<string, string>()
  let asked: readonly string[] | undefined
  try {
    for (;;) {
      const options = [...impatience, ...(asked ? useSubstituters(asked) : [])]
      const output = await dryRun(nix, wanted, { options, signal })
      const found = unreachable(output.stderr)
      const all = asked ?? (found.size > 0 ? await configuredSubstituters(nix) : [])
      for (const [said, why] of found) {
        const meant = all.filter((one) => isAt(one, said))
        for (const one of meant.length > 0 ? meant : [said]) silent.set(one, silent.get(one) ?? why)
      }
      if (output.code === 0 || found.size === 0 || asked?.length === 0)
        return await read(nix, wanted, output, { options, signal })
      const rest = all.filter((one) => !silent.has(one))
      const isHopeless = rest.length === all.length || performance.now() - began > enough
      asked = isHopeless ? [] : rest
    }
  } finally {
    for (const [url, why] of silent) {
      const shown = shownAddress(url)
      onWarning(`substituter ${shown} does not answer (${why}); what only it has counts as missing`)
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
  const env = impatientSsh(nix.at.env, patience)
  return gather(nix.start([...command, ...options], { input, env }), signal)
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
