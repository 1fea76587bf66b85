import { delimiter, dirname } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Update } from '../../../src/documents/update.ts'
import { terminalHost } from '../../../src/host/terminal.ts'
import { main } from '../../../src/main.ts'
import type { Nix } from '../../../src/nix/command.ts'

/** What a run of `flakeship update-lock` came to. */
export interface Updated {
  exitCode: number
  /** On standard output. */
  summary: string
  /** On standard error. */
  log: string
  update: Update
}

/** Runs `flakeship update-lock` in this process, by the values of its options, with this Nix. */
export async function updateLock(nix: Nix, values: Readonly<Record<string, string>>): Promise<Updated> {
  const stderr = new PassThrough()
  const said = text(stderr)
  const path = [dirname(nix.at.program), process.env.PATH].join(delimiter)
  const host = terminalHost({
    values: new Map(Object.entries(values)),
    environment: { ...process.env, PATH: path },
    signal: new AbortController().signal,
    stderr: stderr as unknown as NodeJS.WriteStream,
    verbose: false,
  })
  const ended = await main('update-lock', host)
  stderr.end()
  return {
    exitCode: ended.exitCode,
    summary: ended.summary.join('\n'),
    log: await said,
    update: ended.json as Update,
  }
}
