import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CommentsError, type ErrorCode } from '../../src/backends/backend.ts'
import { compareNumbers } from '../../src/model/number.ts'
import { page } from '../fixtures/backend.ts'
import { numbered } from '../fixtures/comment.ts'
import { showThread } from '../fixtures/thread.tsx'
import { type FakeUi, fakeUi } from '../fixtures/ui.ts'

let ui: FakeUi

beforeEach(() => {
  localStorage.clear()
  ui = fakeUi()
})
afterEach(cleanup)

const show = () => showThread(ui)
const button = (name: string) => screen.getByRole('button', { name })
/** However long the machine takes. */
const drawn = (count: number) =>
  waitFor(() => expect(document.querySelectorAll('article').length).toBe(count), {
    timeout: 20_000,
  })
const noButton = (name: RegExp) => expect(screen.queryByRole('button', { name })).toBeNull()
const heading = () => screen.getByRole('heading', { level: ui.settings.value.headingLevel })
const names = () => screen.getAllByRole('article').map((it) => it.getAttribute('aria-label'))
const closed = { id: 'her', count: 1, state: 'closed', likes: 0 } as const

async function failed(code: ErrorCode = 'network') {
  void ui.thread.load()
  await ui.backend.lists.at(-1)?.fail(new CommentsError(code, 'no'))
}

describe('the heading', () => {
  test.each([
    [1, '1 comment'],
    [27, '27 comments'],
    [1234, '1,234 comments'],
  ])('of %d', async (count, words) => {
    await ui.load([numbered('1')], { thread: { ...closed, count } })
    show()
    expect(heading().textContent).toBe(words)
  })

  test('names the thread', async () => {
    await ui.load([numbered('1')])
    show()
    expect(screen.getByRole('region', { name: '1 comment' })).toBeTruthy()
  })

  test.each([2, 5])('stands at level %d', async (headingLevel) => {
    ui.settings.value = { ...ui.settings.value, headingLevel }
    await ui.load([])
    show()
    expect(heading().textContent).toBe('Comments')
  })
})

