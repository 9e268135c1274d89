import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { connect, DIST, type Host, html, startEndpoint, startHost, visit } from './world.ts'

let browser: Browser
let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let host: Host
let threads = 0

beforeAll(async () => {
  browser = await connect()
  endpoint = await startEndpoint({ name: 'optional', email: 'off', url: 'off', rate: 0 })
  host = await startHost()
})
afterAll(async () => {
  await browser.close()
  await Promise.all([host.close(), endpoint.close()])
})

/** What old libraries and careless scripts do to a page before the tag runs. */
const LIBRARIES: [string, string][] = [
  [
    'MooTools 1.4.5 with its compatibility to 1.2',
    `Array.from = function (item) {
      if (item == null) return []
      var isList = typeof item.length === 'number' && typeof item === 'object'
      return isList ? Array.prototype.slice.call(item) : [item]
    }
    Function.prototype.bind = function (that, args) {
      var self = this
      if (args != null) args = Array.from(args)
      return function () { return self.apply(that, args || arguments) }
    }
    window.Request = function () { this.headers = {}; this.options = {} }
    Request.prototype.send = function () { return this }
    Array.prototype.each = Array.prototype.forEach
    Function.prototype.pass = function () { return this }
    String.prototype.test = function (pattern) { return pattern.test(this) }
    Element.prototype.get = function (name) { return this[name] }
    Element.prototype.set = function (name, value) { this[name] = value; return this }
    Element.prototype.clone = function () { return this.cloneNode(true) }
    document.id = function (id) { return document.getElementById(id) }`,
  ],
  [
    'Prototype 1.7.3',
    `Element.prototype.remove = function () { this.parentNode.removeChild(this); return this }
    Element.prototype.replace = function (html) { this.outerHTML = html; return this }
    Element.prototype.update = function (html) { this.innerHTML = html; return this }
    Element.prototype.scrollTo = function () { return this }
    Element.prototype.toggle = function () { return this }
    Array.from = function (list) {
      if (!list) return []
      if ('toArray' in Object(list)) return list.toArray()
      return Array.prototype.slice.call(list)
    }
    Array.prototype.toArray = function () { return this.slice() }
    Array.prototype.entries = function () { return this.slice() }
    Array.prototype.include = Array.prototype.includes`,
  ],
  [
    'the toJSON of Prototype 1.6',
    `Array.prototype.toJSON = function () {
      return '[' + this.map(function (item) { return JSON.stringify(item) }).join(', ') + ']'
    }
    String.prototype.toJSON = function () { return '"' + this + '"' }
    Date.prototype.toJSON = function () { return '"' + this + '"' }`,
  ],
  [
    'enumerable functions on every built-in prototype',
    `[Array, Boolean, Date, Error, Function, Map, Number, Object, Promise, RegExp, Set, String,
      Element, Node, Event, EventTarget].forEach(function (type) {
      type.prototype.ownExtension = function () { throw new Error('called') }
    })`,
  ],
]

/** Opens a page on which the script ran before the tag, with two comments, one of them formatted. */
async function open(script: string) {
  const thread = `t${++threads}`
  await seedThread(endpoint.database, thread, [
    { number: '1', name: 'Ann', text: 'First, **loud**', created: '2014-02-13T06:59:00Z' },
    { number: '1.1', name: 'Ben', text: '| a | b |\n|-|-|\n| c | #1 |', created: '2014-02-14' },
  ])
  host.paths.set(
    '/page',
    html(
      `<script src="${endpoint.url}/afterword.js" data-thread="${thread}" data-lang="de"></script>`,
      `<script>${script}</script>`,
    ),
  )
  return { ...(await visit(browser, `${host.url}/page`)), thread }
}

test.each(LIBRARIES)('beside %s a thread is read and written', async (_, script) => {
  const { page, errors, lines, thread, close } = await open(script)
  await page.getByRole('heading', { name: '2 Kommentare' }).waitFor()
  expect(await page.locator('.body strong').textContent()).toBe('loud')
  expect(await page.locator('.body td').allTextContents()).toEqual(['c', '#1'])
  const box = page.getByRole('textbox', { name: 'Kommentar' })
  await box.fill('Third')
  await page.getByRole('textbox', { name: 'Name' }).fill('Cid')
  await page.reload()
  await expect.poll(() => box.inputValue()).toBe('Third')
  await box.press('Control+Enter')
  await page.getByRole('article', { name: 'Kommentar 2' }).getByText('Third').waitFor()
  const answer = await fetch(`${endpoint.url}/comments?thread=${thread}&order=oldest&limit=9`)
  const { comments } = (await answer.json()) as { comments: { html: string }[] }
  expect(comments.at(-1)!.html).toContain('<p>Third</p>')
  await page.locator('.reply').first().click()
  await page.getByRole('heading', { name: '3 Kommentare' }).waitFor()
  expect(errors).toEqual([])
  expect(lines).toEqual([])
  await close()
})
test.each([
  ['always', 'JSON.stringify = () => { throw new Error("spoilt") }'],
  [
    'for what holds text',
    `const { stringify } = JSON
    JSON.stringify = (value) => { if (typeof value === 'string') throw new Error('spoilt'); return stringify(value) }`,
  ],
])(
  'where JSON.stringify throws %s a thread is read, and says why nothing can be written',
  async (_, script) => {
    const { page, errors, lines, close } = await open(script)
    await page.getByRole('heading', { name: '2 Kommentare' }).waitFor()
    await page.getByRole('alert').getByRole('button').waitFor()
    await page.locator('.reply').first().click()
    await page.locator('.reply').first().click()
    await page.locator('.body td').first().waitFor()
    expect(errors).toEqual([])
    expect(lines[0]).toBe('[afterword] Error: spoilt')
    // What fails again in the same way says the same again, and nothing else.
    expect(new Set(lines).size).toBe(1)
    await close()
  },
)

test('nothing that ships binds arguments: not every bind of a page curries', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && !file.startsWith('server'),
  )
  expect(files.length).toBeGreaterThan(10)
  const partial = files.flatMap((file) =>
    [...readFileSync(join(DIST, file), 'utf8').matchAll(/\.bind\([^(),]+,.{0,40}/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  )
  expect(partial).toEqual([])
})
