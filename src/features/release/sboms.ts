import type { Report } from '../../documents/report.ts'
import { pathsOf, type Sbom } from '../../documents/sbom.ts'
import type { Listing } from '../../nix/store/closure-diff.ts'
import type { ChosenImage } from './images/choose.ts'
import { isAssetName } from './names/asset-names.ts'
import { versionText } from './names/tag-order.ts'

/** The SBOM of a released system, under the name of its asset. */
export interface ChosenSbom {
  host: string
  system: string
  name: string
  text: string
  listing: Listing
}

/** An SBOM as read: the text, which is released, and its content. */
export interface ReadSbom {
  text: string
  sbom: Sbom
}

/**
 * The SBOMs of the hosts whose images are released. An SBOM counts only if it lists the exact closure of that host's
 * system in the report: it comes from jobs that ran code of the flake. `missing` are hosts without one.
 */
export function chooseSboms(
  { targets }: Pick<Report, 'targets'>,
  images: readonly Pick<ChosenImage, 'target'>[],
  { found, tag }: { found: readonly ReadSbom[]; tag: string },
): { sboms: ChosenSbom[]; missing: string[] } {
  const hosts = [...new Set(images.flatMap(({ target }) => target.host ?? []))]
  const sboms: ChosenSbom[] = []
  const missing: string[] = []
  for (const host of hosts) {
    const target = targets.find((one) => one.kind === 'toplevel' && one.host === host)
    const own = target && found.find(({ sbom }) => isOf(sbom, target))
    if (own === undefined || target === undefined || !isAssetName(sbomName(host, tag, target.system)))
      missing.push(host)
    else sboms.push({ host, system: target.system, name: sbomName(host, tag, target.system), ...chosen(own) })
  }
  return { sboms, missing }
}

/** `wonderland-25.05-x86_64-linux.cdx.json`: named by the tag, so that a later release finds it. */
export const sbomName = (host: string, tag: string, system: string): string =>
  `${host}-${versionText(tag)}-${system}.cdx.json`

function chosen({ text, sbom }: ReadSbom): Pick<ChosenSbom, 'text' | 'listing'> {
  return { text, listing: listingOf(sbom) }
}

/** The closure in an SBOM. */
export function listingOf(sbom: Sbom): Listing {
  const paths = pathsOf(sbom)
  return { paths, bytes: paths.reduce((sum, one) => sum + one.bytes, 0) }
}

function isOf({ metadata, components }: Sbom, { outputs, closure }: Report['targets'][number]): boolean {
  if (metadata.component['bom-ref'] !== outputs.out || closure === undefined) return false
  const listed = new Set([metadata.component, ...components].map((one) => one['bom-ref']))
  return listed.size === closure.paths.length && closure.paths.every(({ path }) => listed.has(path))
}
