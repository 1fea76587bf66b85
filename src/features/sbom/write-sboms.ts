import { join } from 'node:path'
import { writeWhole } from '../../documents/files.ts'
import type { TargetResult } from '../../documents/result.ts'
import type { Nix } from '../../nix/command.ts'
import { pathInfo } from '../../nix/store/store.ts'
import { sbomOf } from './cyclonedx.ts'

/** The file of a target's SBOM beside its result; a plain name, whatever a flake calls its hosts. */
const sbomFile = (index: number): string => `sbom-${index}.cdx.json`

const isThere = ({ outcome }: TargetResult) =>
  outcome === 'built' || outcome === 'fetched' || outcome === 'cached'

/** Writes the contents of each system of a result as CycloneDX; returns the files. */
export async function writeSboms(nix: Nix, targets: readonly TargetResult[], out: string): Promise<string[]> {
  const files: string[] = []
  for (const target of targets) {
    const toplevel = target.outputs.out
    if (target.kind !== 'toplevel' || target.host === undefined || !isThere(target) || !toplevel) continue
    const infos = await pathInfo(nix, [toplevel], { recursive: true })
    const { host, system, drvPath } = target
    const file = join(out, sbomFile(files.length))
    await writeWhole(file, `${JSON.stringify(sbomOf({ host, system, drvPath, toplevel, infos }))}\n`)
    files.push(file)
  }
  return files
}
