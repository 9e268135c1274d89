import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { chromiumPath } from './scripts/chromium-path.ts'
import { trimDomPurify } from './scripts/trim-dompurify.ts'

/** A folder of lists that the sanitiser's tests read more from; `.ci/run` names it where it stands beside the checkout. */
const CORPUS = process.env['AFTERWORD_CORPUS'] ?? ''

/** For tests in the browser, which can't read files: the text of each list. */
function corpus(): { name: string; json: string }[] {
  const names = CORPUS === '' ? [] : readdirSync(CORPUS).filter((name) => name.endsWith('.json'))
  return names.map((name) => ({ name, json: readFileSync(join(CORPUS, name), 'utf8') }))
}

const launchOptions = { executablePath: chromiumPath() ?? 'chromium', args: ['--no-sandbox'] }

/** A project whose tests themselves run in Chromium. */
function inChromium(name: string, include: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    // The sanitiser is judged as it is built.
    plugins: [trimDomPurify()],
    optimizeDeps: { exclude: ['dompurify'] },
    test: {
      name,
      include: [include],
      testTimeout: 30_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        commands: { corpus },
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }
}

export default defineConfig({
  define: { __CORPUS__: JSON.stringify(CORPUS) },
  test: {
    // Vitest leaves a core free by itself, but tests of pages mostly wait for the browser.
    maxWorkers: availableParallelism(),
    tags: [
      { name: 'slow', description: 'left to `npm run test:all`: matrices, and what takes longest' },
    ],
    // How long a state may take to come is the machine's business, not the test's.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/fixtures/unit-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          environment: 'node',
          include: ['tests/server/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      inChromium('browser', 'tests/browser/*.test.{ts,tsx}'),
      // The same tests, over longer lists than the project's own.
      ...(CORPUS === '' ? [] : [inChromium('corpora', 'tests/browser/sanitize-payloads.test.ts')]),
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/browser/pages/**/*.test.ts'],
          globalSetup: ['tests/fixtures/chromium-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pictures',
          environment: 'node',
          include: ['tests/visual/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          environment: 'node',
          include: ['tests/hosts/*.test.ts'],
          globalSetup: ['tests/fixtures/chromium-server.ts'],
          // A project is installed and built first.
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
