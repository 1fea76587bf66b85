import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // against what hangs, and not against a busy machine
    testTimeout: 400_000,
    hookTimeout: 300_000,
    // guests and builds share two cores: more at once only makes each of them slower
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
})
