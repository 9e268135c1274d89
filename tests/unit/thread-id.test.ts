import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { threadId, threadIdOf } from '../../src/model/thread-id.ts'

const ofUrl = (url: string) => threadId({ url, canonical: null })
const PAGE = 'https://blog.example/page?utm_source=x#top'
const ofCanonical = (canonical: string) => threadId({ url: PAGE, canonical })

describe('the page’s own URL', () => {
  test.each([
    ['https://blog.example/her', 'blog.example/her'],
    ['http://blog.example/her', 'blog.example/her'],
    ['https://www.blog.example/her', 'blog.example/her'],
    ['https://WWW.Blog.Example/her', 'blog.example/her'],
    ['https://www2.blog.example/her', 'www2.blog.example/her'],
    ['https://www.www.blog.example/her', 'www.blog.example/her'],
    ['https://blog.example:8443/her', 'blog.example/her'],
    ['http://localhost:3000/her', 'localhost/her'],
    ['http://[::1]:3000/her', '[::1]/her'],
    ['https://ann:secret@blog.example/her', 'blog.example/her'],
    ['https://blog.example', 'blog.example/'],
    ['https://blog.example/', 'blog.example/'],
    ['https://blog.example/index.html', 'blog.example/'],
    ['https://blog.example/her/', 'blog.example/her'],
    ['https://blog.example/her//', 'blog.example/her'],
    ['https://blog.example/her/index.html', 'blog.example/her'],
    ['https://blog.example/her/index.htm', 'blog.example/her/index.htm'],
    ['https://blog.example/her/my-index.html', 'blog.example/her/my-index.html'],
    ['https://blog.example/index.html/her', 'blog.example/index.html/her'],
    ['https://blog.example/her?utm_source=feed', 'blog.example/her'],
    ['https://blog.example/?p=7', 'blog.example/?p=7'],
    ['https://blog.example/?utm_source=feed&p=7&x=1', 'blog.example/?p=7'],
    ['https://blog.example/?page_id=2&attachment_id=3', 'blog.example/?page_id=2&attachment_id=3'],
    ['https://blog.example/?page=2&xp=7', 'blog.example/'],
    ['https://blog.example/?p=', 'blog.example/'],
    ['https://blog.example./her', 'blog.example/her'],
    ['https://blog.example//a///her//', 'blog.example/a/her'],
    ['https://blog.example/her//index.html', 'blog.example/her'],
    ['https://blog.example/her;jsessionid=0A1B', 'blog.example/her'],
    ['https://blog.example/her;jsessionid=0A1B/', 'blog.example/her'],
    ['https://blog.example/a;jsessionid=1/her;v=2', 'blog.example/a/her;v=2'],
    ['https://blog.example/cafe%CC%81', 'blog.example/caf%C3%A9'],
    ['https://blog.example/her#comments', 'blog.example/her'],
    ['https://blog.example/her?a=b#c', 'blog.example/her'],
    ['https://blog.example/./a/../her', 'blog.example/her'],
    ['https://blog.example/Her', 'blog.example/Her'],
    ['https://blog.example/caf%C3%A9', 'blog.example/caf%C3%A9'],
    ['https://blog.example/caf%c3%a9', 'blog.example/caf%C3%A9'],
    ['https://blog.example/café', 'blog.example/caf%C3%A9'],
    ['https://blog.example/%7Eann', 'blog.example/~ann'],
    ['https://blog.example/~ann', 'blog.example/~ann'],
    ['https://blog.example/%61nn', 'blog.example/ann'],
    ['https://blog.example/a b', 'blog.example/a%20b'],
    ['https://blog.example/a%2fb', 'blog.example/a%2Fb'],
    ['https://blog.example/a%3Fb', 'blog.example/a%3Fb'],
    ['https://blog.example/%ff%e9', 'blog.example/%FF%E9'],
    ['https://bücher.example/', 'xn--bcher-kva.example/'],
    ['https://blog.example/日本', 'blog.example/%E6%97%A5%E6%9C%AC'],
  ])('%s is %s', (url, id) => {
    expect(ofUrl(url)).toBe(id)
  })

  test.each(['file:///home/ann/page.html', 'about:blank', 'about:srcdoc', 'data:text/html,x', ''])(
    '%j has none',
    (url) => {
      expect(ofUrl(url)).toBeNull()
    },
  )

  test.each([
    ['/a%252Fb', '/a%2Fb'],
    ['/a%2541', '/aA'],
    ['/a%5Cb', '/a/b'],
    ['/a%0Ab', '/ab'],
    ['/a%0Db', '/ab'],
    ['/a%09b', '/ab'],
  ])('%s and %s are two pages', (one, other) => {
    expect(ofUrl(`https://blog.example${one}`)).not.toBe(ofUrl(`https://blog.example${other}`))
  })

  test.each(['/100%25', '/a%5Cb', '/caf%C3%A9', '/a%2541', '/%ff'])(
    'the id of %s is the id of the page that it names',
    (path) => {
      const id = ofUrl(`https://blog.example${path}`)
      expect(ofUrl(`https://${id}`)).toBe(id)
    },
  )
})

