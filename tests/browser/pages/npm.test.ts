import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { DIST, visit } from './world.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript' }

let app: string

/** Builds an app that uses the package as npm would have installed it: its files, found by its `exports`. */
beforeAll(async () => {
  app = mkdtempSync(join(tmpdir(), 'afterword-app-'))
  cpSync(join(ROOT, 'tests/fixtures/vite-app'), app, { recursive: true })
  const installed = join(app, 'node_modules/afterword')
  mkdirSync(installed, { recursive: true })
  cpSync(DIST, join(installed, 'dist'), { recursive: true })
  cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'))
  // Preact 10 is the app's own; what the package brings of Preact is inside it.
  const libraries = { preact: 'preact-10', dompurify: 'dompurify' }
  for (const [name, folder] of Object.entries(libraries)) {
    cpSync(join(ROOT, 'node_modules', folder), join(app, 'node_modules', name), { recursive: true })
  }
  const built = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'],
    {
      cwd: app,
      encoding: 'utf8',
    },
  )
  expect(built.stderr + built.stdout).toContain('built in')

  for (const thread of ['one', 'two']) {
    await seedThread(endpoint.database, thread, [
      { number: '1', name: 'Ann', text: `First in ${thread}`, created: '2014-02-13T06:59:00Z' },
    ])
  }
  for (const file of readdirSync(join(app, 'dist'), { recursive: true, encoding: 'utf8' })) {
    host.paths.set(`/${file}`, (_, response) => {
      response.setHeader('content-type', TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain')
      response.end(readFileSync(join(app, 'dist', file)))
    })
  }
})
afterAll(async () => {
  rmSync(app, { recursive: true })
})

test('mount() and the element from npm show the same threads in a Vite app that has Preact 10', async () => {
  const { page, errors, lines, close } = await visit(
    browser,
    `${host.url}/index.html?endpoint=${encodeURIComponent(endpoint.url)}`,
  )
  await page.getByText('Preact 10 counts 1').waitFor()
  await page.locator('#mounted').getByText('First in one').waitFor()
  await page.locator('afterword-comments').getByText('First in two').waitFor()
  expect(await page.locator('#mounted time').textContent()).toBe('February 13, 2014 at 6:59 am')
  await page.locator('#mounted').getByRole('link', { name: 'say something' }).waitFor()

  const element = page.locator('afterword-comments')
  await element.getByRole('link', { name: 'write something' }).waitFor()
  expect(await element.getAttribute('thread')).toBe('two')

  await page.locator('#mounted').getByRole('textbox', { name: 'Comment' }).fill('From an app')
  await page.locator('#mounted').getByRole('button', { name: 'Post comment' }).click()
  await page.locator('#mounted').getByRole('article', { name: 'Comment 2' }).waitFor()
  await page.evaluate('mounted.reload()')
  await page.locator('#mounted').getByRole('article', { name: 'Comment 2' }).waitFor()

  const thrown = await page.evaluate(`(() => {
    try { mount(document.body, { endpoint: 'https://x.example', order: 'sideways' }) } catch (error) { return String(error) }
  })()`)
  expect(thrown).toMatch(/TypeError.*"order"/)

  await element.evaluate((place) => place.setAttribute('lang', 'pt'))
  await element.getByRole('heading', { name: '1 comentário' }).waitFor()
  await element.getByRole('textbox').click()
  await element.getByRole('button', { name: 'Publicar comentário' }).waitFor()

  await page.evaluate('mounted.unmount()')
  expect(await page.locator('#mounted article').count()).toBe(0)
  expect([errors, lines]).toEqual([[], []])
  await close()
})

test('`afterword/define` adds a shell to an app’s entry; the thread comes when the reader is near', async () => {
  const entry = async (code: string) => {
    writeFileSync(join(app, 'shell.ts'), code)
    const { output } = (await build({
      root: app,
      logLevel: 'error',
      build: { write: false, rolldownOptions: { input: join(app, 'shell.ts') } },
    })) as Rolldown.RolldownOutput
    const chunk = output.find((part) => part.type === 'chunk' && part.isEntry)
    return chunk?.type === 'chunk' ? brotliCompressSync(chunk.code).length : 0
  }
  writeFileSync(join(app, 'other.ts'), 'console.log(1)')
  // What Vite itself adds to an app that loads anything later is not the shell's.
  const without = await entry("import('./other.ts')")
  const withShell = await entry("import 'afterword/define'")
  expect(without).toBeGreaterThan(100)
  expect(withShell - without).toBeLessThan(3072)
})
