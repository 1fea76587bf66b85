import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'

const integration = 'test/**/*.itg.test.ts'

export default defineConfig({
  test: {
    // against what hangs, and not against a busy machine
    testTimeout: 400_000,
    hookTimeout: 300_000,
    // on two cores: files wait for clocks, guests and services a third of their time, and others can work
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'integration', include: [integration] } },
      // pure functions: 200 files share a process, which saves two thirds of their time
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [integration], isolate: false },
      },
    ],
  },
})
