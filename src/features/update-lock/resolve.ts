import type { SeenHeads, Update, UpdatedFlake } from '../../documents/update.ts'
import { versions } from '../../documents/versions.ts'
import type { Log } from '../../host/host.ts'
import { UserError } from '../../lib/errors.ts'
import type { Nix } from '../../nix/command.ts'
import type { EvaluationOptions } from '../../nix/evaluation/evaluation.ts'
import { changesBetween } from '../../nix/flake-lock/lock-changes.ts'
import { followsOf, inputAt, inputsOf, type LockedInput, nameOf } from '../../nix/flake-lock/lock-tree.ts'
import { lockFileOf } from '../../nix/flake-lock/print-lock.ts'
import { readCooldown } from './cooldown.ts'
import { Histories, type HistoryOptions } from './histories.ts'
import { lockMoved } from './lock-moved.ts'
import { Patience } from './patience.ts'
import { type FlakeHere, readFlake } from './read-flake.ts'
import { Seen } from './seen-heads.ts'
import { selectInputs } from './select-inputs.ts'
import { sideOf } from './sides.ts'
import { Sources } from './sources.ts'
import { type Standing, standingOf } from './standing.ts'
import { withSubflakes } from './subflakes.ts'
import { isAbsolutePath, whyPinned } from './why-pinned.ts'

export interface ResolveOptions extends EvaluationOptions {
  /** Folders as the user wrote them. */
  flakes: readonly string[]
  /** Globs over names of inputs, `!` excludes; empty for every direct input of flake.nix. */
  inputs: readonly string[]
  /** Minimum age of a head in days; `INPUT=DAYS` for some. */
  cooldown: readonly string[]
  /** Globs over names of inputs that may go back to an older revision. */
  goBack: readonly string[]
  /** What earlier nights saw. */
  earlier: readonly SeenHeads[]
  github: HistoryOptions['github']
  /** Seconds since 1970. */
  now: number
  /** A folder for temporary files of Nix. */
  temporary: string
  /** Nix for the fetching processes: it may have a token that nothing else must see. */
  fetching?: Nix | undefined
  /** Total seconds to wait for rate-limited servers. */
  patience: number
}

/** Finds which inputs can move, and to what; queries every source once and writes nothing. */
export async function resolveUpdate(
  nix: Nix,
  log: Log,
  options: ResolveOptions,
): Promise<{ update: Update; flakes: FlakeHere[] }> {
  const { fetching = nix } = options
  const flakes: FlakeHere[] = []
  for (const written of options.flakes) {
    log.status(`reading ${written}`)
    flakes.push(await readFlake(nix, written, { ...options, fetching }))
  }
  const [first, ...others] = flakes
  const stranger = others.find(({ top }) => top !== first?.top)
  if (stranger)
    throw new UserError(
      `${stranger.written} is in another repository than ${first?.written}; update them one by one`,
    )
  const cooldown = readCooldown(options.cooldown)
  const selectable = {
    names: new Set(flakes.flatMap(({ fit }) => inputsOf(fit).map(({ path }) => nameOf(path)))),
    follows: new Map(
      flakes.flatMap(({ fit }) => followsOf(fit).map(({ path, to }) => [nameOf(path), nameOf(to)] as const)),
    ),
  }
  const isSelected = selectInputs(options.inputs, selectable)
  const mayGoBack = options.goBack.length === 0 ? () => false : selectInputs(options.goBack, selectable)
  refuseFolders(flakes, options.inputs)
  log.status('asking the sources of the inputs')
  const patience = new Patience(options.patience, { log, signal: options.signal })
  const sources = new Sources(fetching, { ...options, patience, withoutToken: nix })
  const seen = new Seen(options.earlier, options.now)
  const histories = new Histories({ ...options, seen, env: nix.at.env, log })
  const { now } = options
  const deciding = { isSelected, mayGoBack, cooldown, sources, histories, now }
  const resolving = flakes.map((flake) => resolveFlakeInputs(fetching, flake, deciding, options))
  const updated = await Promise.all(resolving)
  log.status('')
  return {
    flakes,
    update: {
      document: 'update',
      version: versions.update,
      created: new Date(now * 1000).toISOString(),
      ...(first?.commit === undefined ? {} : { base: first.commit }),
      flakes: withSubflakes(updated),
      heads: seen.list(),
    },
  }
}

/** Selecting an absolute path by name is an error; a glob skips it, and the report says why. */
function refuseFolders(flakes: readonly FlakeHere[], inputs: readonly string[]): void {
  for (const input of flakes.flatMap(({ fit }) => inputsOf(fit)).filter(isAbsolutePath)) {
    const name = nameOf(input.path)
    if (inputs.includes(name)) throw new UserError(`input ${name} cannot be updated: ${whyPinned(input)}`)
  }
}

async function resolveFlakeInputs(
  nix: Nix,
  flake: FlakeHere,
  deciding: Standing,
  options: ResolveOptions,
): Promise<UpdatedFlake> {
  const before = flake.before
  const repairs = before ? changesBetween(before, flake.fit) : inputsOf(flake.fit).map(added)
  const fresh = new Set(repairs.filter(({ change }) => change !== 'removed').map(({ path }) => nameOf(path)))
  const all = inputsOf(flake.fit)
  const asked = all.filter(
    (input) =>
      deciding.isSelected(nameOf(input.path)) &&
      whyPinned(input) === undefined &&
      !fresh.has(nameOf(input.path)),
  )
  const answers = await deciding.sources.now(asked.map(({ node }) => node.original ?? {}))
  const resolved = new Map(asked.map(({ path }, i) => [nameOf(path), answers[i]] as const))
  const inputs = await Promise.all(
    all.map((input) => standingOf(input, resolved.get(nameOf(input.path)), deciding)),
  )
  return {
    folder: flake.folder,
    lockFile: flake.folder === '.' ? 'flake.lock' : `${flake.folder}/flake.lock`,
    sha256: flake.sha256,
    lock: lockFileOf(flake.fit),
    repairs: repairs.map(({ path, change }) => {
      const { locked } = inputAt(flake.fit, path) ?? {}
      return { name: nameOf(path), change, ...(locked === undefined ? {} : { after: sideOf(locked) }) }
    }),
    inputs: await lockMoved(nix, flake, inputs, options),
  }
}

const added = ({ path }: LockedInput) => ({ path, change: 'added' as const })
