import * as v from 'valibot'
import { storePath } from '../../../documents/fields.ts'
import { isImageFile } from '../../../lib/image-files.ts'
import type { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import { type Ask, askInHalves, type Questions } from '../evaluator/evaluator.ts'
import { attributesExpression } from '../evaluator/expressions.ts'
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

/** As many as one process gets: an argument may have 128 KiB, and memory should stay bounded. */
const together = 100

/** Each question has a time limit of its own: one that does not end takes nothing from the others. */
const attributesTogether = { name: 'attributes', isHost: false }

const failedAttribute = ({ attribute, name, path }: Attribute) => ({ attribute, names: [name], path })

/** The derivations of these attributes, in one process unless one of them throws. */
export async function evaluateAttributes(
  questions: Questions,
  flake: Flake,
  { attributes, files }: { attributes: readonly Attribute[]; files: DerivationFiles },
): Promise<Evaluation> {
  const chunks = Array.from({ length: Math.ceil(attributes.length / together) }, (_, i) =>
    attributes.slice(i * together, (i + 1) * together),
  )
  const halved = await Promise.all(
    chunks.map((chunk) => askInHalves(chunk, (some) => askAttributes(questions(attributesTogether), some))),
  )
  const found: Found[] = []
  const failures: Failed[] = halved
    .flatMap(({ failed }) => failed)
    .map(({ item, error }) => failure(failedAttribute(item), error, flake))
  for (const { attribute, value } of halved.flatMap(({ results }) => results)) {
    const { drvPath, outputs, image, problem } = value.context ? await programOf(value, files) : value
    const base = { candidate: attribute, outputs }
    if (drvPath !== undefined) found.push({ ...base, drvPath, ...imageOf(image) })
    else
      failures.push({
        attribute: attribute.attribute,
        names: [attribute.name],
        message: problem ?? 'it is not a derivation',
        path: attribute.path,
      })
  }
  return { found, failures, candidates: attributes }
}

/** A package may have an attribute of that name for something else: it is an image where it names an image. */
function imageOf(image: AttributeAnswer['image']): Pick<Found, 'image'> {
  return image && isImageFile(image.path) ? { image: safeImage(image) } : {}
}

async function askAttributes(ask: Ask, attributes: readonly Attribute[]) {
  const answer = await ask(
    v.array(attributeAnswer),
    attributesExpression({
      attributes: attributes.map(({ path, kind }) => ({ path, app: kind === 'app' })),
      images: derivationImageRules,
    }),
  )
  if (!answer.ok) return answer
  const pairs = attributes.flatMap((attribute, i) => {
    const value = answer.value[i]
    return value === undefined ? [] : [{ attribute, value }]
  })
  return { ok: true, value: pairs } as const
}

/** Of the derivations that a program's text refers to, the one whose output holds the program. */
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
