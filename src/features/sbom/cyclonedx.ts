import { createHash } from 'node:crypto'
import { narSizeProperty, type Sbom, type SbomComponent } from '../../documents/sbom.ts'
import { packageOf } from '../../nix/store/package-name.ts'
import { hexOfNarHash } from '../../nix/store/source-path.ts'
import type { PathInfo } from '../../nix/store/store.ts'

/** A built system, with Nix's data on its closure. */
export interface BuiltSystem {
  host: string
  /** `x86_64-linux` */
  system: string
  drvPath: string
  /** Its output, the root of the closure. */
  toplevel: string
  infos: ReadonlyMap<string, PathInfo>
}

/** The SBOM of a system: the same closure always gives the same bytes. */
export function sbomOf({ host, system, drvPath, toplevel, infos }: BuiltSystem): Sbom {
  const paths = [...infos.keys()].sort()
  const component = {
    ...componentOf(toplevel, infos.get(toplevel)),
    type: 'operating-system' as const,
    name: host,
  }
  component.properties.push({ name: 'nix:system', value: system }, { name: 'nix:derivation', value: drvPath })
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(toplevel),
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'flakeship' }] },
      component,
    },
    components: paths.filter((path) => path !== toplevel).map((path) => componentOf(path, infos.get(path))),
    dependencies: paths.map((ref) => ({
      ref,
      // a reference of a path to itself is omitted
      dependsOn: (infos.get(ref)?.references ?? []).filter((to) => to !== ref && infos.has(to)).sort(),
    })),
  }
}

function componentOf(path: string, info: PathInfo | undefined): SbomComponent {
  const { name, version } = packageOf(path)
  const sha256 = info?.narHash === undefined ? undefined : hexOfNarHash(info.narHash)
  return {
    type: 'application',
    'bom-ref': path,
    name,
    ...(version === '' ? {} : { version }),
    ...(sha256 === undefined ? {} : { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
    properties: [
      { name: narSizeProperty, value: String(info?.narSize ?? 0) },
      ...(info?.deriver === undefined ? [] : [{ name: 'nix:deriver', value: info.deriver }]),
    ],
  }
}

/** A UUID of version 8 (RFC 9562) from the store path. */
function serialOf(path: string): string {
  const bytes = createHash('sha256').update(path).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${groups.join('-')}`
}