describe('a thread without comments', () => {
  test('says so, and asks for one', async () => {
    await ui.load([])
    show()
    expect(screen.getByPlaceholderText('Be the first to comment…')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Write a comment' })).toBeNull()
    expect(screen.getByRole('form', { name: 'Leave a comment' })).toBeTruthy()
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  test('"Write a comment" goes to the box', async () => {
    await ui.load([numbered('1')])
    show()
    fireEvent.click(screen.getByRole('link', { name: 'Write a comment' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Comment' }))
  })
})

describe('loading', () => {
  test('says so', () => {
    show()
    expect(screen.getByText('Loading comments…')).toBeTruthy()
    expect(document.querySelector('section')?.getAttribute('aria-busy')).toBe('true')
  })

  test('leaves the place to the page’s own words, where it has some', () => {
    ui = fakeUi(true)
    show()
    expect(screen.queryByText('Loading comments…')).toBeNull()
    expect(document.querySelector('.skeleton')).toBeNull()
  })

  test('again leaves the comments where they are', async () => {
    await ui.load([numbered('1')])
    show()
    void ui.thread.load()
    expect(names()).toEqual(['Comment 1 by Ann'])
  })
})

describe('a thread that didn’t load', () => {
  test.each<[ErrorCode, RegExp]>([
    ['network', /^Comments could not be loaded\. Check your connection and try again\.$/],
    ['timeout', /took too long/],
    ['invalid-response', /Something went wrong/],
    ['unavailable', /having trouble/],
    ['rate-limited', /Wait a moment/],
    ['not-found', /having trouble/],
    ['forbidden', /having trouble/],
  ])(
    'because of %s says what happened, and no word of the owner’s affairs',
    async (code, words) => {
      await failed(code)
      show()
      const alert = screen.getByRole('alert')
      expect(alert.textContent).toMatch(/^Comments could not be loaded\. /)
      expect(alert.textContent).toMatch(words)
    },
  )

  test('can be tried again, and says that it is', async () => {
    await failed()
    show()
    fireEvent.click(button('Retry'))
    await waitFor(() => button('Trying again…'))
    expect(button('Trying again…').getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(button('Trying again…'))
    expect(ui.backend.lists).toHaveLength(2)
    await ui.backend.lists[1]?.answer(page([numbered('1')]))
    await waitFor(() => expect(names()).toEqual(['Comment 1 by Ann']))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('has no form that would lead nowhere', async () => {
    await failed()
    show()
    expect(screen.queryByRole('form')).toBeNull()
  })
})

describe('a closed thread', () => {
  test('says so in place of the form, and takes no replies', async () => {
    await ui.load([numbered('1')], { thread: closed })
    show()
    expect(screen.getByText('Comments are closed.')).toBeTruthy()
    expect(screen.queryByRole('form')).toBeNull()
    expect(screen.queryByRole('link', { name: 'Write a comment' })).toBeNull()
    noButton(/^Reply/)
  })

  test('of a backend that only reads says nothing of writing', async () => {
    ui.backend.allow({ post: false, features: new Set() })
    await ui.load([numbered('1')], { thread: closed })
    show()
    expect(screen.queryByText('Comments are closed.')).toBeNull()
    expect(screen.queryByRole('form')).toBeNull()
    noButton(/^Reply/)
  })
})

describe('comments', () => {
  test('are named by number, author, and whom they answer', async () => {
    const anonymous = { name: ' ', url: null, avatar: null, role: null }
    await ui.load([
      numbered('3'),
      numbered('3.1', { author: { ...anonymous, name: 'Ben' } }),
      numbered('4.1', { author: anonymous }),
    ])
    show()
    expect(names()).toEqual([
      'Comment 3 by Ann',
      'Comment 3.1 by Ben, in reply to #3',
      'Comment 4.1 by Anonymous, in reply to a deleted comment',
    ])
  })

  test('link to themselves by their number, on the page’s own address', async () => {
    const base = document.createElement('base')
    base.href = 'https://elsewhere.example/'
    document.head.append(base)
    await ui.load([numbered('3.1')])
    show()
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Link to comment 3.1' })
    expect(link.textContent).toBe('3.1')
    expect(link.getAttribute('href')).toBe(`${location.href}#comment-c3-1`)
    base.remove()
  })

  test('show text from outside as text', async () => {
    const author = { name: '<b>Ann</b>', url: 'javascript:alert(1)', avatar: 'x', role: null }
    await ui.load([numbered('1', { author })])
    show()
    expect(screen.getByText('<b>Ann</b>')).toBeTruthy()
    expect(screen.queryByRole('link', { name: '<b>Ann</b>' })).toBeNull()
    expect(document.querySelector('img')).toBeNull()
  })

  test('link to their author’s site, without a recommendation', async () => {
    const author = { name: 'Ann', url: 'https://ann.example', avatar: null, role: 'owner' } as const
    await ui.load([numbered('1', { author })])
    show()
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Ann' })
    expect(link.href).toBe('https://ann.example/')
    expect(link.rel.split(' ').toSorted()).toEqual(['nofollow', 'noopener', 'noreferrer', 'ugc'])
    expect(screen.getByText('Author')).toBeTruthy()
  })

  test('that are deleted leave their place, and nothing of what they said', async () => {
    await ui.load([numbered('1', { state: 'deleted', html: 'secret' }), numbered('1.1')])
    show()
    const tombstone = screen.getAllByRole('article')[0] as HTMLElement
    expect(within(tombstone).getByText('This comment was deleted.')).toBeTruthy()
    expect(tombstone.textContent).not.toContain('secret')
    expect(within(tombstone).queryByRole('button')).toBeNull()
    expect(names()).toEqual(['Deleted comment 1', 'Comment 1.1 by Ann, in reply to #1'])
  })

  test('that answer a deleted one say its number, and no name', async () => {
    const deep = ['1', '1.1', '1.1.1', '1.1.1.1'].map((number) => numbered(number))
    await ui.load([...deep.slice(0, 3), { ...deep[3]!, state: 'deleted' }, numbered('1.1.1.1.1')])
    show()
    const last = screen.getByRole('article', { name: /^Comment 1\.1\.1\.1\.1 / })
    expect(within(last).getByRole('link', { name: 'in reply to #1.1.1.1' })).toBeTruthy()
  })

  test('that are held say who sees them, and take no reply', async () => {
    await ui.load([numbered('1', { number: null, state: 'pending' })])
    show()
    expect(names()).toEqual(['Comment by Ann'])
    expect(screen.getByText('Awaiting approval.')).toBeTruthy()
    noButton(/^Reply/)
  })

  test('without a date that can be read show none', async () => {
    await ui.load([numbered('1', { created: null })])
    show()
    expect(document.querySelector('time')).toBeNull()
  })
})

describe('a reply', () => {
  test('opens its form in place, and Cancel closes it and comes back', async () => {
    await ui.load([numbered('3')])
    show()
    const reply = button('Reply to Ann, comment 3')
    expect(reply.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(reply)
    const form = await screen.findByRole('form', { name: 'Reply to Ann (#3)' })
    expect(reply.getAttribute('aria-expanded')).toBe('true')
    fireEvent.click(within(form).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('form', { name: /^Reply to/ })).toBeNull())
    expect(document.activeElement).toBe(reply)
  })

  test('at the deepest level answers the parent, and names the comment', async () => {
    ui.backend.allow({ form: { maxDepth: 2 } })
    await ui.load([numbered('3'), numbered('3.1')])
    show()
    fireEvent.click(button('Reply to Ann, comment 3.1'))
    const form = await screen.findByRole('form', { name: 'Reply to Ann (#3)' })
    const box = within(form).getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' })
    await waitFor(() => expect(box.value).toBe('#3.1 '))
  })

  test('is not offered where the server takes none', async () => {
    ui.backend.allow({ features: new Set() })
    await ui.load([numbered('3')])
    show()
    noButton(/^Reply/)
    expect(screen.getByRole('form', { name: 'Leave a comment' })).toBeTruthy()
  })
})

describe('the order', () => {
  test('is asked where there is more than one comment, and fetched', async () => {
    await ui.load([numbered('1'), numbered('2')])
    show()
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order of comments' })
    expect(select.value).toBe('oldest')
    fireEvent.change(select, { target: { value: 'newest' } })
    expect(ui.backend.lists.at(-1)?.query.order).toBe('newest')
  })

  test('is not asked of one', async () => {
    await ui.load([numbered('1')])
    show()
    expect(screen.queryByRole('combobox')).toBeNull()
  })
})

describe('more', () => {
  test('is there where there is more, at its end', async () => {
    await ui.load([numbered('1')])
    const { unmount } = show()
    noButton(/^Show/)
    unmount()
    await ui.load([numbered('5')], { prev: 'p', next: 'n' })
    show()
    const earlier = button('Show earlier comments')
    const list = screen.getAllByRole('list')[0] as HTMLElement
    const later = button('Show more comments')
    const { DOCUMENT_POSITION_FOLLOWING: follows } = Node
    expect(earlier.compareDocumentPosition(list) & follows).toBeTruthy()
    expect(list.compareDocumentPosition(later) & follows).toBeTruthy()
  })

  test('loads, says how many came, and goes to the first', async () => {
    await ui.load([numbered('1')], { next: 'n' })
    show()
    fireEvent.click(button('Show more comments'))
    await waitFor(() => button('Loading comments…'))
    expect(button('Loading comments…').getAttribute('aria-disabled')).toBe('true')
    await ui.backend.lists[1]?.answer(page([numbered('2'), numbered('3')]))
    await waitFor(() => expect(names()).toHaveLength(3))
    noButton(/^Show/)
    expect(screen.getByRole('status').textContent).toBe('2 more comments loaded.')
    expect(ui.thread.target.value).toEqual({ id: 'c2', how: 'stay' })
  })

  test('that fails says so beside its button, which tries again', async () => {
    await ui.load([numbered('1')], { next: 'n' })
    show()
    fireEvent.click(button('Show more comments'))
    await ui.backend.lists[1]?.fail(new CommentsError('network', 'no'))
    expect((await screen.findByRole('alert')).textContent).toBe('That didn’t load. Try again.')
    expect(names()).toHaveLength(1)
    fireEvent.click(button('Show more comments'))
    expect(ui.backend.lists).toHaveLength(3)
  })

  test.each([
    [{ moreReplies: 1, repliesCursor: 'r' }, 'Show 1 more reply'],
    [{ moreReplies: 30, repliesCursor: 'r' }, 'Show 30 more replies'],
    [{ repliesBefore: 20, moreReplies: 30, repliesCursor: 'r' }, 'Show 20 earlier replies'],
  ])('replies with %o are behind "%s"', async (left, name) => {
    await ui.load([numbered('1', left), numbered('1.21')])
    show()
    expect(screen.getAllByRole('button', { name: /^Show/ })).toEqual([button(name)])
    fireEvent.click(button(name))
    await ui.backend.lists[1]?.answer(page([numbered('1.22')]))
    await waitFor(() => expect(names()).toContain('Comment 1.22 by Ann, in reply to #1'))
  })
})

test('a comment that the hash asked for and that isn’t here is missed in words', async () => {
  await ui.load([numbered('1')])
  show()
  void ui.thread.followHash('#comment-gone')
  await ui.backend.lists[1]?.answer(page([numbered('1')]))
  await screen.findByText(/The comment you were looking for isn’t here/)
})

test('the form can stand at the top', async () => {
  ui.settings.value = { ...ui.settings.value, inputPosition: 'top' }
  await ui.load([numbered('1')])
  show()
  const form = screen.getByRole('form', { name: 'Leave a comment' })
  const list = screen.getAllByRole('list')[0] as HTMLElement
  expect(form.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

test('a long thread is drawn in slices, to the end', async () => {
  await ui.load(Array.from({ length: 120 }, (_, index) => numbered(String(index + 1))))
  show()
  expect(screen.getAllByRole('article')).toHaveLength(30)
  await drawn(120)
}, 30_000)

test('the replies of one comment are drawn in slices too, to the end and in order', async () => {
  // Each look at the clock takes a millisecond, so that slices are counted in comments.
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now++)
  const later = vi.spyOn(globalThis, 'setTimeout')
  try {
    const below = (parent: string, count: number) =>
      Array.from({ length: count }, (_, index) => numbered(`${parent}.${index + 1}`))
    const all = [numbered('1'), ...below('1', 100), ...below('1.40', 100), numbered('2')]
    await ui.load(all)
    show()
    const count = () => document.querySelectorAll('article').length
    expect(count()).toBe(30)
    const slices = []
    for (let before = 0; before !== count();) {
      before = count()
      const draw = later.mock.calls.findLast(([, pause]) => pause === undefined)?.[0]
      if (typeof draw === 'function') draw()
      slices.push(count() - before)
    }
    expect(Math.max(...slices)).toBeLessThanOrEqual(22)
    expect(names().map((name) => name?.split(' ')[1])).toEqual(
      all.map(({ number }) => number).sort((a, b) => compareNumbers(a ?? '', b ?? '')),
    )
  } finally {
    clock.mockRestore()
    later.mockRestore()
  }
}, 30_000)

test('what is drawn stays the same element, however many come before it or join it', async () => {
  const numbersFrom = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => numbered(String(first + index)))
  await ui.load(numbersFrom(201, 400), { prev: 'p' })
  show()
  await drawn(200)
  const before = [...document.querySelectorAll('article')]
  const replies = Array.from({ length: 60 }, (_, index) => numbered(`210.${index + 1}`))
  void ui.thread.more('prev')
  await ui.backend.lists[1]?.answer(page([...numbersFrom(1, 200), ...replies]))
  await drawn(460)
  expect(names()[0]).toBe('Comment 1 by Ann')
  const roots = [...document.querySelectorAll('.list > .item > article')]
  expect(roots.slice(200)).toEqual(before)
  expect(before.every((article) => article.isConnected)).toBe(true)
}, 30_000)
