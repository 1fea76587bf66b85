import { defineConfig } from 'vitest/config'

// `npm run test:nixpkgs` with FLAKESHIP_NIXPKGS: hosts of a real nixpkgs, which is not part of this repository
export default defineConfig({
  test: { include: ['test/nixpkgs/*.spec.ts'], testTimeout: 600_000, hookTimeout: 1_800_000 },
})
