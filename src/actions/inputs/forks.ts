import { oneOf } from '../../host/inputs.ts'

/** For every part that runs code of a flake. */
export const forksInput = {
  selfHostedForks: oneOf(
    'whether code of pull requests from forks may run on a machine that is not one of GitHub: it could stay there (SECURITY.md)',
    ['refuse', 'allow'],
    'refuse',
    { only: 'github' },
  ),
}
