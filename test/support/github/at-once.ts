import type { Pace } from '../../../src/github/client.ts'

const limiter = { schedule: (_: unknown, work: () => Promise<void>) => work() }

/** No pause between requests: test servers need none, and pacing is tested with the client. */
export const atOnce: Pace = { write: { key: () => limiter }, notifications: { key: () => limiter } }
