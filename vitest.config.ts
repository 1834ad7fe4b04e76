import { defineConfig } from 'vitest/config'

/** Rooms whose tests touch no process, clock or file of their own: they may share what is loaded. */
const pure = ['dataset', 'diff', 'evaluation', 'prose', 'wording'].map(
  (room) => `test/${room}/**/*.test.ts`,
)

export default defineConfig({
  test: {
    // Turning a report into PDF takes seconds; the limit only catches what hangs.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: pure },
      },
      {
        extends: true,
        // Loading the flow anew for each of these files took longer than their tests.
        test: { name: 'together', include: pure, isolate: false, pool: 'threads' },
      },
    ],
  },
})
