import { beforeAll, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit, drawn } from './world.ts'

const words = (thread: string) => [
  { number: '1', name: 'Ann', text: `First in ${thread}`, created: '2014-02-13T06:59:00Z' },
  { number: '2', name: 'Ben', text: `Second in ${thread}`, created: '2014-02-13T07:59:00Z' },
]

beforeAll(async () => {
  for (const thread of ['one', 'two']) await seedThread(endpoint.database, thread, words(thread))
})

const tag = (attributes = '', thread = 'one') =>
  `<script src="${endpoint.url}/afterword.js" data-thread="${thread}" ${attributes}></script>`

/** Opens a page with this markup, waits for its threads, and tells where they stand. */
async function threadsOf(body: string, head = '', count = 1) {
  host.paths.set('/page', html(body, head))
  const visited = await visit(browser, `${host.url}/page`)
  const { page } = visited
  const elements = page.locator('afterword-comments')
  await expect.poll(() => page.locator('afterword-comments article').count()).toBe(2 * count)
  // Whatever a second tag would still add has had its time.
  await page.waitForLoadState('load')
  await drawn(page)
  const before = await elements.evaluateAll((all) =>
    all.map(({ previousElementSibling, parentElement }) => [
      parentElement?.tagName,
      previousElementSibling?.tagName,
    ]),
  )
  expect(await page.locator('afterword-comments article').count()).toBe(2 * count)
  expect(visited.errors).toEqual([])
  return { ...visited, places: before }
}

describe('a tag mounts one thread', () => {
  test.each([
    ['plain, right after itself', '<p>Post</p>', '', 'SCRIPT'],
    ['async', '<p>Post</p>', 'async', 'SCRIPT'],
    ['defer', '<p>Post</p>', 'defer', 'SCRIPT'],
  ])('%s', async (_, before, attributes, sibling) => {
    const { places, lines, close } = await threadsOf(
      `${before}${tag(attributes)}<footer>End</footer>`,
    )
    expect(places).toEqual([['BODY', sibling]])
    expect(lines).toEqual([])
    await close()
  })

  test.each([
    ['article', '<main><article><p>Post</p></article></main>', 'ARTICLE'],
    ['main', '<main><p>Post</p></main><p>After</p>', 'MAIN'],
    ['body', '<p>Post</p>', 'BODY'],
  ])('in the head, at the end of %s', async (_, body, parent) => {
    for (const attributes of ['', 'async', 'defer']) {
      const { places, lines, close } = await threadsOf(body, tag(attributes))
      expect(places).toEqual([[parent, 'P']])
      expect(lines).toEqual([])
      await close()
    }
  })

  test('injected later, into the body or the head', async () => {
    for (const into of ['body', 'head']) {
      const { places, close } = await threadsOf(
        `<article><p>Post</p></article><script>
          addEventListener('load', () => setTimeout(() => {
            const script = document.createElement('script')
            script.src = '${endpoint.url}/afterword.js'
            script.dataset.thread = 'one'
            document.${into}.append(script)
          }, 50))
        </script>`,
      )
      expect(places).toEqual([into === 'body' ? ['BODY', 'SCRIPT'] : ['ARTICLE', 'P']])
      await close()
    }
  })

  test('into data-target', async () => {
    const { places, close } = await threadsOf(
      `${tag('data-target="#here"')}<div id="here"><p>x</p></div>`,
    )
    expect(places).toEqual([['DIV', 'P']])
    await close()
  })

  test.each(['#nowhere', '#not a [selector'])(
    'nowhere, when data-target is %s, and says so once',
    async (selector) => {
      host.paths.set(
        '/page',
        html('<article><p>Post</p></article>', tag(`data-target="${selector}"`)),
      )
      const { page, lines, close } = await visit(browser, `${host.url}/page`)
      await expect.poll(() => lines).toEqual([`[afterword] nothing matches "target" ${selector}`])
      await page.evaluate(() => document.body.append(document.createElement('p')))
      expect(await page.locator('afterword-comments').count()).toBe(0)
      expect(lines).toHaveLength(1)
      await close()
    },
  )

  test('into a data-target that comes later', async () => {
    host.paths.set('/page', html('<article><p>Post</p></article>', tag('data-target="#late"')))
    const { page, lines, close } = await visit(browser, `${host.url}/page`)
    await expect.poll(() => lines).toHaveLength(1)
    await page.evaluate(() => {
      const late = document.createElement('div')
      late.id = 'late'
      document.body.append(late)
    })
    await page.locator('#late > afterword-comments article').first().waitFor()
    await close()
  })

  test('nowhere by itself with data-place=off, while an element of the page mounts', async () => {
    host.paths.set('/page', html('<article><p>Post</p></article>', tag('data-place="off"')))
    const { page, lines, close } = await visit(browser, `${host.url}/page`)
    await page.evaluate(() => {
      const element = document.createElement('afterword-comments')
      element.setAttribute('thread', 'two')
      document.body.append(element)
    })
    await page.getByText('First in two').waitFor()
    expect(await page.locator('afterword-comments').count()).toBe(1)
    expect(lines).toEqual([])
    await close()
  })

  test('once, when it stands there twice', async () => {
    const pages = [
      [`<p>Post</p>${tag()}${tag()}`, ''],
      ['<article><p>Post</p></article>', `${tag()}${tag('async')}`],
      [`<div id="here"></div>${tag('data-target="#here"')}${tag('data-target="#here"')}`, ''],
    ] as const
    for (const [body, head] of pages) {
      const { requests, close } = await threadsOf(body, head)
      expect(requests.filter((url) => /chunks.(core|widget)-/.test(url))).toHaveLength(2)
      await close()
    }
  })
})