describe('a canonical URL', () => {
  test.each([
    ['https://www.blog.example/her/', 'blog.example/her'],
    ['https://other.example/her', 'other.example/her'],
    ['https://blog.example/?p=7', 'blog.example/?p=7'],
    ['https://blog.example/her/?p=7#x', 'blog.example/her?p=7'],
    ['https://blog.example/her?', 'blog.example/her'],
    ['https://blog.example/her?utm_source=x&utm_medium=y', 'blog.example/her'],
    ['https://blog.example/her?fbclid=1&gclid=2&msclkid=3', 'blog.example/her'],
    ['https://blog.example/her?mc_cid=1&mc_eid=2&igshid=3', 'blog.example/her'],
    ['https://blog.example/her?ref=x&replytocom=7&share=email&amp', 'blog.example/her'],
    ['https://blog.example/her?utm_source=x&p=7', 'blog.example/her?p=7'],
    ['https://blog.example/her?p=7&utm_source=x&q=1', 'blog.example/her?p=7&q=1'],
    ['https://blog.example/her?reference=1&shares=2', 'blog.example/her?reference=1&shares=2'],
    ['https://blog.example/her?a=utm_source', 'blog.example/her?a=utm_source'],
    ['https://blog.example./her/;jsessionid=1', 'blog.example/her'],
    ['/her', 'blog.example/her'],
    ['her', 'blog.example/her'],
    ['?p=7', 'blog.example/page?p=7'],
    ['//other.example/her', 'other.example/her'],
  ])('%s is %s', (canonical, id) => {
    expect(ofCanonical(canonical)).toBe(id)
  })

  test.each(['', 'https://', 'http://[', 'javascript:void 0', 'mailto:a@b.example', 'file:///x'])(
    '%j is bad, and the page’s own URL holds',
    (canonical) => {
      expect(ofCanonical(canonical)).toBe('blog.example/page')
    },
  )

  test('gives a page without a host an id', () => {
    const url = 'file:///home/ann/page.html'
    expect(threadId({ url, canonical: 'https://blog.example/her' })).toBe('blog.example/her')
    expect(threadId({ url, canonical: '/her' })).toBeNull()
  })
})

describe('a document', () => {
  beforeAll(() => history.replaceState(null, '', '/page?utm_source=x'))
  afterAll(() => history.replaceState(null, '', '/'))
  afterEach(() => document.head.replaceChildren())

  const withHead = (html: string) => {
    document.head.innerHTML = html
    return threadIdOf(document)
  }

  test('names its canonical page, whatever else the link is, in any case', () => {
    const href = 'https://blog.example/her?p=7'
    expect(withHead(`<link rel="canonical" href="${href}">`)).toBe('blog.example/her?p=7')
    expect(withHead(`<link rel="shortlink Canonical" href="${href}">`)).toBe('blog.example/her?p=7')
  })

  test('with several canonical links means the first', () => {
    expect(
      withHead(
        '<link rel="canonical" href="https://a.example/"><link rel="canonical" href="https://b.example/">',
      ),
    ).toBe('a.example/')
  })

  test.each([
    '',
    '<link rel="canonical">',
    '<link rel="canonical" href="">',
    '<link rel="canonical" href="http://[">',
    '<link rel="noncanonical" href="https://blog.example/her">',
    '<meta property="og:url" content="https://blog.example/her">',
  ])('with %j is its own page', (html) => {
    expect(withHead(html)).toBe('localhost/page')
  })
})
