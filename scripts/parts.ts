import { type Input, kebab } from '../src/host/inputs.ts'
import type { Action } from '../src/host/part.ts'
import { type PartName, partNames, parts, titles } from '../src/main.ts'

export interface Part {
  name: PartName
  title: string
  action: Action
}

/** Every part with its title, in the order of the table in src/main.ts. */
export async function loadParts(): Promise<Part[]> {
  const load = async (name: PartName) => ({
    name,
    title: titles[name],
    action: (await parts[name]()).default,
  })
  return Promise.all(partNames.map(load))
}

export type NamedInput = readonly [name: string, input: Input<unknown>]

/** The inputs of a part on GitHub, by their YAML names. */
export function githubInputs(action: Action): NamedInput[] {
  return Object.entries(action.inputs)
    .filter(([, input]) => input.only !== 'terminal')
    .map(([key, input]) => [kebab(key), input] as const)
}
