import { describe, expect, test } from 'vitest'
import { isTooMuch } from '../../src/model/element-bound.ts'
import { parsePlainMarkup } from '../../src/sanitize/plain-markup.ts'
import { loadSanitize } from '../../src/sanitize/sanitize.ts'
import { PAYLOADS } from '../fixtures/payloads.ts'
import legit from '../fixtures/legit.json'

const sanitize = await loadSanitize()

const repeat = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('')
const parsed = (body: string) =>
  new DOMParser().parseFromString(body, 'text/html').getElementsByTagName('*').length

describe('is too much, known from its text alone', () => {
  test.each([
    ['code', `<p>${repeat(500, (i) => `<code class="language-${i}">`)}${'<p>x'.repeat(480)}`],
    ['b', `<p>${repeat(500, (i) => `<b title=${i}>`)}${'<p>x'.repeat(480)}`],
    ['a', repeat(490, (i) => `<a href="https://a.example/${i}"><table><td>x`)],
    ['font', `<p>${repeat(400, (i) => `<font size=${i}>`)}${'<p>x'.repeat(400)}`],
    ['nobr', `<p>${'<nobr><i>'.repeat(200)}${'<p>x'.repeat(400)}`],
    [
      'closed in comments only',
      `<p>${repeat(300, (i) => `<b title=${i}><!--</b>-->`)}${'<p>x'.repeat(99)}`,
    ],
    [
      'closed in attributes only',
      `<p>${repeat(300, (i) => `<b title="${i}</b>">`)}${'<p>x'.repeat(300)}`,
    ],
    [
      'closed after a quote that closes nothing',
      `<p>${repeat(200, (i) => `<b x'a="' ${i}></b>" >`)}${'<p>x'.repeat(200)}`,
    ],
    [
      'closed in a title',
      `<p>${repeat(200, (i) => `<b title=${i}><title></b></title>`)}${'<p>x'.repeat(200)}`,
    ],
    [
      'a no-break space in a tag',
      `<p>${repeat(300, (i) => `<b title=${i} \u00a0a='</b>'>`)}${'<p>x'.repeat(300)}`,
    ],
    ['table cells', `<b title=1><b title=2>${'<table><td>x</td></table>'.repeat(300)}`],
    [
      'hidden ends',
      `${'<span>'.repeat(200)}${repeat(200, (i) => `<b title=${i}>`)}<x y="${'<span>'.repeat(200)}">${'</span>x'.repeat(200)}`,
    ],
    ['tags', '<i>x</i>'.repeat(1001)],
    ['characters', `<i>${'x'.repeat(40_000)}</i>`],
  ])('%s', (_, body) => {
    expect(isTooMuch(body)).toBe(true)
    const words = sanitize(body)
    expect(words.childNodes).toHaveLength(1)
    expect(words.firstElementChild).toBeNull()
    expect(parsePlainMarkup(body)).toBeNull()
  })
})

describe('is not', () => {
  test.each([
    [
      'words and links closed as they should be',
      `<p>${'See <a href="https://a.example/" rel=x>this <b>one</b></a>, <em>or <code>that</code></em>.</p><p>'.repeat(120)}`,
    ],
    [
      'a highlighted listing',
      `<pre><code class="language-ts">${'<span class="k">const</span> <span>x</span>\n'.repeat(150)}</code></pre>`,
    ],
    ['a paragraph in bold, unclosed', `<b>${'<p>Words</p>'.repeat(150)}`],
    [
      'pictures in links',
      '<a href=https://a.example><img src="https://a.example/1.png" alt="1 > 2"></a><br>'.repeat(
        90,
      ),
    ],
    ['deep quotes', `${'<blockquote><p>'.repeat(200)}x${'</p></blockquote>'.repeat(200)}`],
  ])('%s', (_, body) => {
    expect(isTooMuch(body)).toBe(false)
  })

  test('any of the ordinary comments', () => {
    for (const { input } of legit.items) expect([input, isTooMuch(input)]).toEqual([input, false])
  })
})

test('more elements than the text shows are counted once they are there', () => {
  // An end tag of a paragraph that isn't open makes one.
  expect(parsePlainMarkup('</p>'.repeat(1001))).toBeNull()
  expect(sanitize(`<u></u>${'</p>'.repeat(1001)}`).firstElementChild).toBeNull()
})

test('attributes are bounded as elements are', () => {
  const body = (count: number) => `<b ${repeat(count, (i) => `a${i} `)}>x</b>`
  expect(sanitize(body(1500)).firstElementChild).not.toBeNull()
  expect(sanitize(body(1501)).firstElementChild).toBeNull()
})

test('of 6,000 hostile bodies a parser makes no more than was foreseen, but for a small factor', () => {
  const pieces = [
    ...'<b> <b_t=#> <i_t=#> <a_href=#> <nobr> <font_t="#"> <code_class="#"> </b> </i> </a> </code>'.split(
      ' ',
    ),
    ...'<p> </p> <div> </div> <table> <td> </td> </table> <caption> <li> <ul> </ul> <span> </span>'.split(
      ' ',
    ),
    ...'x x <br> </br> <h1> <!-- --> <x_y=" "> <x_z=\' \'> <title> </title> <svg> <desc> </svg>'.split(
      ' ',
    ),
    ...'<select> <option> </select> <object> </object> <b_t="> <b_"a=" <b/ <form> </form> <![CDATA[ ]]>'.split(
      ' ',
    ),
    ...'<template> </template> <button> <iframe> </iframe> <textarea> </textarea> <marquee> <body>'.split(
      ' ',
    ),
    ...PAYLOADS.flatMap(({ payloads }) => payloads).slice(0, 40),
  ].map((piece) => piece.replace('_', ' '))
  // Always the same ones, so that a failure can be looked at.
  let seed = 7
  const any = (count: number) => (seed = (seed * 48_271) % 2_147_483_647) % count
  let shown = 0
  for (let i = 0; i < 6000; i++) {
    let body = ''
    let place = 0
    for (let part = any(5); part >= 0; part--) {
      const some = Array.from({ length: 1 + any(5) }, () => pieces[any(pieces.length)]).join('')
      body += repeat(1 + any([2, 20, 100, 300][any(4)] ?? 2), () =>
        some.replaceAll('#', () => String(place++)),
      )
    }
    if (isTooMuch(body)) continue
    shown++
    expect([body.slice(0, 400), Math.max(parsed(body), 2000)]).toEqual([body.slice(0, 400), 2000])
  }
  expect(shown).toBeGreaterThan(1000)
})
