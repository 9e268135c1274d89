import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { DIST, html, connect, startHost, visit } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The built command line, as `npx afterword serve` runs it. */
async function start(port: number): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [
      join(DIST, 'server/cli.js'),
      'serve',
      '--port',
      String(port),
      '--name',
      'optional',
      '--database',
      join(folder, 'c.sqlite'),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url) return { child, url }
  }
  throw new Error('the server said no address')
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

test('a comment survives kill -9 of the server right after the answer, once', async () => {
  const first = await start(0)
  const host = await startHost()
  const browser = await connect()
  let second: { child: ChildProcess } | null = null
  try {
    host.paths.set(
      '/page',
      html(`<script src="${first.url}/afterword.js" data-thread="t"></script>`),
    )
    const { page, close } = await visit(browser, `${host.url}/page`)
    await page.getByRole('textbox', { name: 'Comment' }).fill('Written in time')
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Post comment' }).click()
    expect((await answered).status()).toBe(201)
    await kill(first.child)

    second = await start(Number(new URL(first.url).port))
    await page.reload()
    await page.getByRole('article', { name: 'Comment 1' }).waitFor()
    expect(await page.getByText('Written in time').count()).toBe(1)
    await close()
  } finally {
    first.child.kill('SIGKILL')
    if (second) await kill(second.child)
    await browser.close()
    await host.close()
  }
})
