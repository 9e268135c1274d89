import { accessSync, constants } from 'node:fs'
import { chromium } from 'playwright'

/**
 * Where this machine has Chromium: `CHROMIUM_PATH`, the system's own, or Playwright's; null when it
 * has none. The shell without a window comes first: the same engine, at a third of the CPU a page.
 */
export function chromiumPath(): string | null {
  const places = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium-headless-shell',
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
