import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { WorkflowStep } from '../../../scripts/workflows/model.ts'
import { type Contexts, evaluateText } from '../workflows/expressions.ts'

export interface Manifest {
  inputs?: Record<string, { default?: unknown; required?: boolean }> | null
  outputs?: Record<string, { value?: string }> | null
  runs: { using: string; main?: string; post?: string; 'post-if'?: string; steps?: WorkflowStep[] }
}

export async function readManifest(folder: string, uses: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'action.yml'), 'utf8').catch(() => {
    throw new Error(`Can't find 'action.yml' under '${folder}' for ${uses}`)
  })
  return parse(text) as Manifest
}

/** The inputs of an action: the given ones, else its defaults; unknown names only get a warning. */
export function inputsOf(
  { inputs }: Manifest,
  given: Readonly<Record<string, string>>,
  { contexts, warn }: { contexts: Contexts; warn(line: string): void },
): Record<string, string> {
  const known = Object.entries(inputs ?? {})
  const names = known.map(([name]) => name)
  for (const name of Object.keys(given))
    if (!names.some((other) => other.toLowerCase() === name))
      warn(`##[warning]Unexpected input(s) '${name}', valid inputs are ['${names.join("', '")}']`)
  const values = known.map(
    ([name, { default: fallback }]) =>
      [name, given[name.toLowerCase()] ?? evaluateText(fallback, contexts)] as const,
  )
  return Object.fromEntries(values)
}
