import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BACKEND_NAMES } from '../../src/backends/backends.ts'
import { checkOptions } from '../../src/options/check-options.ts'
import { optionProblem } from '../../src/options/option-problems.ts'
import { attributeOf, OPTION_NAMES, type Options, parseOptions } from '../../src/options/options.ts'

/** The options of an element, and what the console is told of them. */
function read(attributes: Record<string, string>) {
  const { options, wrong } = parseOptions((name) =>
    Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null,
  )
  return { options, problems: wrong.map(([name, raw]) => optionProblem(name, raw)) }
}

const endpoint = 'https://comments.example/'
/** What a page without types may hand over. */
const check = (options: Record<string, unknown>) => checkOptions(options as unknown as Options)

describe('names', () => {
  test('are those of the documentation', () => {
    expect(OPTION_NAMES.map(attributeOf)).toEqual([
      'endpoint',
      'backend',
      'thread',
      'order',
      'layout',
      'page-size',
      'theme',
      'lang',
      'heading-level',
      'dates',
      'input-position',
      'loading',
      'live',
      'keys',
    ])
  })

  test('are the same in the loader, which has no room for the table', () => {
    const loader = readFileSync(join(import.meta.dirname, '../../src/embed.ts'), 'utf8')
    const [, starts = ''] = /\^data-\(\(\?:([a-z|]+)\)/.exec(loader) ?? []
    const names = OPTION_NAMES.map(attributeOf)
    const known = new RegExp(`^(${starts})`)
    expect(names.filter((name) => !known.test(name))).toEqual([])
    expect(
      starts.split('|').filter((start) => !names.some((name) => name.startsWith(start))),
    ).toEqual([])
    for (const other of ['target', 'place', 'id', 'class', 'style', 'onload']) {
      expect(other).not.toMatch(known)
    }
  })
})

describe('attributes', () => {
  test.each([
    ['endpoint', 'https://comments.example', 'endpoint', 'https://comments.example/'],
    ['endpoint', 'http://127.0.0.1:8080/a/', 'endpoint', 'http://127.0.0.1:8080/a/'],
    ['endpoint', '/comments', 'endpoint', new URL('/comments', document.baseURI).href],
    ['endpoint', './thread.json', 'endpoint', new URL('thread.json', document.baseURI).href],
    ['backend', 'afterword', 'backend', 'afterword'],
    ['backend', 'static', 'backend', 'static'],
    ['thread', 'blog.example/her', 'thread', 'blog.example/her'],
    ['thread', 'x'.repeat(1000), 'thread', 'x'.repeat(1000)],
    ['order', 'oldest', 'order', 'oldest'],
    ['order', 'newest', 'order', 'newest'],
    ['layout', 'nested', 'layout', 'nested'],
    ['layout', 'flat', 'layout', 'flat'],
    ['page-size', '1', 'pageSize', 1],
    ['page-size', '100', 'pageSize', 100],
    ['theme', 'auto', 'theme', 'auto'],
    ['theme', 'light', 'theme', 'light'],
    ['theme', 'dark', 'theme', 'dark'],
    ['lang', 'en', 'lang', 'en'],
    ['lang', 'EN-us', 'lang', 'en-US'],
    ['lang', 'sr-latn-rs', 'lang', 'sr-Latn-RS'],
    ['lang', 'zh_Hans_CN', 'lang', 'zh-Hans-CN'],
    ['lang', 'fr_FR.UTF-8', 'lang', 'fr-FR'],
    ['lang', 'sr_RS@latin', 'lang', 'sr-RS'],
    ['heading-level', '2', 'headingLevel', 2],
    ['heading-level', '5', 'headingLevel', 5],
    ['dates', 'short', 'dates', 'short'],
    ['dates', 'full', 'dates', 'full'],
    ['input-position', 'bottom', 'inputPosition', 'bottom'],
    ['input-position', 'top', 'inputPosition', 'top'],
    ['loading', 'lazy', 'loading', 'lazy'],
    ['loading', 'eager', 'loading', 'eager'],
  ])('%s=%j gives %s %j', (attribute, value, option, expected) => {
    expect(read({ [attribute]: value })).toEqual({ options: { [option]: expected }, problems: [] })
  })

  test.each([
    ['endpoint', ''],
    ['endpoint', 'ftp://comments.example/'],
    ['endpoint', 'javascript:alert(1)'],
    ['endpoint', 'https://'],
    ['endpoint', 'https://ann:secret@comments.example/'],
    ['thread', ''],
    ['thread', 'x'.repeat(1001)],
    ['order', 'Newest'],
    ['order', 'best'],
    ['layout', 'tree'],
    ['page-size', '0'],
    ['page-size', '101'],
    ['page-size', '-1'],
    ['page-size', '10.5'],
    ['page-size', '1e1'],
    ['page-size', 'all'],
    ['page-size', ''],
    ['theme', 'black'],
    ['lang', ''],
    ['lang', 'english!'],
    ['lang', 'no language'],
    ['heading-level', '1'],
    ['heading-level', '6'],
    ['heading-level', 'h2'],
    ['dates', 'long'],
    ['input-position', 'left'],
    ['loading', 'never'],
  ])('%s=%j is wrong: one sentence names it, and its default holds', (attribute, value) => {
    const { options, problems } = read({ [attribute]: value })
    expect(options).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`"${attribute}" can't be`)
    expect(problems[0]).toContain('using the default')
  })

  test('a sentence says what would be right, and what holds now', () => {
    expect(read({ order: 'best' }).problems).toEqual([
      '"order" can\'t be "best": oldest, newest; using the default (oldest)',
    ])
    expect(read({ 'page-size': '500' }).problems).toEqual([
      '"page-size" can\'t be "500": 1 to 100; using the default (50)',
    ])
  })

  test('a sentence quotes no more than 80 characters of what was wrong', () => {
    const [problem = ''] = read({ order: 'x'.repeat(5000) }).problems
    expect(problem.length).toBeLessThan(200)
  })

  test('space around a value is passed over', () => {
    expect(read({ order: ' newest\n', 'page-size': ' 20 ' })).toEqual({
      options: { order: 'newest', pageSize: 20 },
      problems: [],
    })
  })

  test('one that is left out is left out', () => {
    expect(read({})).toEqual({ options: {}, problems: [] })
  })

  test('a wrong one leaves the others as they are', () => {
    const { options, problems } = read({ order: 'best', theme: 'dark', layout: 'tree' })
    expect(options).toEqual({ theme: 'dark' })
    expect(problems).toHaveLength(2)
  })
})

