import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Turning a report into PDF takes seconds; the limit only catches what hangs.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
