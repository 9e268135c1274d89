// oxlint-disable-next-line no-restricted-imports -- stands for the page's own copy.
import DOMPurify from 'dompurify'
import { afterEach, describe, expect, test } from 'vitest'
import { loadSanitize } from '../../src/sanitize/sanitize.ts'
import legit from '../fixtures/legit.json'

const sanitize = await loadSanitize()

const REL = 'nofollow ugc noopener noreferrer'

/** What a body becomes, as HTML. Only for comparing: the widget never makes a string of it again. */
function html(body: string): string {
  const box = document.createElement('div')
  box.append(sanitize(body))
  return box.innerHTML
}

describe('ordinary comments', () => {
  test.each(legit.items)('$name', ({ input, expect: expected }) => {
    expect(html(input)).toBe(expected)
  })
})

describe('elements', () => {
  const TAGS =
    'a abbr b blockquote cite code dd del dfn dl dt em i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var time'

  test.each(TAGS.split(' '))('<%s> stays', (tag) => {
    expect(html(`<${tag}>x</${tag}>`)).toBe(`<${tag}>x</${tag}>`)
  })

  test('<br>, <hr> and all of a table stay', () => {
    expect(html('a<br>b<hr>c')).toBe('a<br>b<hr>c')
    const table =
      '<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>d</td></tr></tbody></table>'
    expect(html(table)).toBe(table)
  })

  test.each(
    'h1 h6 div section article header footer aside main nav address center font big tt strike button label form fieldset details summary dialog figure figcaption picture slot menu search x-widget afterword-comments'.split(
      ' ',
    ),
  )('<%s> goes, its text stays', (tag) => {
    expect(html(`a <${tag}>b</${tag}> c`)).toBe('a b c')
  })

  test.each(
    'script style iframe noscript noembed noframes template svg math audio video xmp title'.split(
      ' ',
    ),
  )('<%s> goes with all that is in it', (tag) => {
    expect(html(`a <${tag}>b</${tag}> c`)).toBe('a  c')
  })

  test.each([
    '<img src="https://example.com/x.png" alt="x">',
    '<img src="data:image/png;base64,AAAA">',
    '<image src="https://example.com/x.png">',
    '<input type="image" src="https://example.com/x.png">',
    '<picture><source srcset="https://example.com/x.png"><img></picture>',
    '<video poster="https://example.com/x.png"></video>',
    '<object data="https://example.com/x.png"></object><embed src="https://example.com/x.png">',
    '<meta http-equiv="refresh" content="0"><link rel="icon" href="https://example.com/x.png"><base href="https://example.com/">',
  ])('no image and nothing that loads: %s', (body) => {
    expect(html(`a${body}b`)).toBe('ab')
  })
})

