import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CommentsError, type ErrorCode } from '../../src/backends/backend.ts'
import type { FieldRule } from '../../src/protocol.ts'
import { Composer } from '../../src/features/composer/composer.tsx'
import { isFinal } from '../../src/features/outbox/post-with-retry.ts'
import { refusalSentence } from '../../src/features/composer/form-messages.ts'
import { showThread } from '../fixtures/thread.tsx'
import { type FakeUi, fakeUi } from '../fixtures/ui.ts'
import { numbered } from '../fixtures/comment.ts'

const PARENT = { id: 'c3-1', number: '3.1', name: 'Ben' }
let ui: FakeUi

beforeEach(() => {
  localStorage.clear()
  ui = fakeUi()
})
afterEach(cleanup)

async function show(rules: Partial<Record<'name' | 'email' | 'url', FieldRule>> = {}) {
  ui.backend.allow({ form: rules })
  await ui.load([])
  const shown = render(<Composer context={ui} forms={ui.own} />)
  open()
  await waitFor(() => expect(send()).toBeTruthy())
  return shown
}

/** It is one line until the reader is in it. */
const open = () => fireEvent.focusIn(box())

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' })
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const send = () => screen.getByRole('button', { name: 'Post comment' })
const type = (element: HTMLElement, value: string) =>
  fireEvent.input(element, { target: { value } })

/** What a screen reader says of an element besides its name. */
function describedBy(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim()
}

/** Fills in what is needed, sends, and answers. */
async function refused(code: ErrorCode, details?: ConstructorParameters<typeof CommentsError>[2]) {
  await show()
  type(box(), 'Hello')
  type(field(/^Name/), 'Ann')
  fireEvent.click(send())
  await ui.backend.posts[0]?.fail(new CommentsError(code, 'no', details))
}

