import * as v from 'valibot'
import { byteCount, listOf, name, sha256, storePath } from './fields.ts'

const property = v.object({ name, value: v.pipe(v.string(), v.maxLength(4096)) })

const component = v.object({
  type: v.picklist(['application', 'operating-system']),
  /** The store path, which is unique. */
  'bom-ref': storePath,
  name,
  version: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  /** The NAR hash of the store path: what Nix itself compares. */
  hashes: v.optional(v.array(v.object({ alg: v.literal('SHA-256'), content: sha256 }))),
  properties: listOf(property, 10),
})
export type SbomComponent = v.InferOutput<typeof component>

/** More store paths than any system has. */
const most = 200_000

/**
 * The contents of a system as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): the system itself, each store path
 * of its closure, and their references. Only the fields that we write and read.
 */
export const sbom = v.object({
  $schema: v.optional(v.string()),
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.6'),
  serialNumber: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  version: v.literal(1),
  metadata: v.object({
    tools: v.object({
      components: v.array(v.object({ type: v.literal('application'), name })),
    }),
    component,
  }),
  components: listOf(component, most),
  dependencies: listOf(v.object({ ref: storePath, dependsOn: listOf(storePath, most) }), most),
})
export type Sbom = v.InferOutput<typeof sbom>

/** The store paths of a system with their bytes, from its SBOM. */
export function pathsOf({ metadata, components }: Sbom): { path: string; bytes: number }[] {
  return [metadata.component, ...components].map((one) => ({
    path: one['bom-ref'],
    bytes: bytesOf(one),
  }))
}

/** The property with the size of the NAR in bytes. */
export const narSizeProperty = 'nix:nar-size'

function bytesOf({ properties }: SbomComponent): number {
  const found = v.safeParse(byteCount, Number(properties.find((one) => one.name === narSizeProperty)?.value))
  return found.success ? found.output : 0
}
