import { list } from '../../host/inputs.ts'

/** The same lines everywhere: on GitHub setup passes them on, on a terminal each command does. */
export const nixConf = list('more lines for nix.conf: NAME = VALUE', { placeholder: 'LINE' })

export const nixConfOnTerminal = { nixConf: { ...nixConf, only: 'terminal' as const } }
