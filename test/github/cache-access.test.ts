import { expect, test } from 'vitest'
import { CacheService } from '../../src/github/cache-service.ts'

const service = {
  ACTIONS_CACHE_SERVICE_V2: 'true',
  ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
  ACTIONS_RUNTIME_TOKEN: 'token',
}

test.each<[string | undefined, boolean, boolean]>([
  [undefined, true, true],
  ['', true, true],
  ['read', true, false],
  ['write', true, true],
  ['write-only', false, true],
  [' None ', false, false],
  // what comes later is left to the service's own words
  ['append', true, true],
])('cache-mode %s: reads %s, writes %s', (mode, read, write) => {
  const environment = { ...service, ...(mode === undefined ? {} : { ACTIONS_CACHE_MODE: mode }) }
  expect(new CacheService(environment, 'v', new AbortController().signal).may).toEqual({ read, write })
})
