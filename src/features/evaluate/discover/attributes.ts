import * as v from 'valibot'
import { storePath } from '../../../documents/fields.ts'
import { isImageFile } from '../../../lib/images/image-files.ts'
import type { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import { type Asked, askEach } from '../evaluator/ask-each.ts'
import { type Questions, shaped } from '../evaluator/evaluator.ts'
import { type Asking, itemsExpression } from '../evaluator/expressions.ts'
import { derivationImageRules } from '../selection/target-kinds.ts'
import type { Attribute } from '../selection/target-names.ts'
import { answered, type Evaluation, type Found, safeImage } from './evaluated.ts'
import { type Failed, failure } from './failures.ts'

const attributeAnswer = v.object({
  ...answered.entries,
  /** The text of an app's program, and the derivations in its context with their outputs. */
  program: v.optional(v.string()),
  context: v.optional(v.record(storePath, v.array(v.string()))),
})
type AttributeAnswer = v.InferOutput<typeof attributeAnswer>

/** Limit per process: its memory is only released when it ends. */
const most = 25

/** The query for an attribute. */
export const askingFor = ({ path, kind }: Attribute): Asking => ({
  what: 'attribute',
  path,
  app: kind === 'app',
})

/** Queries attributes in as many parallel processes as allowed; no process gets many. */
export async function evaluateAttributes(
  questions: Questions,
  options: { attributes: readonly Attribute[]; workers: number; onAttribute(): void },
): Promise<Asked<Attribute>[]> {
  const { attributes, workers, onAttribute } = options
  const size = Math.min(most, Math.ceil(attributes.length / Math.max(1, workers)))
  const parts = Array.from({ length: Math.ceil(attributes.length / size) || 0 }, (_, i) =>
    attributes.slice(i * size, (i + 1) * size),
  )
  const asked = parts.map((part) =>
    askEach(questions({ name: 'attributes', isHost: false }).askAll, part, {
      expression: (items, mark) =>
        itemsExpression({ mark, items: items.map(askingFor), images: derivationImageRules }),
      nameOf: ({ name }) => name,
      isApart: () => true,
      onAnswer: onAttribute,
    }),
  )
  return (await Promise.all(asked)).flat()
}

const failedAttribute = ({ attribute, name, path }: Attribute) => ({ attribute, names: [name], path })

/** Turns the answers to attributes into targets and failures. */
export async function judgeAttributes(
  asked: readonly Asked<Attribute>[],
  flake: Flake,
  { attributes, files }: { attributes: readonly Attribute[]; files: DerivationFiles },
): Promise<Evaluation> {
  const found: Found[] = []
  const failures: Failed[] = []
  for (const { item, ...one } of asked) {
    const answer = 'error' in one ? { ok: false as const, ...one } : shaped(attributeAnswer, one.value)
    if (!answer.ok) {
      failures.push(failure(failedAttribute(item), answer.error, flake))
      continue
    }
    const { drvPath, outputs, image, problem } = answer.value.context
      ? await programOf(answer.value, files)
      : answer.value
    if (drvPath !== undefined) found.push({ candidate: item, outputs, drvPath, ...imageOf(image) })
    else failures.push({ ...failedAttribute(item), message: problem ?? 'it is not a derivation' })
  }
  return { found, failures, candidates: attributes }
}

/** A package may use an attribute of that name for something else: it is an image only if it names an image file. */
function imageOf(image: AttributeAnswer['image']): Pick<Found, 'image'> {
  return image && isImageFile(image.path) ? { image: safeImage(image) } : {}
}

/** Of the derivations in a program's context, the one whose output contains the program. */
async function programOf(
  { program = '', context = {} }: AttributeAnswer,
  files: DerivationFiles,
): Promise<AttributeAnswer> {
  const drvPaths = Object.keys(context).filter((path) => path.endsWith('.drv'))
  const [only] = drvPaths
  if (only === undefined) return { outputs: [], problem: 'its program is not in the output of a derivation' }
  for (const drvPath of drvPaths.length > 1 ? drvPaths : []) {
    const outputs = Object.values((await files.read(drvPath))?.outputs ?? {})
    if (outputs.some((path) => path !== '' && program.startsWith(`${path}/`))) {
      return { drvPath, outputs: context[drvPath] ?? [] }
    }
  }
  return { drvPath: only, outputs: context[only] ?? [] }
}