describe('attributes stay on their own tags, with values of their kind', () => {
  test.each([
    '<abbr title="World Wide Web">x</abbr>',
    '<dfn title="a > b">x</dfn>',
    '<p dir="ltr">x</p>',
    '<span dir="auto" lang="zh-Hant-TW">x</span>',
    '<q cite="https://example.com/?a=1">x</q>',
    '<del cite="http://example.com/" datetime="2020-01-01T10:00:00Z">x</del>',
    '<ins datetime="2020-01-01 10:00+02:00">x</ins>',
    '<time datetime="PT4H18M3S">x</time>',
    '<time datetime="2020-W07">x</time>',
    '<ol start="-3"><li>x</li></ol>',
    '<ol reversed=""><li>x</li></ol>',
    '<code class="language-js">x</code>',
    '<code class="language-c++">x</code>',
    '<table><tbody><tr><th colspan="2">x</th><td rowspan="12">y</td></tr></tbody></table>',
  ])('%s', (body) => {
    expect(html(body).replaceAll('&gt;', '>')).toBe(body)
  })

  test.each([
    ['<p title="t">x</p>', '<p>x</p>'],
    ['<p dir="rtl;">x</p>', '<p>x</p>'],
    ['<p lang="../x">x</p>', '<p>x</p>'],
    ['<p lang="">x</p>', '<p>x</p>'],
    ['<p cite="https://example.com/">x</p>', '<p>x</p>'],
    ['<b href="https://example.com/">x</b>', '<b>x</b>'],
    ['<q cite="mailto:me@example.com">x</q>', '<q>x</q>'],
    ['<q cite="https://a:b@example.com/">x</q>', '<q>x</q>'],
    ['<q cite="/relative">x</q>', '<q>x</q>'],
    ['<p datetime="2020-01-01">x</p>', '<p>x</p>'],
    ['<time datetime="soon">x</time>', '<time>x</time>'],
    ['<time datetime="P">x</time>', '<time>x</time>'],
    [`<time datetime="${'1'.repeat(41)}">x</time>`, '<time>x</time>'],
    ['<ol start="3a"><li>x</li></ol>', '<ol><li>x</li></ol>'],
    ['<ol start="1.5"><li>x</li></ol>', '<ol><li>x</li></ol>'],
    ['<ol start="12345678901"><li>x</li></ol>', '<ol><li>x</li></ol>'],
    ['<ul start="3" reversed><li>x</li></ul>', '<ul><li>x</li></ul>'],
    ['<ol reversed="javascript:x"><li>x</li></ol>', '<ol reversed=""><li>x</li></ol>'],
    ['<li value="9">x</li>', '<li>x</li>'],
    ['<code class="button">x</code>', '<code>x</code>'],
    ['<code class="hljs language-js big">x</code>', '<code class="language-js">x</code>'],
    ['<code class="language-">x</code>', '<code>x</code>'],
    ['<code class="xlanguage-js">x</code>', '<code>x</code>'],
    ['<pre class="language-js">x</pre>', '<pre>x</pre>'],
    ['<span class="language-js">x</span>', '<span>x</span>'],
    ['<abbr title="a/>b">x</abbr>', '<abbr>x</abbr>'],
    ['<abbr title="</style>">x</abbr>', '<abbr>x</abbr>'],
  ])('%s becomes %s', (body, expected) => {
    expect(html(body)).toBe(expected)
  })

  test.each(['0', '-1', '100', '2px', '1.5', ' ', 'x'])('a cell spans no %j', (value) => {
    const body = `<table><tbody><tr><td colspan="${value}" rowspan="${value}">x</td></tr></tbody></table>`
    expect(html(body)).toBe('<table><tbody><tr><td>x</td></tr></tbody></table>')
  })

  test.each(
    'style id name data-x aria-label role tabindex hidden class onclick contenteditable slot part is itemprop xml:lang xmlns align width popover inert nonce accesskey draggable for form src srcset ping download target'.split(
      ' ',
    ),
  )('no %s anywhere', (name) => {
    const expected = name === 'is' ? '' : '<b>x</b>'
    expect(html(`<b ${name}="1">x</b>`)).toBe(expected)
    expect(html(`<a ${name}="1" href="https://example.com/">x</a>`)).toBe(
      name === 'is' ? '' : `<a href="https://example.com/" rel="${REL}">x</a>`,
    )
  })
})

describe('links', () => {
  test.each([
    'https://example.com/',
    'http://example.com:8080/a?b#c',
    'HTTPS://EXAMPLE.COM/',
    'https://пример.рф/путь',
    'mailto:me@example.com?subject=Hi',
    `https://example.com/${'x'.repeat(3000)}`,
  ])('%s is one, with our rel', (href) => {
    const link = sanitize(`<a href="${href}" rel="opener">x</a>`).querySelector('a')
    expect(link?.getAttribute('href')).toBe(href)
    expect(link?.rel).toBe(REL)
  })

  test.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'ht\ntp://example.com/',
    'data:text/html,x',
    'tel:+15550100',
    'ftp://example.com/',
    'blob:https://example.com/1',
    '//example.com/',
    '/path',
    '?query',
    '#hash',
    '',
    'example.com',
    'https:path',
    'https:/path',
    'http:\\\\example.com',
    'http://google:ha.ckers.org',
    'https://user@example.com/',
    'https://user:pass@example.com/',
    'https://:pass@example.com/',
  ])('%j is none, and has no rel', (href) => {
    const link = sanitize(`<a href="${href}">x</a>`).querySelector('a')
    expect(link?.outerHTML).toBe('<a>x</a>')
  })
})

/** Milliseconds that a body takes: the least of three runs, since others run beside it. */
function leastTime(body: string): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now()
    sanitize(body)
    return performance.now() - started
  })
  return Math.min(...times)
}

