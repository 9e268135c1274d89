import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { Builder, Capabilities, Key } from 'selenium-webdriver'
import { DriverService } from 'selenium-webdriver/remote'
import { startHost } from '../browser/pages/world.ts'
import { call, type Engine, type Tab } from './tab.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'
const SCREEN = '/usr/bin/Xvfb'

/** WebKit as GTK has it: Safari’s engine, on a screen that nobody sees. */
export function webkit(): Engine {
  const isHere = existsSync(DRIVER) && existsSync(SCREEN)
  return { name: 'WebKit', launch: isHere ? open : null }
}

async function open(): Promise<Tab> {
  const screen = spawn(
    SCREEN,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const port = await freePort()
  const service = new DriverService.Builder(DRIVER)
    .setHostname('127.0.0.1')
    .setPort(port)
    .addArguments('--host=127.0.0.1')
    .setEnvironment({
      ...process.env,
      DISPLAY: `:${await displayOf(screen)}`,
      // As `--no-sandbox` is for Chromium: in a container it can't have its own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    } as never)
    .build()
  const end = async () => {
    await service.kill()
    screen.kill()
  }
  try {
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
      .build()
    return {
      open: (url) => driver.get(url),
      ask: async (look, ...args) =>
        (await driver.executeScript(`return ${call(look, args)}`)) as never,
      type: (words) => driver.actions().sendKeys(words).perform(),
      press: (key) =>
        driver
          .actions()
          .sendKeys(Key[key.toUpperCase() as 'ENTER'])
          .perform(),
      async close() {
        await driver.quit()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

/** The number of the screen, which it tells once it takes windows. */
function displayOf(screen: ChildProcess): Promise<string> {
  const told = screen.stdio[3] as Readable
  return new Promise((resolve, reject) => {
    let number = ''
    // It writes in pieces, and ends when nobody reads on.
    told.setEncoding('utf8').on('data', (piece: string) => {
      number += piece
      if (number.endsWith('\n')) resolve(number.trim())
    })
    screen.on('exit', () => reject(new Error('Xvfb ended.')))
    screen.on('error', reject)
  })
}

async function freePort(): Promise<number> {
  const host = await startHost()
  await host.close()
  return Number(new URL(host.url).port)
}
