import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // Tests start processes and look at their own memory and clock: each file has a process to itself,
    // and few run side by side.
    pool: 'forks',
    maxWorkers: 2,
    silent: 'passed-only',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test that waits for a time-out of its own must say so; a hanging worker must not hang the run.
    teardownTimeout: 10_000,
  },
});
