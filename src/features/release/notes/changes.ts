import { code, codeCell } from '../../../lib/markdown.ts'
import { changeOfBytes, count } from '../../../lib/text.ts'
import type { ClosureDiff, PackageChange } from '../../../nix/store/closure-diff.ts'

/** What changed on the hosts of a release since the previous one. */
export interface Changes {
  since: string
  hosts: readonly { host: string; diff: ClosureDiff }[]
}

/** Maximum rows per host: nobody reads more, and the SBOMs have all of them. */
const mostRows = 30

/** The section of the notes about changes; empty if nothing is known of the previous release. */
export function changeSections({ since, hosts }: Changes): string[] {
  if (hosts.length === 0) return []
  const head = `### Since ${code(since)}`
  return [[head, ...hosts.map(({ host, diff }) => hostChanges(host, diff))].join('\n\n')]
}

function hostChanges(host: string, { before, after, changes }: ClosureDiff): string {
  const size = changeOfBytes(after.bytes - before.bytes)
  const told = changes.filter(({ change }) => change !== 'rebuilt')
  const rebuilt = changes.length - told.length
  if (changes.length === 0) return `${code(host)}: the same system.`
  const sum = [
    told.length === 0 ? 'the same packages' : count(told.length, 'package'),
    ...(rebuilt === 0 ? [] : [`${rebuilt} rebuilt`]),
    size,
  ].join(', ')
  if (told.length === 0) return `${code(host)}: ${sum}.`
  const rows = told.slice(0, mostRows).map(row)
  const more = told.length - rows.length
  return [
    `${code(host)}: ${sum}`,
    '',
    '| Package | Before | After | Size |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(more === 0 ? [] : ['', `and ${more} more, in its SBOM`]),
  ].join('\n')
}

const row = ({ name, before, after, bytes, change }: PackageChange): string =>
  `| ${codeCell(name)} | ${change === 'added' ? '' : versions(before)} | ${change === 'removed' ? '' : versions(after)} | ${changeOfBytes(bytes)} |`

const versions = (all: readonly string[]): string =>
  all.length === 0 ? '(none)' : codeCell(all.slice(0, 3).join(', '))
