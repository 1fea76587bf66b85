import type { Result } from '../../../documents/result.ts'
import type { ReportMachine } from '../words/words.ts'

/** Which machine built what, busiest first; empty if only this machine built. */
export function machinesOf(results: readonly Pick<Result, 'derivations'>[]): ReportMachine[] {
  const machines = new Map<string, ReportMachine>()
  for (const { machine, name, start, stop, outcome } of results.flatMap(({ derivations }) => derivations)) {
    const at = machine.replace(/\?.*$/, '') // parameters of a store may name keys and folders
    const known = machines.get(at) ?? { name: at, built: [], seconds: 0 }
    if (outcome === 'built') known.built.push(name)
    machines.set(at, { ...known, seconds: known.seconds + (stop ?? start) - start })
  }
  const isAlone = machines.size === 0 || (machines.size === 1 && machines.has('local'))
  return isAlone ? [] : [...machines.values()].sort((a, b) => b.seconds - a.seconds)
}