describe('labels', () => {
  test('the form says what it is for', async () => {
    await show()
    expect(screen.getByRole('form', { name: 'Leave a comment' })).toBeTruthy()
  })

  test('the heading of a reply stands below the thread’s own', async () => {
    ui.settings.value = { ...ui.settings.value, headingLevel: 5 }
    await ui.load([])
    render(<Composer context={ui} forms={ui.own} parent={PARENT} />)
    expect(screen.getByRole('heading', { level: 6 })).toBeTruthy()
  })

  test('a reply says whom it answers, and goes by another button', async () => {
    await ui.load([])
    ui.openReplies.open(PARENT.id)
    render(<Composer context={ui} forms={ui.own} parent={PARENT} />)
    expect(screen.getByRole('form', { name: 'Reply to Ben (#3.1)' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Post reply' })).toBeTruthy()
    expect(document.activeElement).toBe(box())
  })

  test('two forms at once share no id', async () => {
    await show()
    render(<Composer context={ui} forms={ui.own} parent={PARENT} />)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(8)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('each field says what a browser may fill in', async () => {
    await show({ name: 'optional', email: 'optional', url: 'optional' })
    fireEvent.click(screen.getByRole('button', { name: 'Add your website' }))
    await waitFor(() => field(/^Website/))
    expect(field(/^Name/).autocomplete).toBe('name')
    expect(field(/^Email/).autocomplete).toBe('email')
    expect(field(/^Email/).type).toBe('email')
    expect(field(/^Website/).autocomplete).toBe('url')
    expect(field(/^Website/).type).toBe('url')
  })
})

describe('fields', () => {
  test.each<[FieldRule, string | null, string | null]>([
    ['required', '', 'true'],
    ['optional', 'optional', 'false'],
    ['off', null, null],
  ])('of which the name is %s', async (rule, hint, required) => {
    await show({ name: rule })
    const input = screen.queryByRole('textbox', { name: 'Name' })
    // The hint is said once: it describes the field, and is no part of its name.
    expect(input && describedBy(input)).toBe(hint)
    expect(input?.getAttribute('aria-required') ?? null).toBe(required)
  })

  test('of which the e-mail says that it isn’t published', async () => {
    await show({ email: 'optional' })
    expect(describedBy(screen.getByLabelText('Email'))).toBe('optional, never shown')
  })

  test('the comment is always required', async () => {
    await show({ name: 'off' })
    expect(screen.getAllByRole('textbox')).toEqual([box()])
    expect(box().getAttribute('aria-required')).toBe('true')
  })

  test('hold what was typed before, and what is typed now', async () => {
    ui.own.drafts.draft(null).text.value = 'half a'
    await show()
    expect(box().value).toBe('half a')
    type(box(), 'half a thought')
    expect(ui.own.drafts.draft(null).text.value).toBe('half a thought')
    type(field(/^Name/), 'Ann')
    expect(ui.own.identity.author.name.value).toBe('Ann')
  })

  test('lead to no native bubbles, which say nothing in our words', async () => {
    await show()
    expect(screen.getByRole<HTMLFormElement>('form').noValidate).toBe(true)
  })
})

describe('keys', () => {
  const ready = async () => {
    await show({ name: 'off' })
    type(box(), 'Hello')
  }

  test.each([{ ctrlKey: true }, { metaKey: true }])('Enter sends with %o', async (modifier) => {
    await ready()
    fireEvent.keyDown(box(), { key: 'Enter', ...modifier })
    expect(ui.backend.posts.map(({ draft }) => draft.text)).toEqual(['Hello'])
  })

  test('Enter alone is a new line', async () => {
    await ready()
    expect(fireEvent.keyDown(box(), { key: 'Enter' })).toBe(true)
    expect(ui.backend.posts).toHaveLength(0)
  })

  test('Enter that picks a word of an input method never sends', async () => {
    await ready()
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true, isComposing: true })
    expect(ui.backend.posts).toHaveLength(0)
  })

  test('Escape cancels a reply, and only a reply', async () => {
    const cancel = vi.fn()
    const outside = vi.fn()
    await ui.load([])
    const { container } = render(
      <Composer context={ui} forms={ui.own} parent={PARENT} onCancel={cancel} />,
    )
    container.addEventListener('keydown', outside)
    fireEvent.keyDown(box(), { key: 'Escape', isComposing: true })
    expect(cancel).not.toHaveBeenCalled()
    fireEvent.keyDown(box(), { key: 'Escape' })
    expect(cancel).toHaveBeenCalledOnce()
    // What closed the form must not close the dialog that it stands in as well.
    expect(outside).toHaveBeenCalledOnce()
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(cancel).toHaveBeenCalledTimes(2)
  })

  test('the form at the end of the thread has nothing to cancel', async () => {
    await show()
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  })
})

describe('problems', () => {
  test('stand at their fields, and the first is focused', async () => {
    await show()
    fireEvent.click(send())
    await waitFor(() => expect(document.activeElement).toBe(box()))
    expect(box().getAttribute('aria-invalid')).toBe('true')
    expect(describedBy(box())).toContain('Write your comment first.')
    expect(field(/^Name/).getAttribute('aria-invalid')).toBe('true')
    expect(describedBy(field(/^Name/))).toContain('Enter your name.')
  })

  test('are not there before there is one', async () => {
    await show()
    expect(box().getAttribute('aria-invalid')).toBe('false')
    expect(document.querySelectorAll('[part=error]:not([hidden])')).toHaveLength(0)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('say how many characters are too many', async () => {
    ui.backend.allow({ form: { maxLength: 4 } })
    await show({ name: 'off' })
    type(box(), '😀😀😀😀😀')
    fireEvent.click(send())
    await waitFor(() => expect(describedBy(box())).toContain('1 character too long.'))
  })

  test.each([
    ['author.name', 'too-long', /^Name/, 'This is too long. Make it shorter.'],
    ['author.email', 'invalid', /^Email/, 'Enter an email address like name@example.com.'],
    ['author.url', 'invalid', /^Website/, 'Enter a web address like https://example.com.'],
  ] as const)('of the server with %s stand there too', async (name, code, label, words) => {
    ui.backend.allow({ form: { email: 'optional', url: 'optional' } })
    await refused('invalid', { fields: [{ field: name, code, detail: '<b>no</b>' }] })
    await waitFor(() => expect(describedBy(field(label))).toContain(words))
    expect(field(label).getAttribute('aria-invalid')).toBe('true')
    expect(box().value).toBe('Hello')
    expect(screen.queryByText(/<b>no/)).toBeNull()
  })
})

describe('a field that is mended', () => {
  const error = (element: HTMLElement) => element.getAttribute('aria-invalid') === 'true'

  test('is marked no longer, while the others still are', async () => {
    await show({ email: 'optional' })
    type(field(/^Email/), 'zoe')
    fireEvent.click(send())
    await waitFor(() => expect(error(box())).toBe(true))
    type(box(), 'Words')
    await waitFor(() => expect(error(box())).toBe(false))
    expect(error(field(/^Name/))).toBe(true)
    type(field(/^Email/), 'zoe@')
    expect(error(field(/^Email/))).toBe(true)
    type(field(/^Email/), 'zoe@example.com')
    await waitFor(() => expect(error(field(/^Email/))).toBe(false))
    type(field(/^Name/), 'Zoe')
    await waitFor(() => expect(error(field(/^Name/))).toBe(false))
  })

  test('counts down what is too long', async () => {
    ui.backend.allow({ form: { maxLength: 4 } })
    await show({ name: 'off' })
    type(box(), 'seven..')
    fireEvent.click(send())
    await waitFor(() => expect(describedBy(box())).toContain('3 characters too long.'))
    type(box(), 'fives')
    await waitFor(() => expect(describedBy(box())).toContain('1 character too long.'))
    type(box(), 'four')
    await waitFor(() => expect(error(box())).toBe(false))
  })

  test('takes the sentence under the form with it, when it was the last', async () => {
    await refused('invalid', { fields: [{ field: 'author.name', code: 'reserved', detail: '' }] })
    await waitFor(() => expect(screen.getByText(/Check the marked fields/)).toBeTruthy())
    type(field(/^Name/), 'Another')
    await waitFor(() => expect(screen.queryByText(/Check the marked fields/)).toBeNull())
    expect(error(field(/^Name/))).toBe(false)
  })
})

describe('on the way', () => {
  const ready = async (text = 'Hello') => {
    ui.backend.allow({ form: { name: 'off' } })
    await ui.load([numbered('1')])
    showThread(ui)
    type(box(), text)
    fireEvent.click(await screen.findByRole('button', { name: 'Post comment' }))
    await screen.findByText('Sending…', { selector: '.progress bdi' })
  }
  const article = () => screen.getByRole('article', { name: 'Comment by Anonymous' })
  const partsOf = (element: Element) => element.getAttribute('part')?.split(' ') ?? []

  test('the comment stands last in the list, its words as they were typed, the box empty', async () => {
    await ready('<b>Hello</b>\n*you*')
    expect(screen.getAllByRole('article').at(-1)).toBe(article())
    expect(partsOf(article())).toEqual(['comment', 'own', 'sending'])
    const body = article().querySelector('.body')
    expect(body?.textContent).toBe('<b>Hello</b>\n*you*')
    expect(body?.childElementCount).toBe(0)
    expect(article().querySelector('[part~=number]')).toBeNull()
    expect(screen.getByRole('heading', { name: '1 comment' })).toBeTruthy()
    expect(box().value).toBe('')
    expect(ui.announcement.value).toBe('Sending…')
  })

  test('a second click sends nothing, and complains of nothing', async () => {
    await ready()
    open()
    fireEvent.click(await screen.findByRole('button', { name: 'Post comment' }))
    expect(ui.backend.posts).toHaveLength(1)
    expect(box().getAttribute('aria-invalid')).toBe('false')
  })

  test('it becomes the comment, with its number', async () => {
    await ready()
    await ui.backend.posts[0]?.answer({ comment: numbered('7'), token: null, editableFor: null })
    expect(ui.announcement.value).toBe('Comment 7 posted.')
    const posted = await screen.findByRole('article', { name: 'Comment 7 by Ann' })
    expect(partsOf(posted)).toContain('own')
    expect(screen.queryByText('Sending…', { selector: '.progress bdi' })).toBeNull()
  })

  test('a comment that is held says that it waits', async () => {
    await ready()
    const comment = numbered('7', { number: null, state: 'pending' })
    await ui.backend.posts[0]?.answer({ comment, token: null, editableFor: null })
    expect(ui.announcement.value).toBe('Thank you. Your comment is awaiting approval.')
  })

  test.each<[ErrorCode, string]>([
    ['network', 'Check your connection and try again.'],
    ['timeout', 'That took too long. Try again.'],
    ['invalid-response', 'Something went wrong. Try again later.'],
    ['closed', 'Comments closed before this was sent.'],
    ['forbidden', 'Comments can’t be posted from this page.'],
    // It answers nobody: what isn't there is the address that it was sent to.
    ['not-found', 'Comments are having trouble. Try again later.'],
    ['gone', 'Comments are having trouble. Try again later.'],
    ['duplicate', 'You’ve already posted this.'],
    ['conflict', 'This is still being sent. Wait a moment and try again.'],
    ['too-large', 'This is too long to send. Make it shorter.'],
    ['rate-limited', 'Too many requests in a short time. Wait a moment and try again.'],
    ['unavailable', 'Comments are having trouble. Try again later.'],
  ])('a refusal of %s is said at the comment, with what to do', async (code, sentence) => {
    await ready()
    await ui.backend.posts[0]?.fail(new CommentsError(code, 'no'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toBe(`Not sent. ${sentence}`)
    expect(article().contains(alert)).toBe(true)
    expect(partsOf(article())).toEqual(['comment', 'own', 'failed'])
    expect(article().textContent).toContain('Hello')
    const buttons = [...article().querySelectorAll('.progress button')]
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      // The same again can't succeed where the server has had its last word.
      ...(isFinal(code) ? [] : ['Retry']),
      code === 'closed' ? 'Copy your text' : 'Edit',
      'Discard draft',
    ])
  })

  test.each<ErrorCode>(['not-found', 'gone'])('of a reply, %s is the comment answered', (code) => {
    expect(refusalSentence(code, 'c1', ui)).toBe('The comment you’re replying to is gone.')
  })

  test.each([
    ['of what is in the fields', ['text'], 'Check the marked fields.'],
    ['of what no field shows', ['page'], 'This can’t be used as it is. Change it and try again.'],
    ['without a reason', [], 'This can’t be used as it is. Change it and try again.'],
  ])('a refusal %s stands in the form, with the words', async (_, named, sentence) => {
    await ready()
    const fields = named.map((field) => ({ field, code: 'invalid' as const, detail: '' }))
    await ui.backend.posts[0]?.fail(new CommentsError('invalid', 'no', { fields }))
    const alert = await screen.findByText(/^Not sent/)
    expect(alert.textContent).toBe(`Not sent: ${sentence} Your text is still here.`)
    expect(box().value).toBe('Hello')
    expect(screen.queryByRole('article', { name: 'Comment by Anonymous' })).toBeNull()
  })

  test('what isn’t sent can be thrown away, and that undone', async () => {
    await ready()
    await ui.backend.posts[0]?.fail(new CommentsError('duplicate', 'no'))
    const kept = () => Object.keys(localStorage).filter((key) => key.includes(':outbox:'))
    fireEvent.click(await screen.findByRole('button', { name: 'Discard draft' }))
    const undo = await screen.findByRole('button', { name: 'Undo' })
    expect(kept()).toEqual([])
    expect(ui.announcement.value).toBe('Draft discarded.')
    fireEvent.click(undo)
    await screen.findByText('You’ve already posted this.')
    expect(kept()).toHaveLength(1)
    vi.useFakeTimers()
    fireEvent.click(screen.getByRole('button', { name: 'Discard draft' }))
    await act(() => {})
    screen.getByRole('button', { name: 'Undo' }).blur()
    await act(async () => {
      await vi.advanceTimersByTimeAsync(8000)
    })
    vi.useRealTimers()
    expect(screen.queryByRole('article', { name: 'Comment by Anonymous' })).toBeNull()
    expect(kept()).toEqual([])
  })

  test('Retry sends again; Edit puts the words back', async () => {
    await ready()
    await ui.backend.posts[0]?.fail(new CommentsError('network', 'no'))
    fireEvent.click(await screen.findByRole('button', { name: 'Retry' }))
    await screen.findByText('Sending…', { selector: '.progress bdi' })
    expect(ui.backend.posts).toHaveLength(2)
    await ui.backend.posts[1]?.fail(new CommentsError('network', 'no'))
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }))
    await waitFor(() => expect(box().value).toBe('Hello'))
    expect(screen.queryByRole('article', { name: 'Comment by Anonymous' })).toBeNull()
  })
})

test('a field that no reader can reach goes with the comment, for those who fill in everything', async () => {
  await show({ name: 'off' })
  const trap = screen.getByLabelText('Leave this empty', { selector: 'input' })
  expect(trap.closest('[inert][aria-hidden="true"]')).toBeTruthy()
  expect(trap.tabIndex).toBe(-1)
  expect(trap.getAttribute('autocomplete')).toBe('off')
  type(trap, 'https://spam.example')
  type(box(), 'Hello')
  fireEvent.click(send())
  expect(ui.backend.posts[0]?.draft.trap).toBe('https://spam.example')
})
