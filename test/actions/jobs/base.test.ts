import { expect, test } from 'vitest'
import { baseRevision } from '../../../src/actions/jobs/base.ts'
import type { Host } from '../../../src/host/host.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

test.each([
  ['that is nowhere', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/nowhere/event.json' }],
  ['that no runner named', { GITHUB_EVENT_NAME: 'push' }],
  ['that is no event', { GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: '/etc/passwd' }],
])(
  'an event %s: nothing to compare with, in one line, and the evaluation is kept',
  async (_, environment) => {
    const log = recordingLog()
    expect(await baseRevision({ environment, log } as unknown as Host)).toBeUndefined()
    expect(log.lines).toEqual([
      {
        level: 'warning',
        text: expect.stringMatching(/^the report does not show changes: the event of this run/),
      },
    ])
  },
)
