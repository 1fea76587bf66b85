import * as v from 'valibot'
import { attributePath } from '../../../nix/evaluation/attribute-path.ts'
import { bareError, type EvaluationError } from '../../../nix/evaluation/error.ts'
import { readFetchFailure } from '../../../nix/flake/fetch-failure.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import { FlakeError } from '../../../nix/flake/problems.ts'
import type { Ask } from '../evaluator/evaluator.ts'
import { namesExpression } from '../evaluator/expressions.ts'
import { couldSelectBelow, type Selection, seemsToSelectBelow } from '../selection/selection.ts'
import { type Section, sections } from '../selection/target-kinds.ts'
import { type Attribute, sectionAttribute, targetName } from '../selection/target-names.ts'
import { type Failed, failure } from './failures.ts'
import { misplacedOutputs } from './misplaced.ts'

export interface Listing {
  hosts: readonly string[]
  attributes: readonly Attribute[]
  failures: readonly Failed[]
  warnings: readonly string[]
}

/** An attribute set whose names are listed. */
interface Level {
  path: readonly string[]
  /** Whether a selector asks for something in it, so that failing to list it is a failure. */
  asked: boolean
}

type Names = { names: readonly string[] } | { error: EvaluationError }
type Known = Map<string, Level & { found: Names }>

/** Longer names would make a plan that its own schema refuses. */
const longestName = 200
const isUsable = (name: string): boolean => name !== '' && name.length <= longestName

/** The names in the flake. For other systems than this one only what a selector could match. */
export async function listOutputs(
  ask: Ask,
  flake: Flake,
  { selection, system }: { selection: Selection; system: string },
): Promise<Listing> {
  const named = sections.filter(({ perSystem, named }) => perSystem && named)
  const known = await listLevels(ask, flake, [
    { path: [], asked: false },
    { path: ['nixosConfigurations'], asked: true },
    ...sections.map(({ output, byDefault }) => ({
      path: [output],
      asked: isAsked(selection, [[output], [output, system]], byDefault),
    })),
    ...named.map(({ output, byDefault }) => ({
      path: [output, system],
      asked: isAsked(selection, [[output, system]], byDefault),
    })),
  ])
  const others = named.flatMap(({ output }) =>
    namesAt(known, [output])
      .map((other) => [output, other])
      .filter((path) => path[1] !== system && couldSelectBelow(selection, beginnings(path)))
      .map((path) => ({ path, asked: isAsked(selection, [path], false) })),
  )
  for (const [attribute, level] of await listLevels(ask, flake, others)) known.set(attribute, level)
  const { failures, warnings } = problems(known, flake)
  return {
    hosts: namesAt(known, ['nixosConfigurations']),
    attributes: sections.flatMap((section) => attributesOf(section, known, system)),
    failures,
    warnings: [...misplacedOutputs((path) => namesAt(known, path), system), ...warnings],
  }
}

const beginnings = (path: readonly string[]): string[] => [`${targetName(path)}.`, `${path.join('.')}.`]

function isAsked(selection: Selection, paths: readonly (readonly string[])[], byDefault: boolean): boolean {
  return selection.include.length === 0 ? byDefault : seemsToSelectBelow(selection, paths.flatMap(beginnings))
}

function attributesOf(section: Section, known: Known, thisSystem: string): Attribute[] {
  const top = namesAt(known, [section.output])
  if (!section.perSystem) return top.map((name) => sectionAttribute(section, [name], { thisSystem }))
  return top.flatMap((system) =>
    section.named
      ? namesAt(known, [section.output, system]).map((name) =>
          sectionAttribute(section, [system, name], { system, thisSystem }),
        )
      : [sectionAttribute(section, [system], { system, thisSystem })],
  )
}

function namesAt(known: Known, path: readonly string[]): string[] {
  const found = known.get(attributePath(path))?.found
  return found !== undefined && 'names' in found ? found.names.filter(isUsable) : []
}

const answer = v.array(v.nullable(v.union([v.string(), v.array(v.string())])))

/** All levels in one process; if one of them throws, each in its own. */
async function listLevels(ask: Ask, flake: Flake, levels: readonly Level[]): Promise<Known> {
  if (levels.length === 0) return new Map()
  const all = await ask(answer, namesExpression({ paths: levels.map(({ path }) => path) }))
  if (!all.ok) {
    const root = await ask(answer, namesExpression({ paths: [[]] }))
    if (!root.ok) throw unusable(root.error, flake)
  }
  const entries = levels.map(async (level, i): Promise<[string, Level & { found: Names }]> => {
    const one = all.ok ? undefined : await ask(answer, namesExpression({ paths: [level.path] }))
    const value = all.ok ? all.value[i] : one?.ok ? one.value[0] : undefined
    const found = one?.ok === false ? { error: one.error } : read(level.path, value)
    return [attributePath(level.path), { ...level, found }]
  })
  return new Map(await Promise.all(entries))
}

function read(path: readonly string[], value: string | readonly string[] | null | undefined): Names {
  if (typeof value !== 'string') return { names: value ?? [] }
  const message = `${attributePath(path)} is ${value}, not an attribute set`
  return { error: bareError(message) }
}

/** The function `outputs` itself throws: nothing in the flake can be listed. */
function unusable(error: EvaluationError, flake: Flake): FlakeError {
  const cause = new Error(error.text)
  const fetching = readFetchFailure(error, flake.locks)
  if (fetching) return new FlakeError(fetching.message, { cause })
  const { message: said, position } = failure({ attribute: 'outputs', names: [] }, error, flake)
  const place = position && { file: position.file, line: position.line }
  const where = place === undefined ? '' : ` (${place.file}:${place.line})`
  const [message] = said.split('\n')
  return new FlakeError(`the outputs of the flake do not evaluate: ${message}${where}; correct this first`, {
    cause,
    ...(place === undefined ? {} : { place }),
  })
}

/** An unlistable level is a failure if a selector asks for something in it, else a warning. */
function problems(known: Known, flake: Flake): Pick<Listing, 'failures' | 'warnings'> {
  const failures: Failed[] = []
  const warnings: string[] = []
  for (const [attribute, { path, asked, found }] of known) {
    if ('names' in found) {
      const left = found.names.filter((name) => !isUsable(name)).length
      if (left > 0) warnings.push(`${attribute}: ${left} empty or overlong names are left out`)
      continue
    }
    const parent = known.get(attributePath(path.slice(0, -1)))?.found
    if (parent !== undefined && 'error' in parent) continue // said already, one level up
    if (asked) failures.push(failure({ attribute, names: [], path }, found.error, flake))
    else {
      const [why] = failure({ attribute, names: [] }, found.error, flake).message.split('\n')
      warnings.push(`${attribute} cannot be listed: ${why}`)
    }
  }
  return { failures, warnings }
}