describe('limits', () => {
  test('40,000 characters keep their markup, one more does not', () => {
    const body = `<b>${'x'.repeat(40_000 - 7)}</b>`
    expect(body).toHaveLength(40_000)
    expect(sanitize(body).querySelector('b')).not.toBeNull()
    const over = sanitize(`${body}y`)
    expect(over.childNodes).toHaveLength(1)
    expect(over.textContent).toBe(`${'x'.repeat(40_000 - 7)}y`)
  })

  test('1,000 elements stay, one more makes text of all', () => {
    expect(sanitize('<i>x</i>'.repeat(1000)).querySelectorAll('*')).toHaveLength(1000)
    const over = sanitize('<p>x &lt; y</p>'.repeat(1001))
    expect(over.childNodes).toHaveLength(1)
    expect(over.textContent).toBe(Array(1001).fill('x < y').join('\n'))
  })

  test('counts what the parser makes of few characters', () => {
    // Each paragraph opens all the unclosed elements again.
    const open = Array.from({ length: 90 }, (_, i) => `<b title=${i}>`).join('')
    const fragment = sanitize(`<p>${open}</p>${'<p>x</p>'.repeat(90)}`)
    expect(fragment.querySelector('*')).toBeNull()
    expect(fragment.textContent).toBe(Array(90).fill('x').join('\n'))
  })

  test.each([
    ['bold without end', '<b>'.repeat(13_000)],
    ['bold and paragraphs', '<b><p>'.repeat(6000)],
    ['unknown elements round many comments', '<x>'.repeat(511) + 'a<!---->'.repeat(4500)],
    ['a template', `<template>${'<x>'.repeat(511)}${'<i>'.repeat(12_000)}`],
  ])('%s costs no more than a body that is allowed, many times over', (_, body) => {
    // What grew with the square would cost thousands of times as much.
    expect(leastTime(body)).toBeLessThan(100 * leastTime('<i>x</i>'.repeat(1000)))
  })

  test.each([
    '<frameset>',
    '<frameset><frame src="javascript:alert(1)"></frameset>',
    '<frameset>x',
  ])('%s makes no fragment in DOMPurify, and text here', (body) => {
    const fragment = sanitize(body)
    expect(fragment.querySelector('*')).toBeNull()
    expect(fragment.textContent).toBe(body.endsWith('x') ? 'x' : '')
  })
})

describe('text', () => {
  test.each([
    'null',
    'undefined',
    '[object Object]',
    '__proto__',
    '0',
    ' two  spaces\n\tand more ',
  ])('%j is itself', (body) => {
    expect(sanitize(body).textContent).toBe(body)
  })

  test('nothing is nothing', () => {
    expect(sanitize('').childNodes).toHaveLength(0)
    expect(sanitize('<script></script>').childNodes).toHaveLength(0)
  })

  test('line ends are the parser’s, with markup and without', () => {
    expect(sanitize('a\r\nb\rc').textContent).toBe('a\nb\nc')
    expect(sanitize('a\r\n<b>b</b>').textContent).toBe('a\nb')
  })
})

describe('the page’s own DOMPurify', () => {
  afterEach(() => DOMPurify.removeAllHooks())

  test('keeps its hooks to itself', () => {
    DOMPurify.addHook('afterSanitizeAttributes', (element) => {
      element.setAttribute('class', 'theirs')
    })
    DOMPurify.addHook('uponSanitizeAttribute', (_, attribute) => {
      attribute.forceKeepAttr = true
    })
    DOMPurify.setConfig({ ALLOWED_TAGS: ['script'], ADD_ATTR: ['onclick'] })
    expect(html('<b onclick="x" class="y">x</b><script>x</script>')).toBe('<b>x</b>')
    DOMPurify.clearConfig()
  })

  test('has none of ours', () => {
    html('<a href="https://example.com/">x</a>')
    expect(DOMPurify.sanitize('<h2 id="x">y</h2><a href="/z">z</a>')).toBe(
      '<h2 id="x">y</h2><a href="/z">z</a>',
    )
  })

  test('is not what the next body of ours depends on', () => {
    const before = html('<p>x</p>')
    sanitize('<i>'.repeat(1001))
    sanitize('<frameset>')
    expect(html('<p>x</p>')).toBe(before)
  })
})
