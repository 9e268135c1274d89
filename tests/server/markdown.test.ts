import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../src/server/threads/mentions.ts'
import { renderDraft, render } from '../../src/server/text/render-markdown.ts'
import { isLinear } from '../fixtures/growth.ts'
import { startServer } from './running-server.ts'

const REL = 'rel="nofollow ugc noopener noreferrer"'

describe('Markdown', () => {
  it.each([
    [
      'a paragraph',
      'Hello *you* and **you**',
      '<p>Hello <em>you</em> and <strong>you</strong></p>',
    ],
    ['a newline', 'a\nb', '<p>a<br>\nb</p>'],
    [
      'a heading',
      '# Big\n\nSmall\n===',
      '<p><strong>Big</strong></p>\n<p><strong>Small</strong></p>',
    ],
    ['a quote', '> said', '<blockquote>\n<p>said</p>\n</blockquote>'],
    ['a list', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['struck text', '~~no~~', '<p><s>no</s></p>'],
    [
      'code',
      '`<b>` and\n\n```js\nlet a\n```',
      '<p><code>&lt;b&gt;</code> and</p>\n<pre><code class="language-js">let a\n</code></pre>',
    ],
    [
      'a link',
      '[x](https://a.example "t")',
      `<p><a href="https://a.example" title="t" ${REL}>x</a></p>`,
    ],
    ['a mail link', '<a@b.example>', `<p><a href="mailto:a@b.example" ${REL}>a@b.example</a></p>`],
    [
      'an address',
      'see https://a.example/b.',
      `<p>see <a href="https://a.example/b" ${REL}>https://a.example/b</a>.</p>`,
    ],
    [
      'a bare www address',
      'www.a.example',
      `<p><a href="http://www.a.example" ${REL}>www.a.example</a></p>`,
    ],
    [
      'file names',
      'README.md app.py //a.example ftp://a.example',
      '<p>README.md app.py //a.example ftp://a.example</p>',
    ],
    ['numbers', '#3.1 and \\#4\n\n#5', '<p>#3.1 and #4</p>\n<p>#5</p>'],
  ])('renders %s', (_, text, html) => {
    expect(render(text).trim()).toBe(html)
  })

  it('renders a table without styles', () => {
    const html = render('|a|b|\n|:-|-:|\n|1|2|')
    expect(html).toContain('<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>')
    expect(html).toContain('<td>1</td>')
    expect(html).not.toContain('style')
  })

  it.each([
    [
      '![a *cat*](https://a.example/c.png)',
      `<p><a href="https://a.example/c.png" ${REL}>a cat</a></p>`,
    ],
    [
      '![](https://a.example/c.png)',
      `<p><a href="https://a.example/c.png" ${REL}>https://a.example/c.png</a></p>`,
    ],
    [
      '[![cat](https://a.example/c.png)](https://b.example)',
      `<p><a href="https://b.example" ${REL}>cat</a></p>`,
    ],
    ['![x](javascript:alert(1))', '<p>![x](javascript:alert(1))</p>'],
    ['![<b>](https://a.example)', `<p><a href="https://a.example" ${REL}>&lt;b&gt;</a></p>`],
  ])('makes an image a link: %s', (text, html) => {
    expect(render(text).trim()).toBe(html)
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<b>bold</b> <!-- c --> <?p ?> <![CDATA[x]]> &lt;script&gt;',
    '<div>\n\n<iframe src="https://a.example"></iframe>\n\n</div>',
    '`</code><script>`',
    '```"><script>\nx\n```',
    '[x](https://a.example "\\"><script>alert(1)</script>")',
    '<https://a.example/"onmouseover="alert(1)>',
    '[a](<https://a.example/" onclick="x>)',
  ])('leaves raw HTML text: %s', (text) => {
    const html = render(text)
    expect(html).not.toMatch(/<(script|img|b|iframe|div|!|\?)/)
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/)
  })

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java&#115;cript:alert(1)',
    '&#x01;javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/x',
    '/relative',
    '//a.example',
    '#hash',
    'https://user:pass@a.example',
  ])('makes no link to %s', (address) => {
    // What of it looks like an https address by itself becomes a link to that, as in any text.
    const other = /href="(?!https:\/\/(a\.example\/x|user)")/
    expect(render(`[x](${address}) <${address}> ![x](${address})`)).not.toMatch(other)
    expect(render(`[x]\n\n[x]: ${address}`)).not.toMatch(other)
    expect(render(`[x](${address})`)).toMatch(/^<p>\[x\]/)
  })

  it('gives every link its rel', () => {
    const html = render(
      '[a](http://a.example) <http://b.example> www.c.example ![d](http://d.example) [e][e]\n\n[e]: http://e.example',
    )
    expect(html.match(/<a /g)).toHaveLength(5)
    expect(html.match(new RegExp(REL, 'g'))).toHaveLength(5)
  })

  it('costs no more than its length for the worst texts', async () => {
    const worst = [
      '[',
      '![',
      '*a ',
      '>',
      '`',
      '<a',
      '_a*',
      'www.',
      'http://',
      'a@',
      '|a',
      '- ',
      '&a',
      '[a]: b\n',
      '#1 ',
      '](',
      'www._',
      'www.a~b',
      '~a',
      'https://あ',
      'http://a.example/a漢',
      '[a]: b\n\n',
      '**「a」',
      '**a。**',
      'ا\n\n> ',
      '|a|\n|-|\n',
    ]
    for (const part of worst) {
      const linear = await isLinear((size) => {
        const text = part.repeat(size / part.length)
        try {
          renderDraft(text)
        } catch {
          // Some of these are refused, which has to be as quick.
        }
        mentionsIn(text)
      }, 10_000)
      expect([part, linear]).toEqual([part, true])
    }
  })

  it('renders what is stored on the way out, so that old comments gain by a new version', async () => {
    const server = await startServer()
    const { id } = await server.post('*Hi* <b>')
    const { body } = await server.get(`/comments/${id}`)
    expect(body).toMatchObject({ comment: { html: '<p><em>Hi</em> &lt;b&gt;</p>\n' } })
  })
})

describe('mentions', () => {
  it.each([
    ['#3 and #3.1.2, (#4) “#5” [#6]', ['3', '3.1.2', '4', '5', '6']],
    ['#7.\n#8: #9', ['7', '8', '9']],
    ['**#1** *#2*', ['1', '2']],
    ['#3 #3', ['3']],
    ['a#1 #1a #1_ #0 #01 #1.0 #1.2b ##3 /#4 -#5 &#6;', []],
    ['`#1`\n\n```\n#2\n```\n\n    #3', []],
    ['#12345678901', []],
  ])('in %j are %j', (text, numbers) => {
    expect(mentionsIn(text)).toEqual(numbers)
  })

  it('stand at the comment that they name, in order, and only while they are published', async () => {
    const server = await startServer()
    const first = await server.post('First, as #1 and #2 will say')
    await server.post('To #1', { parent: first.id })
    await server.post('Also `#2`, and #1 and #1.1')
    const elsewhere = await server.post('#1 here', { thread: 'blog.example/other' })
    expect(elsewhere.namedBy).toEqual([])
    const named = async () =>
      Object.fromEntries(
        (await server.list()).comments.map(({ number, namedBy }) => [number, namedBy]),
      )
    expect(await named()).toEqual({ '1': ['1.1', '2'], '1.1': ['2'], '2': ['1'] })
    const { body } = await server.get(`/comments/${first.id}`)
    expect(body).toMatchObject({ comment: { namedBy: ['1.1', '2'] } })
  })
})
