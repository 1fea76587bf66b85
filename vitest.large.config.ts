import { defineConfig } from 'vitest/config'

// `npm run test:large`: images of the size that GitHub does not take, 20 GiB of disk
export default defineConfig({
  test: { include: ['test/large/*.spec.ts'], testTimeout: 1_200_000 },
})
