import { distance } from 'fastest-levenshtein'
import { attributePath } from '../../../nix/evaluation/attribute-path.ts'
import { sections } from '../selection/target-kinds.ts'

/** The outputs that targets come from. */
const outputs = ['nixosConfigurations', ...sections.map(({ output }) => output)]

/** So many letters may be wrong, missing or too many; with more it is another word. */
const slips = 2
/** A flake may have any number of outputs of its own; more than these are not worth a line each. */
const most = 5

/**
 * What lies where neither Nix nor we look for it: an output of a name that is nearly one of ours, which the flake lacks,
 * and values of `packages` and the like without a system above them (`nix flake check` refuses a system without `-`).
 */
export function misplacedOutputs(
  namesAt: (path: readonly string[]) => readonly string[],
  system: string,
): string[] {
  const top = namesAt([])
  const misspelt = top
    .filter((name) => !outputs.includes(name))
    .flatMap((name) => {
      const meant = outputs.find((output) => !top.includes(output) && distance(name, output) <= slips)
      return meant === undefined
        ? []
        : [`the output ${attributePath([name])} is ignored; did you mean ${meant}?`]
    })
  const bare = sections
    .filter(({ perSystem }) => perSystem)
    .flatMap(({ output }) =>
      namesAt([output])
        .filter((name) => !name.includes('-'))
        .map((name) => {
          const right = attributePath([output, system, name])
          return `${attributePath([output, name])} is ignored: ${output} has a system first, as in ${right}`
        }),
    )
  return [...misspelt, ...bare].slice(0, most)
}
