import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Nix } from '../command.ts'
import { nixString } from '../evaluation/attribute-path.ts'
import { type EvaluationOptions, evaluateJson } from '../evaluation/evaluation.ts'
import { globalRegistry } from './fetch-source.ts'
import { type Attributes, lockFile } from './lock-file.ts'

const metadata = v.object({ locks: lockFile })

/**
 * The present state of several sources as lock entries, in one process: of a flake with only these inputs. Undefined if
 * one of them fails; query each alone to learn which one, and why.
 */
export async function fetchTogether(
  nix: Nix,
  sources: readonly Attributes[],
  { temporary, ...options }: EvaluationOptions & { temporary: string },
): Promise<Attributes[] | undefined> {
  const folder = await mkdtemp(join(temporary, 'sources-'))
  await writeFile(join(folder, 'flake.nix'), flakeOf(sources))
  const registry = sources.some(({ type }) => type === 'indirect') ? globalRegistry : []
  const asked = ['flake', 'metadata', '--json', '--no-write-lock-file', '--refresh', ...registry]
  const answer = await evaluateJson(nix, [...asked, `path:${folder}`], options)
  if (!answer.ok) return undefined
  const { nodes, root } = v.parse(metadata, answer.value).locks
  const found = sources.flatMap((_, i): Attributes[] => {
    const key = nodes[root]?.inputs?.[nameOf(i)]
    const locked = typeof key === 'string' ? nodes[key]?.locked : undefined
    return locked === undefined ? [] : [locked]
  })
  return found.length === sources.length ? found : undefined
}

const nameOf = (i: number): string => `i${i}`

function flakeOf(sources: readonly Attributes[]): string {
  const inputs = sources.map((source, i) => {
    const told = Object.entries(source).map(([name, value]) => `${nixString(name)} = ${literal(value)};`)
    return `  inputs.${nameOf(i)} = { ${told.join(' ')} flake = false; };\n`
  })
  return `{\n${inputs.join('')}  outputs = _: { };\n}\n`
}

const literal = (value: Attributes[string]): string =>
  typeof value === 'string' ? nixString(value) : String(value)
