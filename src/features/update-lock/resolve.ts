import type { Update, UpdatedFlake, UpdateInput } from '../../documents/update.ts'
import { versions } from '../../documents/versions.ts'
import type { Log } from '../../host/host.ts'
import { UserError } from '../../lib/errors.ts'
import type { Nix } from '../../nix/command.ts'
import type { EvaluationOptions } from '../../nix/evaluation/evaluation.ts'
import { changesBetween, isSameSource } from '../../nix/flake-lock/lock-changes.ts'
import { followsOf, inputAt, inputsOf, type LockedInput, nameOf } from '../../nix/flake-lock/lock-tree.ts'
import { lockFileOf } from '../../nix/flake-lock/print-lock.ts'
import { lockMoved } from './lock-moved.ts'
import { type FlakeHere, readFlake } from './read-flake.ts'
import { type Selection, selectInputs } from './select-inputs.ts'
import { sideOf } from './sides.ts'
import { type Resolved, Sources } from './sources.ts'
import { isAbsolutePath, whyPinned } from './why-pinned.ts'

export interface ResolveOptions extends EvaluationOptions {
  /** Folders as the person wrote them. */
  flakes: readonly string[]
  /** Globs over names of inputs, `!` excludes; empty for every input of flake.nix itself. */
  inputs: readonly string[]
  /** A folder for what Nix writes meanwhile. */
  temporary: string
}

/** Finds out which inputs can move and to what; every source is asked once, and nothing is written. */
export async function resolveUpdate(
  nix: Nix,
  log: Log,
  options: ResolveOptions,
): Promise<{ update: Update; flakes: FlakeHere[] }> {
  const flakes: FlakeHere[] = []
  for (const written of options.flakes) {
    log.status(`reading ${written}`)
    flakes.push(await readFlake(nix, written, options))
  }
  const [first, ...others] = flakes
  const stranger = others.find(({ top }) => top !== first?.top)
  if (stranger)
    throw new UserError(
      `${stranger.written} is in another repository than ${first?.written}; update them one by one`,
    )
  const isSelected = selectInputs(options.inputs, {
    names: new Set(flakes.flatMap(({ fit }) => inputsOf(fit).map(({ path }) => nameOf(path)))),
    follows: new Map(
      flakes.flatMap(({ fit }) => followsOf(fit).map(({ path, to }) => [nameOf(path), nameOf(to)] as const)),
    ),
  })
  refuseFolders(flakes, options.inputs)
  log.status('asking the sources of the inputs')
  const sources = new Sources(nix, options)
  const resolving = flakes.map((flake) => resolveFlakeInputs(nix, flake, { isSelected, sources, options }))
  const updated = await Promise.all(resolving)
  log.status('')
  return {
    flakes,
    update: {
      document: 'update',
      version: versions.update,
      created: new Date().toISOString(),
      ...(first?.commit === undefined ? {} : { base: first.commit }),
      flakes: updated,
    },
  }
}

/** An absolute path that somebody selects by its name is an error; a glob passes it by, and the report says why. */
function refuseFolders(flakes: readonly FlakeHere[], inputs: readonly string[]): void {
  for (const input of flakes.flatMap(({ fit }) => inputsOf(fit)).filter(isAbsolutePath)) {
    const name = nameOf(input.path)
    if (inputs.includes(name)) throw new UserError(`input ${name} cannot be updated: ${whyPinned(input)}`)
  }
}

interface Resolving {
  isSelected: Selection
  sources: Sources
  options: ResolveOptions
}

async function resolveFlakeInputs(
  nix: Nix,
  flake: FlakeHere,
  { isSelected, sources, options }: Resolving,
): Promise<UpdatedFlake> {
  const before = flake.before
  const repairs = before ? changesBetween(before, flake.fit) : inputsOf(flake.fit).map(added)
  const fresh = new Set(repairs.filter(({ change }) => change !== 'removed').map(({ path }) => nameOf(path)))
  const all = inputsOf(flake.fit)
  const asked = all.filter(
    (input) =>
      isSelected(nameOf(input.path)) && whyPinned(input) === undefined && !fresh.has(nameOf(input.path)),
  )
  const answers = await sources.now(asked.map(({ node }) => node.original ?? {}))
  const resolved = new Map(asked.map(({ path }, i) => [nameOf(path), answers[i]] as const))
  const inputs = all.map((input) =>
    standingOf(input, { isSelected, resolved: resolved.get(nameOf(input.path)) }),
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

function standingOf(
  input: LockedInput,
  { isSelected, resolved }: { isSelected: Selection; resolved: Resolved | undefined },
): UpdateInput {
  const { original = {}, locked = {} } = input.node
  const name = nameOf(input.path)
  const told = { path: [...input.path], name, original, before: sideOf(locked) }
  const pinned = whyPinned(input)
  if (!isSelected(name)) return { ...told, standing: 'unselected' }
  if (pinned !== undefined) return { ...told, standing: 'pinned', reason: pinned }
  if (resolved === undefined) return { ...told, standing: 'current' } // locked just now
  if (!resolved.ok) return { ...told, standing: 'unreachable', reason: resolved.reason, said: resolved.said }
  if (isSameSource(locked, resolved.locked)) return { ...told, standing: 'current' }
  return { ...told, standing: 'moves', after: sideOf(resolved.locked) }
}
