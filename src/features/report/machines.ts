import type { Report } from '../../documents/report.ts'
import type { Result } from '../../documents/result.ts'
import { count, duration, oneLine } from '../../lib/text.ts'
import { some } from './brevity.ts'
import { codeCell } from './markdown/escape.ts'
import { row, type Section, tableHead } from './markdown/sections.ts'

type Machine = NonNullable<Report['machines']>[number]

/** Which machine built what, the busiest first; nothing where only the machine itself built. */
export function machinesOf(results: readonly Pick<Result, 'derivations'>[]): Machine[] {
  const machines = new Map<string, Machine>()
  for (const { machine, name, start, stop, outcome } of results.flatMap(({ derivations }) => derivations)) {
    const at = machine.replace(/\?.*$/, '') // parameters of a store may name keys and folders
    const known = machines.get(at) ?? { name: at, built: [], seconds: 0 }
    if (outcome === 'built') known.built.push(name)
    machines.set(at, { ...known, seconds: known.seconds + (stop ?? start) - start })
  }
  const isAlone = machines.size === 0 || (machines.size === 1 && machines.has('local'))
  return isAlone ? [] : [...machines.values()].sort((a, b) => b.seconds - a.seconds)
}

const nameOf = ({ name }: Machine): string => (name === 'local' ? 'this machine' : name)
const mostNames = 8

export function machineSection({ machines = [] }: Report): Section {
  return {
    title: 'Where it was built',
    lead: tableHead([['Machine'], ['Derivations', 'right'], ['Time', 'right'], ['Which']]),
    blocks: machines.map((machine) => {
      const names = some(
        machine.built.map((name) => codeCell(name, 60)),
        mostNames,
      )
      return row([codeCell(nameOf(machine)), String(machine.built.length), duration(machine.seconds), names])
    }),
    shape: 'rows',
    unit: 'machines',
    share: 20,
    importance: 8,
  }
}

/** The same for a terminal. */
export function machineLines({ machines = [] }: Report): string[] {
  return machines.map((machine) => {
    const names = some(
      machine.built.map((name) => oneLine(name, 60)),
      mostNames,
    )
    const which = names === '' ? '' : `: ${names}`
    return `  ${oneLine(nameOf(machine), 80)} built ${count(machine.built.length, 'derivation')} in ${duration(machine.seconds)}${which}`
  })
}
