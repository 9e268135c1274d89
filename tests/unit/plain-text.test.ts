import { expect, test } from 'vitest'
import { isLinear } from '../fixtures/growth.ts'
import { plainText } from '../../src/model/plain-text.ts'

test.each([
  ['no markup', 'no markup'],
  ['<p>one</p>\n<p>two</p>', 'one\ntwo'],
  ['a<br>b<br />\nc', 'a\nb\nc'],
  ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ['<b class="x">bold</b> and <a href="https://example.com/">a link</a>', 'bold and a link'],
  [
    'Tom &amp; Jerry &lt;3 &#39;x&#39; &quot;y&quot; &nbsp;&#x1F600;',
    'Tom & Jerry <3 \'x\' "y" \u00a0😀',
  ],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&unknown; &#0; &#xD800; &#x110000; &#; &amp', '&unknown; &#0; &#xD800; &#x110000; &#; &amp'],
  ['a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
  ['a<script>never closed', 'a'],
  ['a<!-- b --><!doctype html><?pi?>c<!-- d', 'ac'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['<a<b<c', '<a<b<c'],
  ['a\0b', 'ab'],
  ['<frameset>text', 'text'],
])('%j reads as %j', (html, text) => {
  expect(plainText(html)).toBe(text)
})

test.each(['<', '<!--', '<script', '<p', '</p', '<!', '&#x1;', "<a '", '<script></script', '&amp'])(
  'costs twice as much for twice as many %j, and no more',
  async (piece) => {
    const read = (size: number) => plainText(piece.repeat(size / piece.length))
    // A pattern that read the text once for each piece would need minutes for the whole.
    expect(await isLinear(read, 1_000_000)).toBe(true)
  },
)
