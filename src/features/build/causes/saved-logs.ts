import { createReadStream, createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { BuildFailure } from '../../../documents/result.ts'
import { plain } from '../../../lib/text.ts'
import { diagnose } from '../../../nix/build/diagnose.ts'
import { TellingLines } from '../../../nix/build/first-error.ts'
import type { Nix } from '../../../nix/command.ts'
import { hasFixedOutput } from '../../../nix/derivation/derivation.ts'
import { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import { keep } from '../progress/progress.ts'

/** How many logs are kept as files, and how much of each (bytes). */
const mostLogs = 50
const longestLog = 64 * 1024 * 1024
/** How much of a saved log's end is read back (bytes). */
const longestEnd = 64 * 1024

/**
 * Writes the whole logs of failed derivations to `logs/`, as far as Nix has them, and extends excerpts that were too
 * short.
 */
export async function saveLogs(
  nix: Nix,
  out: string,
  failures: readonly BuildFailure[],
): Promise<BuildFailure[]> {
  const saved: BuildFailure[] = []
  for (const failure of failures) {
    const wanted = failure.drvPath !== undefined && saved.length < mostLogs
    // A full disk must not hide its own cause: the last lines are in the document anyway.
    const logFile = wanted ? await saveLog(nix, out, failure.drvPath ?? '').catch(() => undefined) : undefined
    const end = logFile === undefined ? [] : await lastLines(join(out, logFile)).catch(() => [])
    const derivation = await new DerivationFiles().read(failure.drvPath ?? '')
    const whole = completeLog(failure, end, derivation !== undefined && hasFixedOutput(derivation))
    const completed =
      logFile === undefined ? whole : await withFirstError(whole, join(out, logFile)).catch(() => whole)
    saved.push(logFile === undefined ? completed : { ...completed, logFile })
  }
  return saved
}

/** Completes a failure from the end of its whole log: lines that were cut, and a class if the excerpt showed none. */
export function completeLog(
  failure: BuildFailure,
  end: readonly string[],
  fixedOutput: boolean,
): BuildFailure {
  const isLonger = Math.min(end.length, keep.tail) > failure.log.length
  const completed = isLonger ? { ...failure, log: end.slice(-keep.tail) } : failure
  if (end.length === 0 || failure.class !== 'build-failed') return completed
  const known = diagnose({ ...failure, log: end, fixedOutput })
  return known ? { ...completed, class: known.class, hint: known.hint } : completed
}

/** For a failure of unknown class the first error says more than the last lines, which may be from other jobs. */
async function withFirstError(failure: BuildFailure, file: string): Promise<BuildFailure> {
  if (failure.class !== undefined && failure.class !== 'build-failed') return failure
  const telling = new TellingLines(keep.tail)
  const lines = createInterface({ input: createReadStream(file) })
  for await (const line of lines)
    if (!line.startsWith('@nix ')) telling.add(plain(line.slice(0, keep.lineLength)))
  const log = telling.lines()
  return log.length > failure.log.length || log.length === keep.tail ? { ...failure, log } : failure
}

/** Writes the log of a derivation to `logs/`, if Nix has one; returns its path in the output folder. */
export async function saveLog(nix: Nix, out: string, drvPath: string): Promise<string | undefined> {
  const logFile = `logs/${basename(drvPath, '.drv')}.log`
  const file = join(out, logFile)
  const running = nix.start(['log', '--offline', drvPath])
  running.stderr.resume()
  let size = 0
  const cut = new Transform({
    transform(chunk: Buffer, _, done) {
      const rest = chunk.subarray(0, Math.max(0, longestLog - size))
      size += chunk.length
      done(null, rest)
    },
  })
  await pipeline(running.stdout, cut, createWriteStream(file))
  await running.exit
  if (size > 0) return logFile
  await rm(file, { force: true })
  return undefined
}

/** The last lines of a saved log; for a line longer than the limit, its end. */
export async function lastLines(file: string): Promise<string[]> {
  await using handle = await open(file)
  const { size } = await handle.stat()
  const from = Math.max(0, size - longestEnd)
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - from), position: from })
  const lines = buffer.toString('utf8', 0, bytesRead).split('\n')
  if (lines.at(-1) === '') lines.pop()
  if (from > 0 && lines.length > 1) lines.shift() // it begins in the middle
  return lines
    .filter((line) => !line.startsWith('@nix '))
    .map((line) => plain(line.slice(0, keep.lineLength)))
}
