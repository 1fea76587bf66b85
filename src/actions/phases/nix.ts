import { requireNix } from '../../features/setup/found-nix/find-nix.ts'
import type { Host } from '../../host/host.ts'
import { Nix } from '../../nix/command.ts'
import { toolEnvironment } from '../../system/environment.ts'
import { exec } from '../../system/exec.ts'

/** The Nix of this machine, for parts that need one. */
export async function nixOf(host: Host): Promise<Nix> {
  return new Nix(await requireNix(exec, toolEnvironment(host.environment)), exec)
}
