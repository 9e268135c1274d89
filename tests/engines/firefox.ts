import { existsSync } from 'node:fs'
import { launch } from 'puppeteer-core'
import { call, type Engine, type Tab } from './tab.ts'

/** Firefox, driven by WebDriver BiDi. */
export function firefox(): Engine {
  const places = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox']
  const path = places.find((place) => place !== undefined && existsSync(place))
  return { name: 'Firefox', launch: path === undefined ? null : () => open(path) }
}

async function open(executablePath: string): Promise<Tab> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  return {
    open: async (url) => void (await page.goto(url)),
    ask: async (look, ...args) => (await page.evaluate(call(look, args))) as never,
    type: (words) => page.keyboard.type(words),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  }
}
