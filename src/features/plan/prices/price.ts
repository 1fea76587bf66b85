import type { MissingDerivation } from '../../../documents/plan.ts'
import { byName, usual } from './prices-by-name.ts'
import type { Times } from './times.ts'

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

/** More than the disk of any hosted runner. */
const mostBytes = 100 * 1024 ** 3

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
  const bytes =
    (known && known.bytes !== undefined ? Math.min(known.bytes, mostBytes) : undefined) ??
    row?.bytes ??
    (says ? 1024 ** 2 : usual.bytes)
  const price = (expected: number, source: Price['source']): Price => ({
    seconds: Math.min(Math.max(0, expected), mostSeconds),
    bytes,
    source,
  })
  if (seconds !== undefined) return price(seconds, priced ?? 'usual')
  if (known) return price(known.seconds, 'history')
  if (says && (says !== 'script' || !row)) return price(saidByDerivation[says], 'derivation')
  return row ? price(row.seconds, 'name') : price(usual.seconds, 'usual')
}
