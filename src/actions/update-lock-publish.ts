import { revokeToken } from '../github/app-token.ts'
import { githubClient } from '../github/client.ts'
import { runOf } from '../github/context.ts'
import { action } from '../host/part.ts'
import { publishLockInputs } from './inputs/update-lock/publish.ts'
import { keptToken, publishLock } from './jobs/publish-lock.ts'

export default action(
  {
    describe:
      'Publishes what inputs of flakes move to, as other jobs resolved and judged it: one branch with one commit, and one pull request, kept up to date. It runs neither Nix nor git.',
    example: 'uses: OWNER/flakeship/actions/update-lock/publish@v1',
    outputs: {
      pull: 'number of the pull request; empty where there is none',
      url: 'its page',
      how: '`pushed`, `unchanged`, `nothing-moves`, `base-changed`, `theirs` or `closed-by-person`',
    },
  },
  publishLockInputs,
  {
    main: publishLock,
    async post({ environment, log, kept }) {
      const token = kept(keptToken)
      if (token === '') return
      await revokeToken(githubClient({ run: runOf(environment), token, log }))
      log.info('the token of the app is revoked')
    },
  },
)
