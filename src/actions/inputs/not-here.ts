import { oneOf } from '../../host/inputs.ts'

/** For parts that give the verdict. */
export const notHereInput = {
  notHere: oneOf(
    'whether the check fails over a target that neither this machine nor a runner of the plan can build; where no target is well it always fails',
    ['warn', 'fail'],
    'warn',
  ),
}
