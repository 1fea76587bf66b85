import type { Log } from '../../../host/host.ts'
import { oneLine } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import type { Exec } from '../../../system/exec.ts'
import type { Located } from '../plan/located.ts'
import { removePaths } from './job-folder.ts'

/** How a build goes on where Nix refuses restored archives. */
export interface Refusals {
  /** Takes what Nix refuses out of the folder, with one warning; says whether it was ours. */
  takeAway(paths: readonly string[]): Promise<boolean>
  /** What was taken out, by full path. */
  taken: ReadonlyMap<string, Located>
}

/** Of what was restored; who is wrong twice loses all that its layers brought. */
export function refusals(
  wanted: ReadonlyMap<string, Located>,
  { nix, exec, log }: { nix: Pick<Nix, 'at'>; exec: Exec; log: Pick<Log, 'warning'> },
): Refusals {
  const taken = new Map<string, Located>()
  const takeAway = async (paths: readonly string[]): Promise<boolean> => {
    const refused = [...wanted].filter(([path]) => paths.includes(path) && !taken.has(path))
    if (refused.length === 0) return false
    const layers = new Set(refused.map(([, { layer }]) => layer))
    const isFirst = taken.size === 0
    const gone = isFirst ? refused : [...wanted].filter(([, { layer }]) => layers.has(layer))
    if (isFirst) log.warning(`Nix refuses ${told(refused)}: building again without it`)
    for (const [path, located] of gone) taken.set(path, located)
    await removePaths(
      nix.at,
      exec,
      gone.map(([, { cached }]) => cached),
    )
    return true
  }
  return { takeAway, taken }
}

function told(refused: readonly (readonly [string, Located])[]): string {
  const [[path = ''] = [], ...others] = refused
  const keys = [...new Set(refused.map(([, { layer }]) => layer.key))]
  const what = others.length === 0 ? path : `${path} and ${others.length} more`
  return oneLine(`${what} of the layer ${keys.slice(0, 3).join(', ')} of the cache`, 400)
}
