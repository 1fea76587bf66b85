import { delimiter, dirname, join } from 'node:path'
import { readDocument } from '../../../src/documents/files.ts'
import type { Update } from '../../../src/documents/update.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { flakeship } from '../runner/command-line.ts'

/** The result of a run of `flakeship update-lock`. */
export interface Updated {
  exitCode: number | null
  /** On standard output. */
  summary: string
  /** On standard error. */
  log: string
  update: Update
}

/** Runs the committed `flakeship update-lock` with these option values and this Nix. */
export async function updateLock(
  nix: Nix,
  { flakes = '', out = 'flakeship-out', ...values }: Readonly<Record<string, string>>,
): Promise<Updated> {
  const options = Object.entries(values).flatMap(([name, value]) =>
    value === 'true' ? [`--${name}`] : [`--${name}`, value],
  )
  const words = ['update-lock', ...flakes.split('\n').filter(Boolean), '--out', out, ...options]
  const env = { PATH: [dirname(nix.at.program), process.env.PATH].join(delimiter) }
  const { code, stdout, stderr } = await flakeship(words, { env }).ended
  const update = await readDocument('update', join(out, 'update.json'))
  return { exitCode: code, summary: stdout, log: stderr, update }
}
