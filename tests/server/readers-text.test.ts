import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/server/text/markdown.ts'
import { render, renderDraft } from '../../src/server/text/render-markdown.ts'
import { draft, startServer } from './running-server.ts'

const REL = ' rel="nofollow ugc noopener noreferrer"'
const htmlOf = (text: string) => render(text).replaceAll(REL, '').trim()
const linksIn = (text: string) =>
  [...htmlOf(text).matchAll(/<a href="([^"]*)">([^<]*)/g)].map(([, href, words]) => [href, words])

describe('a comment that shows nothing', () => {
  it.each([
    '[1]: https://example.com/paper',
    '[1]: https://example.com/paper\n[2]: https://example.com/other "Other"',
    '#',
    '## ',
    '>',
    '> >',
    '- ',
    '1. ',
    '---',
    '&nbsp;',
    '&#x3164; &zwj;',
    '```\n```',
    '[](https://example.com)',
    '[\u200b](https://example.com)',
    '*\u200b*',
    '| | |\n|-|-|',
    '\u3164',
    '\u115f\u1160',
    '\u2800',
    '\u034f',
    '\ufe0f',
    '\u17b4',
    '\u0301',
    '\ue000',
    '\u{e0041}',
    '\ufffc',
  ])('is refused, posted or edited: %j', async (text) => {
    const server = await startServer()
    const { status, body } = await server.refused(draft({ text }))
    expect([status, body.errors]).toMatchObject([422, [{ field: 'text', code: 'required' }]])
    const { comment, token } = (await server.send(draft())).body
    const edited = await server.get(`/comments/${comment.id}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    })
    expect([edited.status, edited.body]).toMatchObject([422, { errors: [{ code: 'required' }] }])
  })

  it.each(['.', '漢', '👍', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '&lt;', 'ᄀ', '`x`', '![x](y)', '٣', '$'])(
    'is none of these: %j',
    async (text) => {
      const server = await startServer()
      expect((await server.send(draft({ text }))).status).toBe(201)
    },
  )
})

describe('a name that shows nothing', () => {
  it.each([
    '\u3164',
    '\u115f',
    '\u1160',
    '\uffa0',
    '\u2800',
    '\u034f',
    '\ufe0f',
    '\u17b4',
    '\u180e',
    '\u0301',
    '\u20e3',
    '\ue000',
    '\u{f0000}',
    '\u{e0100}',
    '\u{1d159}',
    '\u200d\u2060\u00ad',
    '\ufffc',
  ])('is refused: %j', async (name) => {
    const server = await startServer()
    const { status, body } = await server.refused(draft({ author: { name } }))
    expect([status, body.errors]).toMatchObject([422, [{ field: 'author.name', code: 'required' }]])
  })

  it('is none that has letters of any script', async () => {
    const server = await startServer()
    for (const name of ['e\u0301', 'ไทย', 'നി', 'አበበ', '한', 'ﬁ', '#1', '🙂', 'أ']) {
      expect((await server.post('Hi', { author: { name } })).author.name).toBe(name.normalize())
    }
  })
})

describe('a website', () => {
  it.each([
    ['https://https://example.com', 'https://example.com/'],
    ['http://https://http://example.com/a', 'http://example.com/a'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['例え.jp/あ', 'https://xn--r8jz45g.jp/%E3%81%82'],
    ['a-b.example.com:8080', 'https://a-b.example.com:8080/'],
    ['example.com.', 'https://example.com./'],
    ['none', null],
    ['None', null],
    ['n/a', null],
    ['N/A', null],
    ['-', null],
    ['0', null],
    ['no', null],
    ['.', null],
    ['keine', null],
    ['нет', null],
    ['なし', null],
  ])('is read from %j as %j', async (url, href) => {
    const server = await startServer({ url: 'optional' })
    expect((await server.post('Hi', { author: { name: 'Ann', url } })).author.url).toBe(href)
  })

  it.each([
    'ann',
    '@ann',
    '@ann.example',
    'http//example.com',
    'https//example.com',
    'https://http//example.com',
    'https://example,com',
    'tel:123',
    'https://1',
    'http://0x7f.1',
    'http://[::1]/',
    'localhost',
    'localhost:8080',
    'a..b',
    '.example',
    '-a.example',
    'a_b.example',
    'https://-',
    'my page',
  ])('is none: %j', async (url) => {
    const server = await startServer({ url: 'optional' })
    const { status, body } = await server.refused(draft({ author: { name: 'Ann', url } }))
    expect([status, body.errors]).toMatchObject([422, [{ field: 'author.url', code: 'invalid' }]])
  })

  it('is still asked for where the form does, whatever word means "none"', async () => {
    const server = await startServer({ url: 'required' })
    const { body } = await server.refused(draft({ author: { name: 'Ann', url: 'n/a' } }))
    expect(body.errors).toMatchObject([{ field: 'author.url', code: 'required' }])
  })
})

describe('definitions of links', () => {
  it.each([
    [
      'See.\n\n[1]: https://example.com/paper\n[2]: https://example.com/b "t"',
      '<p>See.</p>\n<p>[1]: <a href="https://example.com/paper">https://example.com/paper</a><br>\n' +
        '[2]: <a href="https://example.com/b">https://example.com/b</a> &quot;t&quot;</p>',
    ],
    [
      'See [1].\n\n[1]: https://a.example\n[2]: https://b.example',
      '<p>See <a href="https://a.example">1</a>.</p>\n' +
        '<p>[2]: <a href="https://b.example">https://b.example</a></p>',
    ],
    [
      'See [1].\n\n[1]: https://a.example\n[1]: https://b.example',
      '<p>See <a href="https://a.example">1</a>.</p>\n' +
        '<p>[1]: <a href="https://b.example">https://b.example</a></p>',
    ],
    [
      '> [q]: https://a.example\n> "t"\n> x',
      '<blockquote>\n<p>[q]: <a href="https://a.example">https://a.example</a><br>\n&quot;t&quot;</p>\n<p>x</p>\n</blockquote>',
    ],
    ['[a][b] ![c][b]\n\n[b]: https://b.example', null],
  ])('stay text where nothing uses them: %j', (text, html) => {
    if (html === null) expect(htmlOf(text)).not.toContain('[b]:')
    else expect(htmlOf(text)).toBe(html)
  })
})

describe('emphasis without spaces around it', () => {
  it.each([
    ['これは**「重要」**です', 'これは<strong>「重要」</strong>です'],
    ['他说：**很好。**你呢', '他说：<strong>很好。</strong>你呢'],
    ['이것은**"중요"**합니다', '이것은<strong>&quot;중요&quot;</strong>합니다'],
    ['彼は*「いい」*と言った', '彼は<em>「いい」</em>と言った'],
    ['これは~~「だめ」~~です', 'これは<s>「だめ」</s>です'],
    ['a * b * c, 2*3*4', 'a * b * c, 2<em>3</em>4'],
  ])('%s', (text, html) => {
    expect(htmlOf(text)).toBe(`<p>${html}</p>`)
  })
})

describe('addresses in a text', () => {
  it.each([
    ['www.example.com/_foo_/b_c_d', 'http://www.example.com/_foo_/b_c_d'],
    ['(www.example.com/~a~/*b*/c)', 'http://www.example.com/~a~/*b*/c'],
    ['https://example.com/_foo_/b_c_d', 'https://example.com/_foo_/b_c_d'],
    ['こちらhttps://example.com/aです', 'https://example.com/a'],
    ['请看https://example.com/a?b=c#d。谢谢', 'https://example.com/a?b=c#d'],
    ['https://example.com/a_b_를 보세요', 'https://example.com/a_b_'],
    ['https://example.comです', 'https://example.com'],
    ['https://example.com:8080です', 'https://example.com:8080'],
    ['www.example.com/aです', 'http://www.example.com/a'],
    ['こちらwww.example.com/aです', 'http://www.example.com/a'],
    ['请看www.example.com/_a_/b。谢谢', 'http://www.example.com/_a_/b'],
    ['https://example.com/a（例）', 'https://example.com/a'],
    ['https://例え.jp/aです', 'https://xn--r8jz45g.jp/a'],
  ])('are whole, and end where they end: %s', (text, href) => {
    expect(linksIn(text).map(([found]) => found)).toEqual([href])
  })

  it('keep the marks around them', () => {
    expect(htmlOf('*www.example.com/a*')).toBe(
      '<p><em><a href="http://www.example.com/a">www.example.com/a</a></em></p>',
    )
    expect(htmlOf('awww.example.com/_a_')).toBe('<p>awww.example.com/<em>a</em></p>')
    expect(linksIn('[www.example.com/_a_](https://a.example)')).toHaveLength(1)
  })
})

describe('directions', () => {
  it('are those of each block where some of a text runs from right to left', () => {
    expect(htmlOf('> Is it?\n\nنعم *هو*\n\n- شيء\n- one\n\n# Yes\n\n|أ|\n|-|\n|b|')).toBe(
      `<blockquote dir="ltr">
<p dir="auto">Is it?</p>
</blockquote>
<p dir="auto">نعم <em>هو</em></p>
<ul dir="rtl">
<li dir="auto">شيء</li>
<li dir="auto">one</li>
</ul>
<p dir="auto"><strong>Yes</strong></p>
<table dir="rtl">
<thead>
<tr>
<th dir="auto">أ</th>
</tr>
</thead>
<tbody>
<tr>
<td dir="auto">b</td>
</tr>
</tbody>
</table>`,
    )
    expect(htmlOf('> שלום\n>\n> - לא\n\nYes')).toContain('<blockquote dir="rtl">')
    expect(htmlOf('- a\n\n- ב')).toContain('<ul dir="ltr">\n<li dir="ltr">\n<p dir="auto">a')
  })

  it('cost nothing where a text has one', () => {
    expect(htmlOf('> Is it?\n\n- Yes')).not.toContain('dir=')
  })
})

describe('what would cost a reader more than it says', () => {
  it.each([
    ['references', '#1 '.repeat(3333)],
    ['references among marks', '*#1* '.repeat(600)],
    ['cells', `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${'a\n'.repeat(4600)}`],
    ['list items', '- a\n'.repeat(1001)],
    ['definitions', `x\n\n${'[a]: b\n\n'.repeat(1100)}`],
  ])('is refused: %s', async (_, text) => {
    const server = await startServer()
    const { status, body } = await server.refused(draft({ text }))
    expect([status, body.errors]).toMatchObject([422, [{ field: 'text', code: 'too-long' }]])
  })

  it('is refused before it is worked out', () => {
    const render = markdown.renderer.render.bind(markdown.renderer)
    let rendered = 0
    let tokens = 0
    const push = markdown.block.State.prototype.push
    markdown.renderer.render = (...rest) => (rendered++, render(...rest))
    markdown.block.State.prototype.push = function (...rest) {
      tokens++
      return push.apply(this, rest)
    }
    try {
      const table = `|${'a|'.repeat(99)}\n|${'-|'.repeat(99)}\n${'b\n'.repeat(4600)}`
      expect(() => renderDraft(table)).toThrow('too much markup')
      expect(() => renderDraft('*b* '.repeat(1200))).toThrow('too much markup')
    } finally {
      markdown.renderer.render = render
      markdown.block.State.prototype.push = push
    }
    expect(rendered).toBe(0)
    expect(tokens).toBeLessThan(7000)
  })
})
