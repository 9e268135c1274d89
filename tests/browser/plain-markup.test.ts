import { describe, expect, test } from 'vitest'
import { isPlainMarkup, parsePlainMarkup } from '../../src/sanitize/plain-markup.ts'
import { loadSanitize } from '../../src/sanitize/sanitize.ts'
import legit from '../fixtures/legit.json'
import { PAYLOADS } from '../fixtures/payloads.ts'

const sanitize = await loadSanitize()

const html = (fragment: DocumentFragment | null) => {
  const box = document.createElement('div')
  if (fragment) box.append(fragment)
  return box.innerHTML
}

const REL = 'rel="nofollow ugc noopener noreferrer"'

describe('what a Markdown renderer writes is plain markup', () => {
  test.each([
    '<p>Words &amp; more, &lt;so to say&gt;.</p>',
    '<p>One<br>\ntwo</p>\n<hr>\n<p>three</p>',
    '<pre><code class="language-c++">a &lt; b\n</code></pre>',
    '<ol start="3">\n<li>x</li>\n</ol>',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
    `<p><a href="https://a.example/b?c=d&amp;e#f" ${REL}>x</a></p>`,
    `<p><a href="mailto:ann@a.example" ${REL}>x</a></p>`,
    '<blockquote dir="ltr">\n<p dir="auto">x</p>\n</blockquote>\n<ol dir="rtl">\n<li dir="auto">نعم</li>\n</ol>',
  ])('%s', (body) => {
    expect(html(parsePlainMarkup(body))).toBe(body)
    expect(html(sanitize(body))).toBe(body)
  })
})

describe('is no plain markup, and left to the sanitiser', () => {
  test.each(
    [
      '<P>x</P>',
      '<p >x</p>',
      '<p class="x">x</p>',
      '<p dir="up">x</p>',
      '<p dir=auto>x</p>',
      '<p dir="auto" dir="ltr">x</p>',
      '<p/onclick=1>x</p>',
      '<p>1 < 2</p>',
      '<p>x > y</p>',
      '<p>&nbsp;</p>',
      '<p>&lt</p>',
      '<p>a\0b</p>',
      '<p>a\rb</p>',
      '<!-- x -->',
      '<svg></svg>',
      '<style>x</style>',
      '<template></template>',
      '<b>x</b>',
      '<ol start="x"></ol>',
      '<ol start="1" start="2"></ol>',
      '<code class="language-js x">x</code>',
      '<a>x</a>',
      '<a href="javascript:alert(1)">x</a>',
      '<a href="https:a.example">x</a>',
      "<a href='https://a.example'>x</a>",
      '<a href="https://a.example" onclick="x">x</a>',
      '<a href="https://a.example" rel="x">x</a>',
      '<a href="https://a.example"onclick="x">x</a>',
      '<a href="https://a.example/&quot;onclick=x">x</a>',
      '<a href="https://a.example/\\">x</a>',
      '<a href="https://a.example/ x">x</a>',
      '<a href="https://ü.example">x</a>',
      `<p>${'x'.repeat(40_000)}</p>`,
      '<p>'.repeat(1001),
    ].filter((body) => body !== '<p>x'),
  )('%j', (body) => {
    expect(isPlainMarkup(body)).toBe(false)
    expect(parsePlainMarkup(body)).toBeNull()
  })

  test('each payload, or else it makes what the sanitiser makes of it', () => {
    const bodies = PAYLOADS.flatMap(({ payloads }) => payloads)
    for (const body of [...bodies, ...legit.items.map(({ input }) => input)]) {
      const fragment = parsePlainMarkup(body)
      if (fragment) expect([body, html(fragment)]).toEqual([body, html(sanitize(body))])
    }
  })
})

test('a link with a name and a password in it leads nowhere', () => {
  const body = '<a href="https://ann:secret@a.example">x</a>'
  expect(html(parsePlainMarkup(body))).toBe('<a>x</a>')
  expect(html(sanitize(body))).toBe('<a>x</a>')
})

test('of 5,000 bodies of its pieces in any order it makes what the sanitiser makes', () => {
  const pieces = [
    ...'p em strong code pre blockquote ul ol li del s table thead tbody tr th td a'
      .split(' ')
      .flatMap((tag) => [...(tag === 'a' ? [] : [`<${tag}>`]), `</${tag}>`]),
    '<br>',
    '<hr />',
    '<ol start="7">',
    '<code class="language-js">',
    '<a href="https://a.example/?b=1&amp;c=2">',
    `<a href="mailto:ann@a.example" ${REL}>`,
    '<a href="https://ann:secret@a.example">',
    ...'a|b c|\n| |&amp;|&lt;|&gt;|&quot;|&#39;|&lt;script&gt;|ü'.split('|'),
  ]
  // Always the same ones, so that a failure can be looked at.
  let seed = 7
  const any = (count: number) => (seed = (seed * 48_271) % 2_147_483_647) % count
  for (let i = 0; i < 5000; i++) {
    const body = Array.from({ length: 1 + any(14) }, () => pieces[any(pieces.length)]).join('')
    // At its very beginning a whole document passes over what a body doesn't.
    const long = html(sanitize(`<u></u>${body}`)).replace('<u></u>', '')
    expect([body, html(parsePlainMarkup(body))]).toEqual([body, long])
  }
})
