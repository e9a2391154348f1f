import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Every core: left to itself, Vitest keeps one free, which on two is half of the machine. */
const EVERY_CORE = availableParallelism()
/** Each has an app and a browser of its own; with more of them than this the clock of a drill falls behind the wall's. */
const TWO_APPS = Math.min(2, EVERY_CORE)

/** Four kinds of tests: pure and Node, components in jsdom, then the real app in a real browser, and the packages. */
export default defineConfig({
  root,
  test: {
    maxWorkers: EVERY_CORE,
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{scenarios,electron,architecture}/**/*.test.ts'],
          testTimeout: 60_000,
          // What is waited for comes from processes, on machines that have other work as well.
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: [fileURLToPath(new URL('./setup-dom.ts', import.meta.url))],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
          maxWorkers: TWO_APPS,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/packaging/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
