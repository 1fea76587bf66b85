import { mostBytes } from '../../../documents/history.ts'
import type { MissingDerivation } from '../../../documents/plan.ts'
import { byName, usual } from './prices-by-name.ts'
import { anywhere, type Times } from './times.ts'

export interface Price {
  /** On the machine itself, without emulation. */
  seconds: number
  /** Disk space of its outputs. */
  bytes: number
  /** The best available source. */
  source: NonNullable<MissingDerivation['priced']>
}

/** No build takes longer: GitHub ends every hosted job after six hours, and prices of a day change no plan further. */
const mostSeconds = 86_400

/** Properties from the `.drv`; measured on 391 missing derivations of six real hosts, whose names say little. */
const saidByDerivation = { local: 1, download: 15, script: 5 } as const

/**
 * The expected cost of a build: from the plan itself, else from earlier runs, else by its `.drv`, else by its name. A
 * script may still be an image or a test of a virtual machine, which only the name shows.
 */
export function priceOf(derivation: MissingDerivation, machine: string, times?: Times): Price {
  const { name, system, says, seconds, priced } = derivation
  const row = byName(name)
  const known = times?.of({ what: 'build', name, system, machine })
  const bytes = knownBytes(name, times) ?? row?.bytes ?? (says ? 1024 ** 2 : usual.bytes)
  const price = (expected: number, source: Price['source']): Price => ({
    seconds: Math.min(Math.max(0, expected), mostSeconds),
    bytes,
    source,
  })
  if (seconds !== undefined) return price(seconds, priced ?? 'usual')
  if (known?.seconds !== undefined) return price(known.seconds, 'history')
  if (says && (says !== 'script' || !row)) return price(saidByDerivation[says], 'derivation')
  return row ? price(row.seconds, 'name') : price(usual.seconds, 'usual')
}

/** The size of a store path in earlier runs. */
export function knownBytes(name: string, times: Times | undefined): number | undefined {
  const bytes = times?.of({ what: 'path', name, system: anywhere, machine: anywhere })?.bytes
  return bytes === undefined ? undefined : Math.min(bytes, mostBytes)
}

/** The expected size of a store path that is fetched. */
export const bytesOf = (name: string, times?: Times): number =>
  knownBytes(name, times) ?? byName(name)?.bytes ?? usual.bytes
