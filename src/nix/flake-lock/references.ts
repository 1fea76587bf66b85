import * as v from 'valibot'
import type { Nix } from '../command.ts'
import { nixString } from '../evaluation/attribute-path.ts'
import { type EvaluationOptions, evaluateJson } from '../evaluation/evaluation.ts'
import type { Attributes } from './lock-file.ts'

/** Sources as URLs, which commands accept; undefined if Nix does not know such a source. Fetches nothing. */
export async function references(
  nix: Nix,
  sources: readonly Attributes[],
  options: EvaluationOptions,
): Promise<(string | undefined)[]> {
  if (sources.length === 0) return []
  const together = await ask(nix, sources, options)
  if (together !== undefined) return together
  if (sources.length === 1) return [undefined]
  const each = await Promise.all(sources.map((source) => references(nix, [source], options)))
  return each.map(([url]) => url)
}

async function ask(
  nix: Nix,
  sources: readonly Attributes[],
  options: EvaluationOptions,
): Promise<string[] | undefined> {
  const list = nixString(JSON.stringify(sources))
  const expression = `map builtins.flakeRefToString (builtins.fromJSON ${list})`
  const answer = await evaluateJson(nix, ['eval', '--json', '--expr', expression], options)
  return answer.ok ? v.parse(v.array(v.string()), answer.value) : undefined
}
