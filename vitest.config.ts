import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumPath } from './scripts/chromium-path.ts'
import { trimDomPurify } from './scripts/trim-dompurify.ts'

/** For tests in the browser, which can't read files: the text of each list in `AFTERWORD_CORPUS`. */
function corpus(): { name: string; json: string }[] {
  const folder = process.env['AFTERWORD_CORPUS'] ?? ''
  const names = folder === '' ? [] : readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.map((name) => ({ name, json: readFileSync(join(folder, name), 'utf8') }))
}

const launchOptions = { executablePath: chromiumPath() ?? 'chromium', args: ['--no-sandbox'] }

export default defineConfig({
  // The lists that tests read more from; `.ci/run` sets them where they stand beside the checkout.
  define: {
    __CORPUS__: JSON.stringify(process.env['AFTERWORD_CORPUS'] ?? ''),
  },
  test: {
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
      {
        extends: true,
        // The sanitiser is judged as it is built.
        plugins: [trimDomPurify()],
        optimizeDeps: { exclude: ['dompurify'] },
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.{ts,tsx}'],
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
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/browser/pages/**/*.test.ts'],
          testTimeout: 60_000,
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
