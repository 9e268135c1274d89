import { describe, expect, test } from 'vitest'
import { publicUrl, webUrl } from '../../src/sanitize/safe-url.ts'

describe('webUrl', () => {
  test.each([
    ['https://example.com/', 'https://example.com/'],
    ['http://example.com/a?b=1&c=2#d', 'http://example.com/a?b=1&c=2#d'],
    ['HTTPS://EXAMPLE.COM', 'https://example.com/'],
    ['https://example.com:8443/x', 'https://example.com:8443/x'],
    [' https://example.com/ \n', 'https://example.com/'],
    ['https://пример.рф/путь', 'https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C'],
    ['https://example.com/"onclick="x', 'https://example.com/%22onclick=%22x'],
    // Read alone these are absolute; as an attribute they would be paths of the page.
    ['https:example.com', 'https://example.com/'],
    ['http:\\\\example.com\\x', 'http://example.com/x'],
    ['ht\ntps://example.com/', 'https://example.com/'],
  ])('gives %j as %j', (value, expected) => {
    expect(webUrl(value)).toBe(expected)
  })

  test.each([
    '',
    'example.com',
    '/path',
    '//example.com/',
    '#hash',
    'https://',
    'http://google:ha.ckers.org',
    'https://exa mple.com/',
    'https://user@example.com/',
    'https://user:pass@example.com/',
    'https://:pass@example.com/',
    'mailto:me@example.com',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://example.com/1',
    'ftp://example.com/',
    'file:///etc/passwd',
    'about:blank',
  ])('refuses %j', (value) => {
    expect(webUrl(value)).toBeNull()
  })

  test.each([
    null,
    undefined,
    42,
    true,
    {},
    ['https://example.com/'],
    new URL('https://example.com/'),
    { toString: () => 'https://example.com/' },
  ])('refuses what is no string: %o', (value) => {
    expect(webUrl(value)).toBeNull()
  })

  test('takes 2,000 characters and no more', () => {
    const longest = `https://example.com/${'x'.repeat(1980)}`
    expect(longest).toHaveLength(2000)
    expect(webUrl(longest)).toBe(longest)
    expect(webUrl(`${longest}x`)).toBeNull()
  })
})

test('publicUrl parses other schemes too, and never throws', () => {
  expect(publicUrl('mailto:me@example.com')?.protocol).toBe('mailto:')
  expect(publicUrl('https://a:b@example.com/')).toBeNull()
  expect(publicUrl('no URL')).toBeNull()
})