describe('mount()', () => {
  test('takes every option', () => {
    const options: Options = {
      endpoint,
      backend: 'static',
      thread: 'blog.example/her',
      order: 'newest',
      layout: 'flat',
      pageSize: 20,
      theme: 'dark',
      lang: 'en-GB',
      headingLevel: 3,
      dates: 'full',
      inputPosition: 'top',
      loading: 'eager',
      strings: { reply: 'Answer' },
    }
    expect(checkOptions(options)).toEqual([])
  })

  test.each([
    ['words', /"strings"/],
    [['reply'], /"strings"/],
    [null, /"strings"/],
    [{ reply: 7 }, /"reply"/],
    [{ count: { one: 'one' } }, /"count"/],
    [{ count: { other: 'many', one: null } }, /"count"/],
  ])('throws on %j as strings, and names what is wrong', (strings, named) => {
    expect(() => check({ endpoint, strings })).toThrow(named)
  })

  test('names a text that there is none of, and goes on', () => {
    const strings = { reply: 'Answer', replly: 'Answer', news: undefined }
    expect(check({ endpoint, strings })).toEqual(['in "strings", there is no text "replly"'])
  })

  test('passes over what is undefined', () => {
    expect(check({ endpoint, order: undefined, strings: undefined })).toEqual([])
  })

  test.each([
    ['endpoint', 'mailto:a@b.example'],
    ['endpoint', null],
    ['backend', 'disqus'],
    ['endpoint', new URL(endpoint)],
    ['thread', ''],
    ['thread', 7],
    ['order', 'best'],
    ['order', null],
    ['order', {}],
    ['layout', 1],
    ['pageSize', 0],
    ['pageSize', 101],
    ['pageSize', 1.5],
    ['pageSize', NaN],
    ['pageSize', '20'],
    ['theme', 'black'],
    ['lang', 'no language'],
    ['headingLevel', 6],
    ['dates', 'long'],
    ['inputPosition', 'left'],
    ['loading', true],
    ['live', 'yes'],
    ['keys', 'no'],
  ])('throws at a wrong %s, %j, and names it', (name, value) => {
    const wrong = () => check({ endpoint, [name]: value })
    expect(wrong).toThrow(TypeError)
    expect(wrong).toThrow(`"${attributeOf(name)}"`)
  })

  test('throws at an option that there isn’t, as a misspelt one', () => {
    expect(() => check({ endpoint, pagesize: 20 })).toThrow(
      new TypeError('afterword: there is no option "pagesize"'),
    )
    expect(() => check({ endpoint, constructor: 1 })).toThrow('"constructor"')
  })

  test('throws without an endpoint', () => {
    expect(() => check({})).toThrow(new TypeError('afterword: the option "endpoint" is missing'))
    expect(() => check({ endpoint: undefined })).toThrow(TypeError)
  })

  test.each(BACKEND_NAMES)('takes the backend %s', (backend) => {
    expect(check({ endpoint, backend })).toEqual([])
  })

  test('throws at a backend that there is none of', () => {
    expect(() => check({ endpoint, backend: 'phorum' })).toThrow('"backend" can\'t be "phorum"')
    expect(check({ endpoint, keys: false })).toEqual([])
  })
})
