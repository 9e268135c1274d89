import { accessSync, constants } from 'node:fs'
import { chromium } from 'playwright'

/** The same engine without a window, at a third of the CPU a page; it has no back-forward cache. */
const SHELL = '/usr/bin/chromium-headless-shell'

/**
 * Where this machine has Chromium: `CHROMIUM_PATH`, the system's own, or Playwright's; null when it
 * has none.
 *
 * @param kind `whole` is the browser that readers have; `light` may be its shell without a window.
 */
export function chromiumPath(kind: 'light' | 'whole' = 'light'): string | null {
  const places = [
    process.env['CHROMIUM_PATH'],
    ...(kind === 'light' ? [SHELL] : []),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]
  return places.find((place) => place !== undefined && isExecutable(place)) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
