import { oneOf } from '../../host/inputs.ts'

/** Of parts that give the verdict. */
export const notHereInput = {
  notHere: oneOf(
    'what it means that this machine, or no runner of the plan, can build a target; fails in any case where no target at all is well',
    ['warn', 'fail'],
    'warn',
  ),
}
