import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Log } from '../../../host/host.ts'
import { duration } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import type { Build, Progress } from '../progress/progress.ts'
import { saveLog } from './saved-logs.ts'

/** Seconds of silence after which a build may hang, and their minimum share of its time. */
const long = { seconds: 60, part: 0.5 }
/** How many stopped builds are reported. */
const most = 20

/** The builds that were started and stopped, longest silence first. */
export function stoppedBuilds(
  { builds, resolved }: Pick<Progress, 'builds' | 'resolved'>,
  unfinished: ReadonlySet<string>,
): Build[] {
  return [...builds.values()]
    .filter(({ drvPath }) => unfinished.has(resolved.get(drvPath) ?? drvPath) || unfinished.has(drvPath))
    .sort((a, b) => silence(b) - silence(a))
    .slice(0, most)
}

const silence = ({ stop, heard, start }: Build) => Math.max(0, (stop ?? heard) - Math.max(heard, start))

/** How long a build was silent distinguishes hanging from slow. */
export const mayHang = (build: Build): boolean => {
  const time = (build.stop ?? build.start) - build.start
  return silence(build) >= Math.max(long.seconds, time * long.part)
}

export function describeStopped(build: Build): string {
  const { drvPath, start, stop = start, phases } = build
  const phase = phases.at(-1)?.name
  const silent = silence(build)
  const last =
    build.tail.length === 0
      ? 'it printed nothing'
      : silent < 1
        ? 'it printed until then'
        : `it had been silent for ${duration(silent)}`
  return `${derivationName(drvPath)} was stopped after ${duration(stop - start)}${phase ? ` in ${phase}` : ''}; ${last}`
}

/** The sentences about stopped builds, each with the last lines of its log; at most `lines` lines in all. */
export function stoppedLines(stopped: readonly Build[], lines: number): string[] {
  const each = Math.max(0, Math.floor(lines / Math.max(1, stopped.length)) - 1)
  return stopped
    .flatMap((build) => [
      describeStopped(build),
      ...(each > 0 ? build.tail.slice(-each) : []).map((line) => `  ${line}`),
    ])
    .slice(0, lines)
}

/** Saves the logs of stopped builds in `logs/`: Nix's copy, or the lines that we remember; and says so. */
export async function keepStoppedLogs(
  nix: Nix,
  log: Log,
  out: string,
  stopped: readonly Build[],
): Promise<void> {
  for (const build of stopped) {
    const file = `logs/${basename(build.drvPath, '.drv')}.log`
    const saved = await saveLog(nix, out, build.drvPath).catch(() => undefined)
    if (saved === undefined && build.tail.length > 0)
      await writeFile(join(out, file), `${build.tail.join('\n')}\n`).catch(() => {}) // a full disk stops nothing else
    const where = saved !== undefined || build.tail.length > 0 ? `; its log so far: ${file}` : ''
    log.info(`${describeStopped(build)}${where}`)
  }
}