test('two tags for two threads mount both, each with its own comments and ids', async () => {
  const { page, requests, close } = await threadsOf(
    `<section>${tag()}</section><section>${tag('', 'two')}</section>`,
    '',
    2,
  )
  expect(await page.getByText('First in one').count()).toBe(1)
  expect(await page.getByText('First in two').count()).toBe(1)
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('afterword-comments')].flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('article') ?? [])].map(({ id }) => id),
    ),
  )
  expect(new Set(ids).size).toBe(4)

  // A permalink in one is no business of the other's.
  const lists = () => requests.filter((url) => url.includes('/comments?')).length
  const before = lists()
  await page.getByRole('link', { name: 'Link to comment 2' }).last().click()
  await expect.poll(() => page.locator('article[part~=highlighted]').count()).toBe(1)
  expect(await page.locator('article[part~=highlighted]').textContent()).toContain('Second in two')
  await drawn(page)
  expect(lists()).toBe(before)
  expect(await page.getByText('isn’t here').count()).toBe(0)
  await close()
})

test('an element placed by hand mounts, before or after the tag, and the tag places none', async () => {
  const element = '<afterword-comments thread="one"></afterword-comments>'
  const script = `<script async src="${endpoint.url}/afterword.js"></script>`
  for (const body of [`<div>${element}</div>${script}`, `${script}<div>${element}</div>`]) {
    const { places, close } = await threadsOf(body)
    expect(places).toEqual([['DIV', undefined]])
    await close()
  }
})

test('an element that appears later mounts', async () => {
  host.paths.set(
    '/page',
    html(`<script src="${endpoint.url}/afterword.js" data-thread="two"></script>`),
  )
  const { page, close } = await visit(browser, `${host.url}/page`)
  await page.getByText('First in two').waitFor()
  await page.evaluate(() => {
    const element = document.createElement('afterword-comments')
    element.setAttribute('thread', 'one')
    document.body.append(element)
  })
  await page.getByText('First in one').waitFor()
  await close()
})

test('an element leaves what its attributes do not say to the tag', async () => {
  const { page, close } = await threadsOf(
    `<afterword-comments thread="one"></afterword-comments>
     <script src="${endpoint.url}/afterword.js" data-dates="full"></script>`,
  )
  expect(await page.locator('time').first().textContent()).toBe('February 13, 2014 at 6:59 am')
  await close()
})

test('nothing but the loader loads until the reader comes near', async () => {
  host.paths.set('/page', html(`<div style="height: 4000px">Post</div>${tag()}`))
  const { page, requests, close } = await visit(browser, `${host.url}/page`)
  await page.waitForLoadState('load')
  await drawn(page)
  expect(requests.filter((url) => url.startsWith(endpoint.url))).toEqual([
    `${endpoint.url}/afterword.js`,
  ])
  await page.mouse.wheel(0, 2500)
  await page.getByText('First in one').waitFor()
  await close()
})

test('with loading=eager it loads at once', async () => {
  host.paths.set(
    '/page',
    html(`<div style="height: 4000px">Post</div>${tag('data-loading="eager"')}`),
  )
  const { page, close } = await visit(browser, `${host.url}/page`)
  await page.getByText('First in one').waitFor()
  await close()
})

test('the first page of comments is fetched once, beside the widget', async () => {
  let lists = 0
  host.paths.set('/page', html(`<p>Post</p>${tag()}`))
  const context = await browser.newContext()
  const page = await context.newPage()
  page.on('response', (response) => {
    if (response.url().includes('/comments?')) lists++
  })
  await page.goto(`${host.url}/page`)
  await page.getByText('First in one').waitFor()
  // The form comes after the list, and would ask for it again if anything did.
  await page.getByRole('textbox', { name: 'Comment' }).waitFor()
  expect(lists).toBe(1)
  await context.close()
})

test('a file that is not the one that was built does not run', async () => {
  for (const chunk of ['core', 'widget']) {
    host.paths.set(
      '/page',
      html(
        `<afterword-comments thread="one"><a href="/all">Read the comments</a></afterword-comments>
         <script src="${endpoint.url}/afterword.js"></script>`,
      ),
    )
    const context = await browser.newContext()
    const page = await context.newPage()
    const lines: string[] = []
    page.on('console', (message) => lines.push(message.text()))
    await page.route(`**/chunks/${chunk}-*.js`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: `globalThis.ran = true;${await response.text()}` })
    })
    await page.goto(`${host.url}/page`)
    await expect.poll(() => lines.filter((line) => line.startsWith('[afterword]'))).toHaveLength(1)
    expect(lines.find((line) => line.startsWith('[afterword]'))).toContain(`${chunk}-`)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    expect(await page.getByRole('link', { name: 'Read the comments' }).isVisible()).toBe(true)
    await context.close()
  }
})

test('a strict CSP with Trusted Types holds, and is not violated', async () => {
  host.paths.set('/page', (_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${endpoint.url}; style-src 'self'; img-src 'self'; connect-src ${endpoint.url}; require-trusted-types-for 'script'; trusted-types afterword 'allow-duplicates'`,
    })
    response.end(html(`<p>Post</p>${tag('crossorigin', 'strict')}`))
  })
  await seedThread(endpoint.database, 'strict', words('strict'))
  const { page, errors, said, lines, close } = await visit(browser, `${host.url}/page`)
  await page.getByText('First in strict').waitFor()
  await page.getByRole('textbox', { name: 'Comment' }).fill('Under a strict policy')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByRole('article', { name: 'Comment 3 by Anonymous' }).waitFor()
  expect([errors, lines, said.filter((line) => /Content Security Policy/.test(line))]).toEqual([
    [],
    [],
    [],
  ])
  await close()
})
