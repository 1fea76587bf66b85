import { bytes, changeOfBytes, count, oneLine, table } from '../../../lib/text.ts'
import type { Change, ClosureDiff, PackageChange } from '../../../nix/store/closure-diff.ts'
import { isWorthALine } from '../words/impact.ts'

/** In order of interest. */
const sections: Record<Change, string> = {
  up: 'Newer',
  down: 'Older',
  versions: 'Other versions',
  added: 'Added',
  removed: 'Removed',
  rebuilt: 'Rebuilt, the same version',
}

/** A diff for people: one section per kind of change, all with the same columns, and the total. */
export function diffLines({ before, after, changes }: ClosureDiff): string[] {
  const shown = changes.filter(isWorthALine)
  const rows = table(shown.map(row), { right: [2] })
  const kinds = Object.keys(sections) as Change[]
  const blocks = kinds.map((kind) => {
    const all = changes.filter(({ change }) => change === kind)
    const lines = rows.filter((_, i) => shown[i]?.change === kind)
    const left = all.length - lines.length
    const rest = left > 0 ? [`  ${hidden(left, lines.length)}`] : []
    return all.length === 0 ? [] : [`${sections[kind]}:`, ...lines, ...rest, '']
  })
  const sum = `${size(before)} → ${size(after)} (${changeOfBytes(after.bytes - before.bytes)})`
  return [...blocks.flat(), changes.length === 0 ? `nothing changed: ${size(after)}` : sum]
}

function hidden(left: number, listed: number): string {
  return listed === 0
    ? `${count(left, 'package')} of about the same size`
    : `and ${left} of about the same size`
}

function row({ name, change, before, after, bytes: size }: PackageChange): string[] {
  return [`  ${oneLine(name, 60)}`, versions(change, before, after), changeOfBytes(size)]
}

function versions(change: Change, before: readonly string[], after: readonly string[]): string {
  const [old, fresh] = [list(before), list(after)]
  if (change === 'added' || change === 'rebuilt') return fresh
  return change === 'removed' ? old : `${old || '(none)'} → ${fresh || '(none)'}`
}

const list = (versions: readonly string[]): string => oneLine(versions.join(', '), 60)

const size = ({ bytes: all, paths }: ClosureDiff['before']): string =>
  `${bytes(all)} in ${count(paths, 'store path')}`
