import { folderVariable } from '../../../features/setup/steps/private-inputs.ts'
import type { Host } from '../../../host/host.ts'

/** Files of ours for private inputs, or tokens where Nix itself looks for settings. */
export const holdsCredentials = ({ environment }: Pick<Host, 'environment'>): boolean =>
  Boolean(environment[folderVariable]) || /access-tokens/.test(environment.NIX_CONFIG ?? '')
