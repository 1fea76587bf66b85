import { version } from '../../src/version.ts'

const warnAt = 150
const failAt = 200

/** Long files do more than one job; those of tests may be tables. */
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

/** What several files say must be the same everywhere, and say nothing about one machine. */
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
