import { createHash } from 'node:crypto'
import { cacheUrl } from '../../../nix/store/cache-folder.ts'

const mark = (job: string): string => `# Flakeship, until job ${job} ends`

/** A job by a name that fits into a line, whatever GitHub calls it. */
const shortName = (job: string): string => createHash('sha256').update(job).digest('hex').slice(0, 16)

/** The end of a line that we added for a job: for any job if none is given. */
const endOf = (job?: string): string => mark(job === undefined ? '[0-9a-f]{16}' : shortName(job))

/** The settings by which Nix reads the folder; undefined for a key that a line of nix.conf cannot hold. */
export function settingsFor(publicKey: string | undefined): string[] | undefined {
  const substituter = `extra-substituters = ${cacheUrl(publicKey === undefined)}`
  if (publicKey === undefined) return [substituter]
  return /^[\w.+-]+:[A-Za-z0-9+/=]+$/.test(publicKey)
    ? [substituter, `extra-trusted-public-keys = ${publicKey}`]
    : undefined
}

/** Adds lines for a job at the end, so that removing them gives every byte back. */
export function withLines(text: string, lines: readonly string[], job: string): string {
  const isOpen = text !== '' && !text.endsWith('\n')
  const marked = lines.map((line) => `${line} ${mark(shortName(job))}`)
  return text + marked.map((line) => (isOpen ? `\n${line}` : `${line}\n`)).join('')
}

/** Removes the lines of a job; of all jobs if none is given. */
export function withoutLines(text: string, job?: string): string {
  const line = `[^\\n]* ${endOf(job)}`
  return text.replace(new RegExp(`^${line}\\n`, 'gm'), '').replace(new RegExp(`\\n${line}$`), '')
}

/** Whether a job that is not this one left lines. */
export const isLeft = (text: string, job: string): boolean => {
  const others = withoutLines(text, job)
  return withoutLines(others) !== others
}
