import type { Target } from '../../../documents/plan.ts'
import type { Log, Size } from '../../../host/host.ts'
import { buildEvents } from '../../../nix/build/build-log.ts'
import type { Nix } from '../../../nix/command.ts'
import { impatientSsh } from '../../../nix/ssh.ts'
import { useSubstituters } from '../../../nix/store/substituters.ts'
import type { Tell } from '../progress/announce.ts'
import { follow, type Progress } from '../progress/progress.ts'
import { heartbeatLine } from '../progress/status-line.ts'

export interface Watch {
  log: Log
  progress: Progress
  /** Seconds since the build began. */
  clock: () => number
  /** The live view for a terminal. */
  view: (progress: Progress, size: Size, now: number) => string[]
  /** Reports immediately what is worth a line. */
  tell: Tell
  /** How many builds the plan expects. */
  expected: number
  /** Seconds between two lines if there is no live status. */
  heartbeat: number
  /** Other machines, as Nix's `--builders` takes them. */
  builders?: string | undefined
  /** The substituters to use; default: those of nix.conf. */
  substituters?: readonly string[] | undefined
  signal: AbortSignal
}

/** How long Nix may take to end its builds before it is killed (milliseconds): GitHub gives us 7.5 s in all. */
const patience = 3000

/** Seconds for the connection to a build machine. */
const connectTime = 10

/** A line for Nix's standard input: the outputs that `nix build ATTR` would build. */
export function installable({ drvPath, outputs }: Pick<Target, 'drvPath' | 'outputs'>): string {
  const names = Object.keys(outputs).filter((name) => /^[\w+.?=-]+$/.test(name))
  return `${drvPath}^${names.join(',') || '*'}`
}

/** Runs one `nix build` to its end, or until the signal; the store has its results. */
export async function runBuild(nix: Nix, targets: readonly Target[], watch: Watch): Promise<void> {
  const { signal, progress, clock, builders, substituters, tell } = watch
  if (signal.aborted || targets.length === 0) return
  const lines = [...new Set(targets.map(installable))].map((line) => `${line}\n`)
  const command = ['build', '--keep-going', '--no-link', '--log-format', 'internal-json', '-v', '--stdin']
  const elsewhere = [
    ...(builders === undefined ? [] : ['--builders', builders]),
    ...(substituters === undefined ? [] : useSubstituters(substituters)),
  ]
  const env = impatientSsh(nix.at.env, connectTime)
  const running = nix.start([...command, ...elsewhere], { input: lines.join(''), env })
  let timer: NodeJS.Timeout | undefined
  const interrupt = (): void => {
    void running.stop('SIGINT')
    timer = setTimeout(() => void running.stop('SIGKILL'), patience)
  }
  signal.addEventListener('abort', interrupt, { once: true })
  const quiet = show(watch)
  running.stdout.resume()
  try {
    for await (const events of buildEvents(running.stderr)) {
      for (const event of events) {
        const news = follow(progress, event, clock())
        if (!signal.aborted) tell(event, news)
      }
    }
    await running.exit
  } finally {
    quiet()
    clearTimeout(timer)
    signal.removeEventListener('abort', interrupt)
  }
}

/** Shows progress, live or as lines, until the returned function is called. */
function show({ log, progress, clock, view, expected, heartbeat }: Watch): () => void {
  const timer = log.live
    ? setInterval(() => log.status((size) => view(progress, size, clock())), 100)
    : setInterval(() => log.info(heartbeatLine(progress, expected, clock())), heartbeat * 1000)
  return () => {
    clearInterval(timer)
    log.status('')
  }
}
