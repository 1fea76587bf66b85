import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // against what hangs, and not against a busy machine
    testTimeout: 400_000,
    hookTimeout: 300_000,
    // on two cores: a third of the time a file waits for a clock, a guest or a service, and another one can work
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
  },
})
