import { oneOf } from '../../host/inputs.ts'

/** For the parts of check.yml that a flake can make fail. */
export const verdictInput = {
  verdict: oneOf(
    'whether the step fails where the flake does (fail), or only the report and the outputs say so (report); a fault of the machine or of Flakeship always fails it',
    ['fail', 'report'],
    'fail',
    { only: 'github' },
  ),
}
