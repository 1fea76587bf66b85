import picomatch from 'picomatch'
import type { Report } from '../../../documents/report.ts'
import { UserError } from '../../../lib/errors.ts'
import { splitGlobs } from '../../../lib/globs.ts'
import { oneLine } from '../../../lib/text.ts'
import type { Wanted } from '../draft/reconcile.ts'
import { requireAssetCount, requireAssetNames } from '../names/asset-names.ts'
import { ownNames } from '../names/own-names.ts'
import { extensionOf, fill, isPacked } from '../names/template.ts'
import { admit, type Boot, type BuiltImage } from './gate.ts'
import {
  githubSizes,
  joinScriptName,
  manifestName,
  type Part,
  packedName,
  partsOf,
  type Sizes,
} from './parts.ts'

/** An image to release: its name, its parts, and its proof. */
export interface ChosenImage extends BuiltImage {
  name: string
  parts: readonly Part[]
  boots: readonly Boot[]
  /** Why it was not proved; only if that is allowed. */
  unbooted?: string
  /** It is too large for one asset; it may be compressed if the result has fewer bytes than this. */
  packBelow?: number
  /** Its compressed form, if that is what ships; set by settleSizes. */
  packed?: Wanted
}

export interface Choice {
  /** Globs over the names of targets; without any, ISOs, cards and images. */
  targets: readonly string[]
  template: string
  version: string
  unbooted: 'refuse' | 'allow'
  /** Compress an image that is too large for one asset, if one asset is enough then. */
  recompress?: boolean
  sizes?: Sizes
}

const imageKinds = new Set(['iso', 'sd-image', 'image'])

/**
 * Chooses what to release from a run, for all images at once and before any upload: each proved and named, none too
 * large, not too many.
 */
export function chooseImages(
  report: Pick<Report, 'targets' | 'boots' | 'evaluationFailures'>,
  choice: Choice,
): ChosenImage[] {
  requireEvaluation(report, choice)
  const targets = selected(report.targets, choice.targets)
  const chosen = targets.flatMap((target) =>
    target.images.map((file) => chosenImage({ target, file }, report.boots, choice)),
  )
  if (chosen.length === 0)
    throw new UserError(
      'there is no image to release; a host needs system.build.isoImage, sdImage, image or images.VARIANT, or name others with targets',
    )
  const named = chosen.flatMap((one) => possibleNames(one).map((name) => ({ name, of: one.target.id })))
  requireAssetNames([...ownNames.map((name) => ({ name, of: 'every release' })), ...named])
  requireAssetCount([...ownNames, ...chosen.flatMap(namesOf)])
  return chosen
}

/** If target names are missing, an attribute that fails to evaluate might have an image. */
function requireEvaluation({ evaluationFailures }: Pick<Report, 'evaluationFailures'>, choice: Choice): void {
  const [failure] = evaluationFailures
  if (failure === undefined || splitGlobs(choice.targets).includes.length > 0) return
  throw new UserError(
    `${oneLine(failure.attribute)} does not evaluate, so nothing is released; name the targets to release without it`,
    { reason: 'failed' },
  )
}

/** The names of an image that may still be compressed: in either form. */
export const possibleNames = (image: ChosenImage): string[] => [
  ...namesOf(image),
  ...(image.packBelow === undefined ? [] : [packedName(image.name)]),
]

/** The names of the assets of an image. */
export function namesOf({ name, parts, packed }: Pick<ChosenImage, 'name' | 'parts' | 'packed'>): string[] {
  if (packed !== undefined) return [packed.name]
  const names = parts.map((part) => part.name)
  return parts.length > 1 ? [...names, manifestName(name), joinScriptName(name)] : names
}

type Target = Report['targets'][number]

function selected(all: readonly Target[], globs: readonly string[]): Target[] {
  const { includes: only, excludes: not } = splitGlobs(globs)
  const isExcluded = picomatch(not)
  const isMeant = picomatch(only)
  const found = all.filter(({ names, kind }) =>
    only.length > 0 ? names.some((name) => isMeant(name)) : imageKinds.has(kind),
  )
  const kept = found.filter(({ names }) => not.length === 0 || !names.some((name) => isExcluded(name)))
  const without = kept.find(({ images }) => images.length === 0)
  if (without) throw new UserError(`${oneLine(without.id)} has no image: ${whyNone(without)}`)
  for (const glob of only) {
    if (all.some(({ names }) => names.some((name) => picomatch.isMatch(name, glob)))) continue
    throw new UserError(`targets: ${JSON.stringify(glob)} matches no target of the run`)
  }
  return kept
}

const whyNone = ({ outcome, reason }: Target): string => oneLine(reason ?? `its outcome is ${outcome}`, 300)

function chosenImage(built: BuiltImage, boots: readonly Boot[], choice: Choice): ChosenImage {
  const { target, file } = built
  const admission = admit(built, boots, choice.unbooted)
  if (!admission.admitted)
    throw new UserError(
      `${oneLine(target.id)} is not released: ${admission.why}; nothing is published (unbooted: allow releases it all the same, and says so)`,
      { reason: 'failed' },
    )
  if (file.bytes === 0)
    throw new UserError(`the image of ${oneLine(target.id)} is empty; GitHub takes no empty file`)
  const name = fill(choice.template, {
    host: target.host ?? target.id.split('.').at(-1) ?? target.id,
    variant: variantOf(target),
    version: choice.version,
    system: target.system,
    ext: extensionOf(file.name),
  })
  const { unbooted } = admission
  const { sizes = githubSizes, recompress = false } = choice
  const parts = partsOf(name, file.bytes, sizes)
  const mayPack = recompress && parts.length > 1 && !isPacked(name)
  return {
    ...built,
    name,
    parts,
    boots: admission.boots,
    ...(unbooted === undefined ? {} : { unbooted }),
    ...(mayPack ? { packBelow: sizes.assetLimit } : {}),
  }
}

/** `qemu-efi` of `nixos.image.qemu-efi`. */
const variantOf = ({ id, host, kind }: BuiltImage['target']): string =>
  kind === 'image' && host !== undefined && id.startsWith(`${host}.image.`) ? id.slice(host.length + 7) : ''
