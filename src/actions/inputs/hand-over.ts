import { flag, list, whole } from '../../host/inputs.ts'
import { relayInputs } from './check-name.ts'

export const handOverInputs = {
  handOver: flag('split the work over jobs and upload what they need', false, { only: 'github' }),
  runners: list('labels of the runners of a system: SYSTEM=LABEL[,LABEL]; left out: those of GitHub', {
    placeholder: 'RUNNER',
    only: 'github',
  }),
  emulate: list('systems that x86_64 runners build by emulation instead of a runner of their own', {
    placeholder: 'SYSTEM',
    only: 'github',
  }),
  hereBelow: whole('minutes of expected work below which no further jobs are started', 10, {
    only: 'github',
  }),
  ...relayInputs,
} as const
