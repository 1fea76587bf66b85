import { requireNix } from '../../features/setup/found-nix/find-nix.ts'
import { parseSettings } from '../../features/setup/settings/pass-settings.ts'
import type { Host } from '../../host/host.ts'
import { Nix } from '../../nix/command.ts'
import { toolEnvironment } from '../../system/environment.ts'
import { exec } from '../../system/exec.ts'

/** The Nix of this machine; on a terminal with the user's extra settings. */
export async function nixOf(
  host: Host,
  { nixConf = [] }: { nixConf?: readonly string[] } = {},
): Promise<Nix> {
  const { NIX_CONFIG } = host.environment
  const env = { ...toolEnvironment(host.environment), ...(NIX_CONFIG ? { NIX_CONFIG } : {}) }
  const settings = host.kind === 'terminal' ? optionsOf(nixConf) : []
  return new Nix(await requireNix(exec, env), exec, settings)
}

/** Lines of nix.conf as options; experimental features are added to those that we need ourselves. */
function optionsOf(lines: readonly string[]): string[] {
  return Object.entries(parseSettings(lines)).flatMap(([name, value]) => [
    '--option',
    name.replace(/^experimental-features$/, 'extra-$&'),
    value,
  ])
}
