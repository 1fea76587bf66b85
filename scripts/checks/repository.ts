import { dirname } from 'node:path'
import { version } from '../../src/version.ts'

const warnAt = 150
const failAt = 200

/** A long file does more than one job; a long test file may be a table. */
export function lengths(files: readonly { file: string; text: string }[]): {
  complaints: string[]
  warnings: string[]
} {
  const long = files
    .filter(({ file }) => /^(src|scripts)\//.test(file))
    .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
  const say = ({ file, lines }: { file: string; lines: number }) => `${file} has ${lines} lines`
  return {
    complaints: long
      .filter(({ lines }) => lines > failAt)
      .map((found) => `${say(found)}: at most ${failAt}, split it`),
    warnings: long.filter(({ lines }) => lines > warnAt && lines <= failAt).map(say),
  }
}

const mostOfRoom = 20
/** Folders of similar files, which nobody needs to read through. */
const tables = new Set(['test/fixtures/failures', 'test/fixtures/fetching'])

/** Folders with too many files to find the right one. */
export function rooms(files: readonly string[]): string[] {
  return [...Map.groupBy(files, dirname)]
    .filter(([folder, { length }]) => length > mostOfRoom && !tables.has(folder))
    .map(([folder, { length }]) => `${folder} holds ${length} files: at most ${mostOfRoom}, make rooms`)
}

/** Values that several files repeat must agree, and must not name one machine. */
export function manifests(packageJson: string, lock: string): string[] {
  const complaints: string[] = []
  const declared = (JSON.parse(packageJson) as { version: string }).version
  if (declared !== version) complaints.push(`src/version.ts says ${version}, package.json says ${declared}`)
  const locked = (JSON.parse(lock) as { version: string }).version
  if (locked !== declared) complaints.push(`package-lock.json says ${locked}, package.json says ${declared}`)
  if (lock.includes('"resolved"'))
    complaints.push(
      'package-lock.json names the host of a registry: npm config set omit-lockfile-registry-resolved true',
    )
  return complaints
}
