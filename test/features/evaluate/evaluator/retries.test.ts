import { expect, test } from 'vitest'
import { evaluatorListener, Warnings } from '../../../../src/features/evaluate/evaluator/warnings.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

const retry = (path: string, ms: number, why = 'HTTP error 503') =>
  `unable to download 'https://cache.example/${path}': ${why}; retrying in ${ms} ms`

test('downloads that are tried again are one line for each server, and hide no other warning', () => {
  const warnings = new Warnings()
  const heard = evaluatorListener(recordingLog(), warnings)
  for (let i = 0; i < 20; i++) heard.onWarning(retry(`nar/${i}.nar`, 250 + i))
  heard.onWarning(`error: ${retry('x', 1).replace('cache.example', 'other.example:8443')}`)
  heard.onWarning('something else')
  expect(warnings.list()).toEqual(['something else'])
  expect(heard.retried()).toEqual([
    'downloads from https://cache.example failed and were tried again, 20 times: HTTP error 503',
    'downloads from https://other.example:8443 failed and were tried again, 1 time: HTTP error 503',
  ])
})
