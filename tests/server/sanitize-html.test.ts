import { describe, expect, it } from 'vitest'
import { CONFIG } from '../../src/sanitize/allowlist.ts'
import { sanitizeHtml, TAGS } from '../../src/server/text/sanitize-html.ts'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { elementsIn, expectHarmless } from './harmless.ts'
import { startImport, wxr } from './imported.ts'

describe('HTML from elsewhere', () => {
  it('has the elements that the widget shows', () => {
    expect([...TAGS].sort()).toEqual([...CONFIG.ALLOWED_TAGS].sort())
  })

  it.each(PAYLOADS)('runs and loads nothing: $technique', ({ payloads }) => {
    for (const payload of payloads) expectHarmless(sanitizeHtml(payload))
  })

  it('stays as it is once it is clean', () => {
    for (const payload of PAYLOADS.flatMap(({ payloads }) => payloads)) {
      const clean = sanitizeHtml(payload)
      expect(sanitizeHtml(clean)).toBe(clean)
    }
  })

  it('says the same with the elements of a comment', () => {
    expect(sanitizeHtml('<h2>T</h2><div>a</div><div>b</div>')).toBe(
      '<p><strong>T</strong></p><p>a</p><p>b</p>',
    )
    expect(sanitizeHtml('<img src="https://pics.example/a.png"><img src="x.png" alt="old">')).toBe(
      '<a href="https://pics.example/a.png" rel="nofollow ugc noopener noreferrer">https://pics.example/a.png</a>old',
    )
    expect(
      sanitizeHtml('<a href="https://u:p@bank.example/">bank</a> <a href="/about">us</a>'),
    ).toBe('<a>bank</a> <a>us</a>')
    expect(sanitizeHtml('Tom &amp; Jerry &lt; 3 "q"')).toBe('Tom &amp; Jerry &lt; 3 "q"')
  })

  it('loses markup that would be a quarter of a million elements, and keeps its words', () => {
    const bomb = `${'<code>'.repeat(500)}${'<p>word</p>'.repeat(480)}`
    const clean = sanitizeHtml(bomb)
    expect(elementsIn(clean).length).toBeLessThan(1000)
    expect(clean).toContain('word')
    expect(sanitizeHtml('<b>'.repeat(20_000)).length).toBeLessThan(1000)
    expect(elementsIn(sanitizeHtml('line\n'.repeat(20_000))).length).toBe(0)
  })
})

it('lets nothing of the kind through an import, whatever field it stands in', async () => {
  const payloads = PAYLOADS.flatMap(({ payloads }) => payloads).filter(
    (text) => !text.includes(']]>'),
  )
  const { importText, rows } = await startImport()
  await importText(
    wxr(payloads.map((text, i) => ({ id: i + 1, text: `seen ${text}`, name: text }))),
  )
  expect(rows().length).toBeGreaterThan(payloads.length * 0.8)
  for (const { html, url } of rows()) {
    expectHarmless(html ?? '')
    expect(url).toBe('')
  }
})
