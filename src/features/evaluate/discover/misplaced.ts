import { distance } from 'fastest-levenshtein'
import { attributePath } from '../../../nix/evaluation/attribute-path.ts'
import { sections } from '../selection/target-kinds.ts'

/** The outputs that targets come from. */
const outputs = ['nixosConfigurations', ...sections.map(({ output }) => output)]

/** How many letters may be wrong, missing or added; with more it is another word. */
const slips = 2
/** A flake may have any number of outputs of its own; only so many get a warning. */
const most = 5

/**
 * Values in places where neither Nix nor we look: an output whose name is nearly one of ours that the flake lacks, and
 * values of `packages` and the like without a system (`nix flake check` refuses a system without `-`).
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
