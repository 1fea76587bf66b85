import type { Pace } from '../../../src/github/client.ts'

const limiter = { schedule: (_: unknown, work: () => Promise<void>) => work() }

/** No pause between requests: the servers of tests are not GitHub, and what is kept waiting is tested with the client. */
export const atOnce: Pace = { write: { key: () => limiter }, notifications: { key: () => limiter } }
