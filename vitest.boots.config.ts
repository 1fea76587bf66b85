import { defineConfig } from 'vitest/config'

// `npm run test:boots`: images of every kind and those that fail, emulated by BIOS and by UEFI; a file for each core
export default defineConfig({
  test: { include: ['test/boots/*.spec.ts'], testTimeout: 1_200_000, hookTimeout: 300_000, maxWorkers: 2 },
})
