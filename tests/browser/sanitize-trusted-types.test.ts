import { afterEach, describe, expect, test } from 'vitest'

interface Outcome {
  bodies: string[]
  lines: string[]
  blocked: string[]
  policies: string[]
}

const BODIES = [
  '<p>a <b>b</b></p>',
  '<p>Tom &amp; <i>Jerry</i></p><script>alert(1)</script>',
  'no markup',
  '<frameset>',
]

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()))

/** Sanitises BODIES in a page of its own with this CSP, after `before` ran there, then `after` our import. */
async function inPage(csp: string | null, before = '', after = ''): Promise<Outcome> {
  const frame = document.createElement('iframe')
  const outcome = new Promise<Outcome>((resolve) => {
    window.addEventListener('message', ({ source, data }: MessageEvent<Outcome>) => {
      if (source === frame.contentWindow) resolve(data)
    })
  })
  const policy = csp && `<meta http-equiv="Content-Security-Policy" content="${csp}">`
  frame.srcdoc = `<!doctype html>${policy ?? ''}
    <script>
      const lines = [], blocked = [], policies = []
      for (const level of ['log', 'info', 'warn', 'error']) console[level] = (line) => lines.push(String(line))
      addEventListener('error', ({ message }) => lines.push('uncaught: ' + message))
      document.addEventListener('securitypolicyviolation', (event) =>
        blocked.push(event.effectiveDirective + ' ' + event.sample))
      const factory = window.trustedTypes, createPolicy = factory?.createPolicy
      if (factory) factory.createPolicy = function (name, rules) {
        policies.push(name)
        return createPolicy.call(factory, name, rules)
      }
      // Vitest has what loads later go through this, in its own page.
      window.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() }
      ${before}
    </script>
    <script type="module">
      import { loadSanitize } from '/src/sanitize/sanitize.ts'
      const sanitize = await loadSanitize()
      ${after}
      const bodies = ${JSON.stringify(BODIES).replaceAll('<', '\\u003c')}.map((body) => {
        const box = Document.prototype.createElement.call(document, 'div')
        box.append(sanitize(body))
        return box.innerHTML
      })
      // Reports of violations come in tasks of their own, before the answer of a server.
      await fetch('/').catch(() => {})
      parent.postMessage({ bodies, lines, blocked, policies }, '*')
    </script>`
  document.body.append(frame)
  return outcome
}

const SANITISED = ['<p>a <b>b</b></p>', '<p>Tom &amp; <i>Jerry</i></p>', 'no markup', '']
const TEXT = ['a b', 'Tom &amp; Jerry', 'no markup', '']
const REQUIRE = "require-trusted-types-for 'script'"

describe('Trusted Types', () => {
  test.each([
    ['none are asked for', null],
    ['every policy may be', REQUIRE],
    ['README’s policy', `${REQUIRE}; trusted-types afterword 'allow-duplicates'`],
    ['ours among others', `${REQUIRE}; trusted-types default afterword theirs`],
  ])('%s: bodies are sanitised, quietly', async (_, csp) => {
    expect(await inPage(csp)).toEqual({
      bodies: SANITISED,
      lines: [],
      blocked: [],
      // One, made once: DOMPurify makes none of its own beside it.
      policies: ['afterword'],
    })
  })

  test.each([
    ['none may be', "trusted-types 'none'"],
    ['only others may be', 'trusted-types dompurify theirs'],
  ])('%s: bodies are text, and one line says so', async (_, names) => {
    const { bodies, lines, policies } = await inPage(`${REQUIRE}; ${names}`)
    expect(bodies).toEqual(TEXT)
    expect(lines).toEqual([
      "[afterword] Comments show as plain text: the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'.",
    ])
    expect(policies).toEqual(['afterword'])
  })

  const first = "factory.createPolicy('afterword', { createHTML: (html) => html })"

  test('a second copy of us may make it again where duplicates are allowed', async () => {
    const { bodies, lines } = await inPage(
      `${REQUIRE}; trusted-types afterword 'allow-duplicates'`,
      first,
    )
    expect({ bodies, lines }).toEqual({ bodies: SANITISED, lines: [] })
  })

  test('it is text where they are not', async () => {
    const { bodies, lines } = await inPage(`${REQUIRE}; trusted-types afterword`, first)
    expect({ bodies, lines: lines.length }).toEqual({ bodies: TEXT, lines: 1 })
  })

  test('the policy makes HTML, and refuses to make scripts', async () => {
    const { lines } = await inPage(
      `${REQUIRE}; trusted-types afterword`,
      `factory.createPolicy = function (name, rules) {
        const policy = createPolicy.call(factory, name, rules)
        for (const make of ['createScript', 'createScriptURL']) {
          try { console.log(make + ' made ' + policy[make]('x')) } catch (error) { console.log(make + ': ' + error.name) }
        }
        return policy
      }`,
    )
    expect(lines).toEqual(['createScript: TypeError', 'createScriptURL: TypeError'])
  })
})

describe('a browser or page that has less', () => {
  test('no Trusted Types', async () => {
    const outcome = await inPage(
      null,
      'Object.defineProperty(window, "trustedTypes", { value: undefined })',
    )
    expect(outcome).toEqual({ bodies: SANITISED, lines: [], blocked: [], policies: [] })
  })

  test('nothing that DOMPurify needs: text, and one line', async () => {
    const { bodies, lines } = await inPage(
      null,
      'DOMImplementation.prototype.createHTMLDocument = undefined',
    )
    expect(bodies).toEqual(TEXT)
    expect(lines).toEqual([
      '[afterword] Comments show as plain text: DOMPurify needs another browser.',
    ])
  })

  test('elements whose names hide the document’s methods', async () => {
    const { bodies, lines } = await inPage(
      null,
      "document.write('<img name=createDocumentFragment><form name=implementation></form>')",
    )
    expect({ bodies, lines }).toEqual({ bodies: SANITISED, lines: [] })
  })

  test('an element that hides what DOMPurify needs: text, and one line', async () => {
    const { bodies, lines } = await inPage(
      null,
      '',
      "document.body.append(Object.assign(new Image(), { name: 'createElement' }))",
    )
    expect(bodies).toEqual(TEXT)
    expect(lines).toEqual([
      '[afterword] Comments show as plain text: an element of the page hides a method of document that DOMPurify needs.',
    ])
  })

  test('a polluted Object.prototype opens nothing', async () => {
    const { bodies, lines } = await inPage(
      null,
      `Object.assign(Object.prototype, { ALLOWED_TAGS: ['script'], ADD_TAGS: ['script'], ADD_ATTR: ['onclick'],
        RETURN_DOM: false, SAFE_FOR_XML: false, script: true, onclick: true, tagNameCheck: /.*/ })`,
    )
    expect({ bodies, lines }).toEqual({ bodies: SANITISED, lines: [] })
  })
})
