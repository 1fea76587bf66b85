import { expect, test } from 'vitest'
import { imageDaysOf } from '../../../src/actions/inputs/images.ts'

test.each([
  ['push', undefined, 1],
  ['pull_request', undefined, 0],
  ['pull_request_target', undefined, 0],
  ['merge_group', undefined, 0],
  ['pull_request', 3, 3],
  ['push', 0, 0],
] as const)('in a run of %s with image-days %s images are kept for %d days', (event, given, days) => {
  expect(imageDaysOf(given, event)).toBe(days)
})
