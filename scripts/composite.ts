import { folderInputs, savingInputs } from '../src/actions/inputs/cache.ts'
import { handOverInputs } from '../src/actions/inputs/hand-over.ts'
import { handedPlanInputs } from '../src/actions/inputs/handed-plan.ts'
import { baseNameInput, handedUpdateInputs } from '../src/actions/inputs/update-lock/handed-update.ts'
import { cacheOutputs } from '../src/features/cache/told.ts'
import { kebab } from '../src/host/inputs.ts'
import type { Part } from './parts.ts'
import { githubInputs } from './parts.ts'

/**
 * A step of the root action: a part, its condition, and the inputs that come from earlier steps instead of the user.
 */
interface Step {
  part: string
  if?: string
  given?: Readonly<Record<string, string>>
  /** Fixed values. */
  fixed?: Readonly<Record<string, string>>
  /** Inputs of the part that do not apply here. */
  without?: readonly string[]
}

/** The annotations of a step are shared by its parts: the report makes them. */
const told = { annotations: '0' }

/** Inputs for a lock of an earlier job. */
const ofOtherJobs = Object.keys({ ...handedUpdateInputs, ...baseNameInput }).map(kebab)

/** Inputs of a cache for a whole job. */
const ofJobCache = ['cache', 'job-status', ...Object.keys({ ...savingInputs, ...folderInputs }).map(kebab)]

/** The suite in one step. A part runs if the previous one left its document, even if some targets failed there. */
const steps: readonly Step[] = [
  // there is no plan yet, and what builds has the cache
  { part: 'setup', without: ['plan', 'shard', ...ofJobCache] },
  {
    part: 'evaluate',
    without: [...Object.keys(handOverInputs).map(kebab), ...ofOtherJobs], // this job does all of it
    fixed: told,
  },
  {
    part: 'build',
    if: "!cancelled() && steps.evaluate.outputs.plan != ''",
    given: { plan: 'steps.evaluate.outputs.plan' },
    fixed: told,
  },
  {
    part: 'boot',
    if: "!cancelled() && inputs.boot != 'none' && steps.build.outputs.result != ''",
    given: { result: 'steps.build.outputs.result' },
    fixed: told,
  },
  {
    part: 'report',
    if: "always() && steps.evaluate.outputs.plan != ''",
    // of the ten annotations per step, one is reserved for a part that cannot work at all
    fixed: { annotations: '9' },
    without: [
      'from-run',
      'name',
      'base',
      'verdict',
      'signing-key',
      ...Object.keys(handedPlanInputs).map(kebab),
      ...ofOtherJobs,
    ],
  },
]

/** The outputs of the root action, in this order, from the last part that has them. */
const outputs = ['ok', 'plan', 'report', 'markdown', ...Object.keys(cacheOutputs)]

/** The root action.yml as data. */
export function composite(parts: readonly Part[]): Record<string, unknown> {
  const partOf = (name: string) => {
    const found = parts.find((part) => part.name === name)
    if (!found) throw new Error(`the root action uses ${name}, which is no part`)
    return found
  }
  const inputs: Record<string, unknown> = {}
  for (const { part, given = {}, fixed = {}, without = [] } of steps) {
    for (const [name, input] of githubInputs(partOf(part).action)) {
      if (!(name in given) && !(name in fixed) && !without.includes(name))
        inputs[name] ??= {
          description: input.describe,
          ...(input.fallback === '' ? {} : { default: input.fallback }),
        }
    }
  }
  return {
    name: 'Flakeship',
    description: partOf('run').action.description.describe,
    author: 'The Flakeship authors',
    branding: { icon: 'anchor', color: 'blue' },
    inputs,
    outputs: Object.fromEntries(outputs.map((output) => [output, outputOf(output, partOf)])),
    runs: { using: 'composite', steps: steps.map((step) => stepOf(step, partOf(step.part))) },
  }
}

function outputOf(output: string, partOf: (name: string) => Part) {
  for (const { part } of [...steps].reverse()) {
    const description = partOf(part).action.description.outputs[output]
    if (description) return { description, value: `\${{ steps.${part}.outputs.${output} }}` }
  }
  throw new Error(`no part of the root action has the output ${output}`)
}

function stepOf({ part, if: condition, given = {}, fixed = {}, without = [] }: Step, { action }: Part) {
  const names = githubInputs(action).filter(([name]) => !without.includes(name))
  const inputs = names.map(([name]) => [name, fixed[name] ?? `\${{ ${given[name] ?? `inputs.${name}`} }}`])
  return {
    id: part,
    ...(condition === undefined ? {} : { if: `\${{ ${condition} }}` }),
    uses: `$/actions/${part}`,
    ...(inputs.length === 0 ? {} : { with: Object.fromEntries(inputs) }),
  }
}
