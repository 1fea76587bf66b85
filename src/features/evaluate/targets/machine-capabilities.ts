import * as v from 'valibot'
import type { Nix } from '../../../nix/command.ts'
import type { MachineCapabilities } from './can-build.ts'

const list = v.object({ value: v.array(v.string()) })
const configuration = v.object({ 'system-features': list, 'extra-platforms': list })

/** What Nix on this machine announces that it can build. */
export async function machineOf(nix: Nix): Promise<MachineCapabilities> {
  const settings = await nix.json(configuration, ['config', 'show', '--json'])
  return {
    systems: [nix.at.system, ...settings['extra-platforms'].value],
    features: settings['system-features'].value,
  }
}
