import type { Page } from 'playwright'
import type { WirePage, WirePosted } from '../../src/protocol.ts'
import { comment, form, type Language, pageOf, TYPED } from './thread.ts'

/** What a reader may see, and how a page gets there. */
export interface State {
  /** The list, or what stands in its place: no answer, or an error. */
  list: ((language: Language) => WirePage) | 'silence' | 'failure'
  /** What a comment that is sent becomes; without it, it is refused. */
  posted?: ((language: Language) => WirePosted) | 'silence'
  hash?: string
  reach?: (page: Page, language: Language) => Promise<void>
  /** It ends when the window or its colours change, and has to be reached again. */
  passing?: true
  /** What shows that the state is there. */
  sign: string
}

const all = (language: Language) => pageOf('all', language)
const none = (language: Language, url?: 'optional') => {
  const page = pageOf('none', language, { comments: [], form: form(url) })
  page.thread.count = 0
  return page
}

async function reply(page: Page): Promise<void> {
  await page.locator('#comment-c-1-1 [data-act=reply]').click()
  await page.locator('article .card textarea').waitFor()
}

async function send(page: Page, language: Language): Promise<void> {
  const { name, text } = TYPED[language]
  await page.locator('.composer textarea').first().fill(text)
  await page.locator('input[autocomplete="name"]').first().fill(name)
  await page.locator('.send').first().click()
}

function own(language: Language, isHeld: boolean): WirePosted {
  const { name, text } = TYPED[language]
  const made = comment(language, '1', {
    id: 'own',
    author: { name, url: null, avatar: null, role: null },
    created: '2021-05-20T11:59:50.000Z',
    html: `<p>${text}</p>`,
    ...(isHeld ? { number: null, state: 'pending' } : {}),
  })
  return { comment: made, token: 't'.repeat(43), expires: '2021-05-20T12:15:00.000Z' }
}

export const STATES: Record<string, State> = {
  conversation: { list: all, sign: '.replies .replies article' },
  empty: { list: none, sign: '.composer' },
  writing: {
    list: all,
    reach: async (page, language) => {
      await page.locator('.composer textarea').last().fill(TYPED[language].text)
      await page.locator('.toolbar').waitFor()
    },
    sign: '.composer.open .toolbar',
  },
  'all-fields': {
    list: (language) => none(language, 'optional'),
    reach: async (page, language) => {
      await page.locator('.composer textarea').fill(TYPED[language].text)
      await page.locator('.quiet.add').click()
    },
    sign: '.field-url input',
  },
  loading: { list: 'silence', sign: '.ghost .bones' },
  'not-loaded': { list: 'failure', sign: '.unloaded button' },
  held: {
    list: none,
    posted: (language) => own(language, true),
    reach: send,
    sign: 'article.held .notice',
  },
  own: {
    list: none,
    posted: (language) => own(language, false),
    reach: send,
    sign: '.change .quiet',
  },
  sending: { list: none, posted: 'silence', reach: send, sign: 'article.sending' },
  editing: {
    list: none,
    posted: (language) => own(language, false),
    reach: async (page, language) => {
      await send(page, language)
      await page.locator('.change .quiet').first().click()
    },
    sign: '.editing textarea',
  },
  deleting: {
    list: none,
    posted: (language) => own(language, false),
    reach: async (page, language) => {
      await send(page, language)
      await page.locator('.change .quiet').last().click()
      // The time to undo it stands still while the focus is there.
      await page.locator('.deleted button').focus()
    },
    sign: '.deleted button',
  },
  replying: { list: all, reach: reply, sign: 'article .card textarea' },
  preview: {
    list: none,
    reach: async (page, language) => {
      await page.locator('.composer textarea').first().fill(TYPED[language].text)
      await page.locator('.see').first().click()
    },
    sign: '.preview .body p',
  },
  more: {
    list: (language) => {
      const page = all(language)
      page.thread.count = 90
      page.comments[0]!.moreReplies = 5
      page.comments[0]!.repliesCursor = 'replies'
      return { ...page, next: 'next' }
    },
    sign: '.more .all',
  },
  highlighted: {
    list: all,
    hash: '#c1.1',
    // As any movement of the reader does, it ends the way to the comment.
    reach: async (page) => {
      await page.locator('article.highlighted').waitFor()
      await page.mouse.wheel(0, 1)
    },
    sign: 'article.highlighted',
  },
  tombstone: {
    list: (language) => {
      const page = all(language)
      page.comments[1] = comment(language, '1.1', {
        state: 'deleted',
        author: { name: '', url: null, avatar: null, role: null },
      })
      page.thread.count--
      return page
    },
    sign: '.tombstone .gone',
  },
  closed: {
    list: (language) => {
      const page = all(language)
      page.thread.state = 'closed'
      return page
    },
    sign: '.closed',
  },
  'field-errors': {
    list: none,
    reach: async (page) => {
      await page.locator('.composer textarea').focus()
      await page.locator('input[type=email]').first().fill('zoe@')
      await page.locator('.send').first().click()
    },
    sign: '.field-email .error:not([hidden])',
  },
  'not-sent': { list: none, reach: send, sign: 'article.failed button' },
  popover: {
    list: all,
    passing: true,
    reach: async (page) => {
      await page.mouse.move(1, 1)
      await page.locator('.popover').waitFor({ state: 'detached' })
      await page.locator('.body .reference').first().hover()
    },
    sign: '.popover .body',
  },
  menu: {
    list: all,
    passing: true,
    reach: async (page) => {
      if (await page.locator('.menu').isVisible()) return
      await page.locator('header [data-act=menu]').click()
    },
    sign: '.menu',
  },
}
