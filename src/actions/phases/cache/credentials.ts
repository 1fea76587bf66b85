import { folderVariable } from '../../../features/setup/steps/private-inputs.ts'
import type { Host } from '../../../host/host.ts'

/** Our credential files for private inputs, or tokens in Nix's own settings. */
export const holdsCredentials = ({ environment }: Pick<Host, 'environment'>): boolean =>
  Boolean(environment[folderVariable]) || /access-tokens/.test(environment.NIX_CONFIG ?? '')
