import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CommentsError, type Draft, type ErrorCode } from '../../src/backends/backend.ts'
import type { Comment } from '../../src/model/comment.ts'
import { createDrafts, type Drafts, type DraftState } from '../../src/features/drafts/drafts.ts'
import { createIdentity, type Identity } from '../../src/features/drafts/author.ts'
import { createOpenReplies, type OpenReplies } from '../../src/features/open-replies.ts'
import { createPendingPosts, type PendingPosts } from '../../src/features/outbox/outbox-storage.ts'
import {
  createOwnComments,
  type OwnComments,
} from '../../src/features/own-comments/own-comments.ts'
import { createStorage, type Storage } from '../../src/features/device-storage.ts'
import { createOutbox, type Outbox } from '../../src/features/outbox/outbox.ts'
import type { ThreadStore } from '../../src/thread/complete-store.ts'
import { createThreadStore } from '../fixtures/store.ts'
import { type FakeBackend, fakeBackend, page } from '../fixtures/backend.ts'
import { numbered } from '../fixtures/comment.ts'

const onBeforePost = vi.fn<(draft: Draft) => boolean>()
const onPost = vi.fn<(comment: Comment) => void>()
const onError = vi.fn<(error: unknown) => void>()
const onArrive = vi.fn<(id: string, comment: Comment) => void>()
const onReturn = vi.fn<(id: string, parent: string | null) => void>()
const onTake = vi.fn<(parent: string | null) => void>()
const listeners = { retries: 0, onBeforePost, onPost, onError, onArrive, onReturn, onTake }
const shown = (start: () => () => void) => start()
let storage: Storage
let backend: FakeBackend
let thread: ThreadStore
let drafts: Drafts
let author: Identity['author']
let openReplies: OpenReplies
let unsettled: PendingPosts
let mine: OwnComments
let outbox: Outbox
let draft: DraftState

function start(): void {
  thread = createThreadStore(backend, {
    thread: 'blog.example/her',
    order: 'oldest',
    pageSize: 50,
    hash: '',
    onLoad: () => {},
    onError: () => {},
  })
  storage = createStorage()
  drafts = createDrafts(storage, 'here')
  author = createIdentity(storage, 'here').author
  openReplies = createOpenReplies()
  mine = createOwnComments(backend, thread, storage, 'here', shown)
  unsettled = createPendingPosts(storage, 'here', thread.id)
  outbox = createOutbox(
    { backend, thread, drafts, author, openReplies, unsettled, mine },
    listeners,
  )
  draft = drafts.draft(null)
  author.name.value = 'Ann'
  draft.text.value = 'Hello'
}

beforeEach(() => {
  localStorage.clear()
  vi.resetAllMocks()
  onBeforePost.mockReturnValue(true)
  backend = fakeBackend()
  start()
})
afterEach(() => vi.unstubAllGlobals())

/** The request that came last. */
const posted = () => {
  const last = backend.posts.at(-1)
  if (!last) throw new Error('nothing was sent')
  return last
}
/** After what waits for nothing but its turn. */
const settled = () => new Promise((resolve) => setTimeout(resolve))
const keys = () => backend.posts.map(({ key }) => key)
const accepted = { comment: numbered('7'), token: 't', editableFor: null }

const entry = () => outbox.entries.value[0]
const state = () => entry()?.progress.state

/** Sends, and answers with a refusal. */
async function refuse(code: ErrorCode, details?: ConstructorParameters<typeof CommentsError>[2]) {
  outbox.send(draft)
  const error = new CommentsError(code, 'no', details)
  await posted().fail(error)
  return error
}
async function retry() {
  outbox.retry(entry()?.id ?? '')
  await Promise.resolve()
}

describe('sending', () => {
  test('sends what stands in the form, and the author’s fields without space around them', () => {
    author.name.value = '  Ann '
    author.url.value = ' https://ann.example '
    draft.text.value = '  indented\n'
    outbox.send(draft)
    expect(posted().draft).toEqual({
      thread: 'blog.example/her',
      parent: null,
      text: '  indented\n',
      author: { name: 'Ann', email: '', url: 'https://ann.example' },
      page: { url: location.href, title: document.title },
    })
  })

  test('is one request, however often it is asked for at once, and says nothing of an empty box', async () => {
    const sent = Array.from({ length: 10 }, () => outbox.send(draft))
    expect(sent.filter(Boolean)).toHaveLength(1)
    expect(backend.posts).toHaveLength(1)
    expect(draft.problems.value).toEqual({})
    await posted().answer(accepted)
    expect(onPost).toHaveBeenCalledOnce()
  })

  test('shows the comment in its place at once, and empties the draft', async () => {
    const id = outbox.send(draft)
    expect(draft.text.value).toBe('')
    expect(state()).toBe('sending')
    expect(thread.comments.value.size).toBe(0)
    expect(thread.tree.value.map(({ comment }) => comment)).toEqual([
      expect.objectContaining({ id, number: null, state: 'unsettled', text: 'Hello', html: '' }),
    ])
    await posted().answer(accepted)
    expect(outbox.entries.value).toEqual([])
    expect(thread.tree.value.map(({ comment }) => comment)).toEqual([accepted.comment])
    expect(onArrive).toHaveBeenCalledExactlyOnceWith(id, accepted.comment)
    expect(onPost).toHaveBeenCalledExactlyOnceWith(accepted.comment)
    expect(onError).not.toHaveBeenCalled()
  })

  test('counts as no comment until it is one', async () => {
    outbox.send(draft)
    expect(thread.count.value).toBe(0)
    await posted().answer(accepted)
    expect(thread.count.value).toBe(1)
  })

  test('keeps the words on the device all the way: as a draft, on the way, as one’s own comment', async () => {
    const kept = () =>
      Object.values({ ...localStorage }).filter((text) => String(text).includes('Hello'))
    outbox.send(draft)
    expect(localStorage.getItem('afterword:draft:here:')).toBeNull()
    expect(kept()).toHaveLength(1)
    expect(unsettled.all()[0]?.draft.text).toBe('Hello')
    await posted().answer(accepted)
    expect(unsettled.all()).toEqual([])
    expect(mine.all.value.get('c7')?.text).toBe('Hello')
  })

  test('of several at once settles each by itself, in any order', async () => {
    const reply = drafts.draft('c1')
    reply.text.value = 'Quite.'
    outbox.send(draft)
    outbox.send(reply)
    draft.text.value = 'And another'
    outbox.send(draft)
    expect(thread.unsettled.value.map(({ text }) => text)).toEqual([
      'Hello',
      'Quite.',
      'And another',
    ])
    await backend.posts[2]?.answer({ ...accepted, comment: numbered('8') })
    await backend.posts[0]?.fail(new CommentsError('network', 'no'))
    expect(outbox.entries.value.map(({ progress }) => progress.state)).toEqual([
      'failed',
      'sending',
    ])
    await backend.posts[1]?.answer({ ...accepted, comment: numbered('1.1') })
    expect([...thread.comments.value.keys()]).toEqual(['c8', 'c1-1'])
    expect(new Set(keys()).size).toBe(3)
  })

  test('keeps the author’s fields for the next comment', async () => {
    outbox.send(draft)
    await posted().answer(accepted)
    expect(author.name.value).toBe('Ann')
  })

  test('of a reply answers its comment, closes its form, and leaves other drafts', async () => {
    const reply = drafts.draft('c1')
    reply.text.value = 'Quite.'
    openReplies.open('c1')
    openReplies.open('c2')
    outbox.send(reply)
    expect(posted().draft.parent).toBe('c1')
    await posted().answer({ comment: numbered('1.1'), token: null, editableFor: null })
    expect([...openReplies.ids.value]).toEqual(['c2'])
    expect(draft.text.value).toBe('Hello')
  })

  test('does not touch what is typed meanwhile, which is a new comment', async () => {
    outbox.send(draft)
    draft.text.value = 'Hello again'
    await posted().answer(accepted)
    expect(draft.text.value).toBe('Hello again')
    outbox.send(draft)
    expect(new Set(keys()).size).toBe(2)
  })

  test('takes the first words, typed again, for a new comment too', async () => {
    outbox.send(draft)
    draft.text.value = 'Hello again'
    await posted().answer(accepted)
    draft.text.value = 'Hello'
    outbox.send(draft)
    expect(new Set(keys()).size).toBe(2)
  })

  test('works where the page is not https, and has no randomUUID', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    outbox.send(draft)
    await posted().answer(accepted)
    draft.text.value = 'Another'
    outbox.send(draft)
    for (const key of keys()) expect(key).toMatch(/^[\w-]{16,64}$/)
    expect(new Set(keys()).size).toBe(2)
  })

  test('to a backend that only reads does nothing', async () => {
    backend.allow({ post: false })
    start()
    expect(outbox.send(draft)).toBeNull()
    expect(draft.text.value).toBe('Hello')
  })

  test('goes with the stamp of the list that first showed the form, and with what is in the trap', async () => {
    backend.allow({ form: { stamp: 'first' } })
    start()
    backend.allow({ form: { stamp: 'second' } })
    void thread.load()
    await backend.lists.at(-1)?.answer(page([]))
    outbox.send(draft, 'spam')
    expect(posted().draft).toMatchObject({ stamp: 'first', trap: 'spam' })
  })

  test('goes with the stamp that the answer to the one before gave', async () => {
    backend.allow({ form: { stamp: 'first' } })
    start()
    outbox.send(draft)
    await posted().answer({ ...accepted, stamp: 'next' })
    draft.text.value = 'Another'
    draft.sentAt = 0
    outbox.send(draft)
    expect(backend.posts.map((post) => post.draft.stamp)).toEqual(['first', 'next'])
  })
})

describe('before anything is sent', () => {
  test('a draft with a problem is not sent, and says what it is', async () => {
    author.name.value = ' '
    draft.text.value = ''
    expect(outbox.send(draft)).toBeNull()
    expect(backend.posts).toHaveLength(0)
    expect(onBeforePost).not.toHaveBeenCalled()
    expect(draft.problems.value).toEqual({ name: { code: 'required' }, text: { code: 'required' } })
  })

  test('the form of the last answer counts', async () => {
    backend.allow({ form: { maxLength: 4 } })
    start()
    outbox.send(draft)
    expect(draft.problems.value).toEqual({ text: { code: 'too-long', over: 1 } })
  })

  test('the problems of the try before are gone', async () => {
    await refuse('invalid', { fields: [{ field: 'text', code: 'too-long', detail: '' }] })
    outbox.send(draft)
    expect(draft.problems.value).toEqual({})
    expect(draft.refusal.value).toBeNull()
  })

  test('the page is asked, and shown a draft that it can’t change', () => {
    outbox.send(draft)
    const [shown] = onBeforePost.mock.calls[0] ?? []
    expect(shown).toBe(posted().draft)
    expect(Object.isFrozen(shown)).toBe(true)
    expect(Object.isFrozen(shown?.author)).toBe(true)
  })

  test('the page can keep it: nothing is sent, everything stays', async () => {
    onBeforePost.mockReturnValue(false)
    expect(outbox.send(draft)).toBeNull()
    expect(backend.posts).toHaveLength(0)
    expect(draft.text.value).toBe('Hello')
    expect(draft.refusal.value).toBeNull()
    expect(onError).not.toHaveBeenCalled()
  })
})

describe('keys', () => {
  test.each<ErrorCode>([
    'network',
    'timeout',
    'unavailable',
    'conflict',
    'rate-limited',
    'invalid-response',
  ])('after %s Retry is the same try', async (code) => {
    await refuse(code)
    await retry()
    expect(backend.posts).toHaveLength(2)
    expect(new Set(keys()).size).toBe(1)
    expect(backend.posts[1]?.draft).toEqual(backend.posts[0]?.draft)
  })

  test.each<ErrorCode>(['closed', 'forbidden', 'key-reused', 'too-large', 'duplicate'])(
    'after %s, which is final, Retry is a new try',
    async (code) => {
      await refuse(code)
      await retry()
      expect(new Set(keys()).size).toBe(2)
    },
  )

  test('the same words, taken back and sent again, are the same try', async () => {
    await refuse('network')
    outbox.take(entry()?.id ?? '')
    expect(outbox.entries.value).toEqual([])
    expect(draft.text.value).toBe('Hello')
    outbox.send(draft)
    expect(new Set(keys()).size).toBe(1)
    await posted().answer(accepted)
    expect(thread.comments.value.size).toBe(1)
    expect(unsettled.all()).toEqual([])
  })

  test('other words settle the first ones under their own key, and then become them', async () => {
    backend.allow({ features: new Set(['reply', 'edit']) })
    const edit = vi.fn(async () => numbered('7', { html: '<p>Hello!</p>' }))
    backend.edit = edit
    start()
    await refuse('network')
    outbox.take(entry()?.id ?? '')
    draft.text.value = 'Hello!'
    outbox.send(draft)
    expect(thread.unsettled.value.map(({ text }) => text)).toEqual(['Hello!'])
    expect(posted().draft.text).toBe('Hello')
    expect(new Set(keys()).size).toBe(1)
    await posted().answer(accepted)
    expect(edit).toHaveBeenCalledExactlyOnceWith('c7', 't', 'Hello!', expect.anything())
    expect(thread.comments.value.get('c7')?.html).toBe('<p>Hello!</p>')
    expect(mine.all.value.get('c7')?.text).toBe('Hello!')
    expect(unsettled.all()).toEqual([])
  })

  test('though they are refused as a change, what arrived is the reader’s own', async () => {
    backend.allow({ features: new Set(['reply', 'edit']) })
    backend.edit = () => Promise.reject(new CommentsError('invalid', 'no'))
    start()
    await refuse('network')
    outbox.take(entry()?.id ?? '')
    draft.text.value = 'Hello!'
    outbox.send(draft)
    await posted().answer(accepted)
    expect(thread.comments.value.has('c7')).toBe(true)
    expect(mine.all.value.get('c7')).toMatchObject({ token: 't', text: 'Hello' })
    // And so it is after a reload.
    const later = createOwnComments(backend, thread, createStorage(), 'here', shown)
    expect(later.all.value.get('c7')).toMatchObject({ token: 't', text: 'Hello' })
    later.stop()
  })

  test('so they do at the next visit too, from the box that was kept', async () => {
    backend.allow({ features: new Set(['reply', 'edit']) })
    backend.edit = async () => numbered('7')
    start()
    await refuse('network')
    outbox.take(entry()?.id ?? '')
    outbox.dispose()
    start()
    outbox.resume()
    expect(outbox.entries.value).toEqual([])
    expect(backend.posts).toHaveLength(1)
    draft.text.value = 'Hello!'
    outbox.send(draft)
    expect(posted().draft.text).toBe('Hello')
    expect(new Set(keys()).size).toBe(1)
  })

  test('a change that fails is tried again, and nothing is posted twice', async () => {
    backend.allow({ features: new Set(['reply', 'edit']) })
    const edit = vi.fn<() => Promise<Comment>>()
    edit.mockRejectedValueOnce(new CommentsError('network', 'no'))
    edit.mockResolvedValueOnce(numbered('7', { html: '<p>Hello!</p>' }))
    backend.edit = edit
    start()
    await refuse('network')
    outbox.take(entry()?.id ?? '')
    draft.text.value = 'Hello!'
    outbox.send(draft)
    await posted().answer(accepted)
    expect(state()).toBe('failed')
    await retry()
    await posted().answer(accepted)
    expect(new Set(keys()).size).toBe(1)
    expect(thread.comments.value.get('c7')?.html).toBe('<p>Hello!</p>')
    expect(outbox.entries.value).toEqual([])
  })

  test('other words are kept, and said to come twice, where the server edits nothing', async () => {
    await refuse('network')
    outbox.take(entry()?.id ?? '')
    draft.text.value = 'Hello!'
    outbox.send(draft)
    await posted().answer(accepted)
    expect(entry()?.progress).toMatchObject({ state: 'failed', refusal: 'duplicate' })
    expect(entry()?.draft.text).toBe('Hello!')
    expect(thread.comments.value.has('c7')).toBe(true)
  })

  test('other words are a new comment once the first ones are refused for good', async () => {
    await refuse('network')
    outbox.take(entry()?.id ?? '')
    draft.text.value = 'Hello!'
    outbox.send(draft)
    await posted().fail(new CommentsError('closed', 'no'))
    expect(posted().draft.text).toBe('Hello!')
    expect(new Set(keys()).size).toBe(2)
    await posted().answer(accepted)
    expect(outbox.entries.value).toEqual([])
  })

  test('words that were thrown away are never sent again', async () => {
    await refuse('network')
    outbox.take(entry()?.id ?? '')
    outbox.forget(draft)
    drafts.discard(draft)
    draft.text.value = 'Something else'
    outbox.send(draft)
    expect(posted().draft.text).toBe('Something else')
  })

  test('the same words after they arrived are a new comment', async () => {
    outbox.send(draft)
    await posted().answer(accepted)
    draft.text.value = 'Hello'
    outbox.send(draft)
    expect(new Set(keys()).size).toBe(2)
  })
})

describe('a refusal', () => {
  test.each<ErrorCode>([
    'key-reused',
    'closed',
    'forbidden',
    'not-found',
    'duplicate',
    'conflict',
    'gone',
    'too-large',
    'unsupported',
    'rate-limited',
    'unavailable',
    'network',
    'timeout',
    'invalid-response',
  ])('of %s stands at the comment, whose words stay, and leaves the box alone', async (code) => {
    outbox.send(draft)
    draft.text.value = 'The next one'
    const error = new CommentsError(code, 'no')
    await posted().fail(error)
    expect(entry()?.progress).toEqual({ state: 'failed', refusal: code, problems: {} })
    expect(thread.unsettled.value.map(({ text }) => text)).toEqual(['Hello'])
    expect(draft.text.value).toBe('The next one')
    expect(draft.refusal.value).toBeNull()
    expect(author.name.value).toBe('Ann')
    expect(onError).toHaveBeenCalledExactlyOnceWith(error)
    expect(onPost).not.toHaveBeenCalled()
  })

  test('that nobody foresaw is an answer that can’t be read', async () => {
    outbox.send(draft)
    await posted().fail(new TypeError('x is undefined'))
    expect(entry()?.progress).toMatchObject({ refusal: 'invalid-response' })
  })

  const field = (name: string) => ({ field: name, code: 'too-long', detail: 'x' }) as const

  test('for what is in the fields puts the words back, and each problem at its field', async () => {
    await refuse('invalid', {
      fields: [
        field('text'),
        field('author.name'),
        field('author.email'),
        { field: 'author.url', code: 'invalid', detail: '' },
        field('thread'),
        field('name'),
        field('__proto__'),
        field('constructor'),
      ],
    })
    expect(outbox.entries.value).toEqual([])
    expect(draft.text.value).toBe('Hello')
    expect(draft.refusal.value).toBe('invalid')
    expect(draft.problems.value).toEqual({
      text: { code: 'too-long' },
      name: { code: 'too-long' },
      email: { code: 'too-long' },
      url: { code: 'invalid' },
    })
    expect(onReturn).toHaveBeenCalledExactlyOnceWith(expect.any(String), null)
    outbox.send(draft)
    expect(draft.problems.value).toEqual({})
    expect(draft.refusal.value).toBeNull()
    expect(new Set(keys()).size).toBe(2)
  })

  test('for that never overwrites what is in the box by now', async () => {
    outbox.send(draft)
    draft.text.value = 'The next one'
    await posted().fail(new CommentsError('invalid', 'no', { fields: [field('text')] }))
    expect(draft.text.value).toBe('The next one')
    expect(state()).toBe('failed')
    outbox.take(entry()?.id ?? '')
    expect(draft.text.value).toBe('Hello\n\nThe next one')
    expect(draft.problems.value).toEqual({ text: { code: 'too-long' } })
    expect(onTake).toHaveBeenCalledExactlyOnceWith(null)
  })

  test('of a reply opens its box again', async () => {
    thread.add(numbered('1'))
    openReplies.open('c1')
    const reply = drafts.draft('c1')
    reply.text.value = 'Quite.'
    outbox.send(reply)
    expect(openReplies.ids.value.has('c1')).toBe(false)
    await posted().fail(new CommentsError('invalid', 'no'))
    expect(openReplies.ids.value.has('c1')).toBe(true)
    expect(reply.text.value).toBe('Quite.')
  })

  test('of a reply to what is gone gives its words to the thread’s own box', async () => {
    const reply = drafts.draft('c1')
    reply.text.value = 'Quite.'
    outbox.send(reply)
    await posted().fail(new CommentsError('gone', 'no'))
    draft.text.value = ''
    outbox.take(entry()?.id ?? '')
    expect(onTake).toHaveBeenCalledExactlyOnceWith(null)
    expect(draft.text.value).toBe('Quite.')
    expect(unsettled.all()).toEqual([])
  })
})

test('when the thread goes, what is under way is aborted without a word, and kept', async () => {
  outbox.send(draft)
  outbox.dispose()
  expect(posted().signal.aborted).toBe(true)
  await posted().fail(posted().signal.reason)
  expect(onError).not.toHaveBeenCalled()
  expect(unsettled.all()).toMatchObject([{ refusal: null, draft: { text: 'Hello' } }])
})

describe('what no answer has settled', () => {
  test('is there at the next visit, and sent again with its key and its bytes', async () => {
    await refuse('network')
    const [key, sent] = [keys()[0], posted().draft]
    outbox.dispose()
    start()
    draft.text.value = ''
    outbox.resume()
    expect(thread.unsettled.value.map(({ text }) => text)).toEqual(['Hello'])
    expect(keys()).toEqual([key, key])
    expect(posted().draft).toEqual(sent)
    await posted().answer(accepted)
    expect(thread.comments.value.has('c7')).toBe(true)
    expect(unsettled.all()).toEqual([])
  })

  test('is sent again when the connection is back', async () => {
    await refuse('network')
    dispatchEvent(new Event('online'))
    expect(backend.posts).toHaveLength(2)
    expect(new Set(keys()).size).toBe(1)
  })

  test.each<ErrorCode>(['closed', 'forbidden', 'too-large'])(
    'after %s is shown at the next visit, and sent by the reader alone',
    async (code) => {
      await refuse(code)
      outbox.dispose()
      start()
      outbox.resume()
      dispatchEvent(new Event('online'))
      expect(backend.posts).toHaveLength(1)
      expect(entry()?.progress).toMatchObject({ state: 'failed', refusal: code })
    },
  )

  describe('as it is stored', () => {
    const keep = (name: string, value: unknown) =>
      localStorage.setItem(`afterword:outbox:here:${name}`, JSON.stringify(value))
    const draft = () => ({
      thread: thread.id,
      parent: null,
      text: 'words',
      author: { name: 'Ann', email: '', url: '' },
      page: { url: 'https://blog.example/her', title: 'Her' },
    })
    const at = Date.now()
    const whole = () => ({
      key: 'k',
      draft: draft(),
      sent: draft(),
      at,
      refusal: null,
      isTaken: false,
    })
    const RUBBISH = [null, true, 7, -1, 1e300, '', '<b>', 'x'.repeat(100), [], [7], {}]

    test('is nothing when it has no words, or is of another thread', () => {
      keep('whole', { ...whole(), refusal: 'constructor' })
      keep('a', null)
      keep('b', { draft: 7, sent: 1 })
      keep('c', { ...whole(), draft: { ...draft(), thread: 'other' } })
      keep('d', [whole()])
      keep('<b>', whole())
      expect(unsettled.all()).toEqual([{ id: 'whole', ...whole() }])
    })

    /** An entry with one wrong value: in itself, or anywhere in what was sent. */
    function spoil(field: string, value: unknown): Record<string, unknown> {
      const entry = whole()
      const { sent } = entry
      if (field in entry) return { ...entry, [field]: value }
      if (field in sent.author) {
        return { ...entry, sent: { ...sent, author: { ...sent.author, [field]: value } } }
      }
      if (field === 'title')
        return { ...entry, sent: { ...sent, page: { ...sent.page, title: value } } }
      return { ...entry, sent: { ...sent, [field]: value } }
    }

    test.each(
      'key draft sent at refusal isTaken thread parent text author page stamp trap name email url title'.split(
        ' ',
      ),
    )('shows its words whatever its %s is, and sends only what was sent', (field) => {
      for (const value of RUBBISH) {
        // Of 1970, and so too old.
        if (field === 'at' && value === 7) continue
        localStorage.clear()
        backend.posts.length = 0
        const stored = spoil(field, value)
        keep('e', stored)
        expect([value, unsettled.get('e')?.draft.text]).toEqual([value, 'words'])
        outbox.dispose()
        start()
        outbox.resume()
        const shown = thread.unsettled.value
        expect([value, shown.length]).toEqual([value, stored['isTaken'] === true ? 0 : 1])
        for (const { key, draft } of backend.posts) {
          expect([key, JSON.stringify(draft)]).toEqual([
            stored['key'],
            JSON.stringify(stored['sent']),
          ])
        }
        for (const { created } of shown) {
          // A time that no calendar has would stop the thread from being drawn.
          expect(() => new Date(created ?? NaN).toISOString()).not.toThrow()
          expect(created).toBeLessThanOrEqual(Date.now())
        }
      }
    })

    test('is sent by the reader alone when its time can’t be read', () => {
      keep('e', { ...whole(), at: 1e300 })
      outbox.dispose()
      start()
      outbox.resume()
      dispatchEvent(new Event('online'))
      expect(backend.posts).toHaveLength(0)
      outbox.retry('e')
      expect(keys()).toEqual(['k'])
    })
  })

  test('is not sent by itself after seven days, and gone after thirty', async () => {
    await refuse('network')
    outbox.dispose()
    vi.useFakeTimers({ now: Date.now() + 8 * 86_400_000 })
    start()
    outbox.resume()
    expect(backend.posts).toHaveLength(1)
    expect(state()).toBe('failed')
    vi.setSystemTime(Date.now() + 23 * 86_400_000)
    expect(unsettled.all()).toEqual([])
    vi.useRealTimers()
  })

  test('is sent though storage was emptied meanwhile', async () => {
    await refuse('network')
    localStorage.clear()
    await retry()
    expect(backend.posts).toHaveLength(2)
    await posted().answer(accepted)
    expect(thread.comments.value.has('c7')).toBe(true)
  })
})

describe('another tab', () => {
  /** What a tab hears of the other one's storage. */
  const tell = (key: string) => dispatchEvent(new StorageEvent('storage', { key }))

  test('that has settled it makes it a comment here', async () => {
    await refuse('network')
    const id = entry()?.id ?? ''
    const own = { comment: numbered('7'), token: 't', editableFor: null }
    const other = createOwnComments(backend, thread, storage, 'here', shown)
    other.remember(own, 'Hello')
    unsettled.remove(id)
    tell(`afterword:outbox:here:${id}`)
    expect(outbox.entries.value).toEqual([])
    expect(thread.comments.value.has('c7')).toBe(true)
    expect(onPost).not.toHaveBeenCalled()
    expect(backend.posts).toHaveLength(1)
  })

  test('that has taken its words back takes them off the screen here', async () => {
    await refuse('network')
    const [left] = unsettled.all()
    if (!left) throw new Error('nothing is kept')
    unsettled.write({ ...left, isTaken: true })
    tell(`afterword:outbox:here:${left.id}`)
    expect(outbox.entries.value).toEqual([])
  })

  test('that has settled it meanwhile leaves nothing to send', async () => {
    await refuse('network')
    const [left] = unsettled.all()
    if (!left) throw new Error('nothing is kept')
    createOwnComments(backend, thread, storage, 'here', shown).remember(accepted, 'Hello')
    unsettled.write({ ...left, isTaken: true })
    dispatchEvent(new Event('online'))
    await settled()
    expect(backend.posts).toHaveLength(1)
    expect(outbox.entries.value).toEqual([])
    expect(thread.comments.value.has('c7')).toBe(true)
  })

  test('that has put its words into a box leaves nothing to send', async () => {
    await refuse('network')
    const [left] = unsettled.all()
    if (!left) throw new Error('nothing is kept')
    unsettled.write({ ...left, isTaken: true })
    dispatchEvent(new Event('online'))
    await settled()
    expect(backend.posts).toHaveLength(1)
    expect(outbox.entries.value).toEqual([])
  })

  test('that has put its words into a box keeps them there at a Retry here', async () => {
    await refuse('network')
    const [left] = unsettled.all()
    if (!left) throw new Error('nothing is kept')
    unsettled.write({ ...left, isTaken: true })
    await retry()
    await settled()
    expect(unsettled.get(left.id)?.isTaken).toBe(true)
    expect(backend.posts).toHaveLength(1)
    expect(outbox.entries.value).toEqual([])
  })

  test('that tells of storage emptied for another reason leaves the words on the screen', async () => {
    await refuse('network')
    localStorage.clear()
    tell('afterword:outbox:here:another')
    expect(outbox.entries.value).toHaveLength(1)
    expect(thread.unsettled.value.map(({ text }) => text)).toEqual(['Hello'])
  })

  test('that has sent something of its own shows nothing here', () => {
    outbox.send(draft)
    const [left] = unsettled.all()
    if (!left) throw new Error('nothing is kept')
    unsettled.write({ ...left, id: 'elsewhere' })
    tell('afterword:outbox:here:elsewhere')
    expect(outbox.entries.value).toHaveLength(1)
  })
})

test('the time to edit is counted by a timer only while it runs and the thread shows', () => {
  vi.useFakeTimers()
  let show = (): (() => void) => () => {}
  const own = createOwnComments(backend, thread, createStorage(), 'clock', (start) => {
    show = start
    return start()
  })
  expect(vi.getTimerCount()).toBe(0)
  own.remember({ comment: numbered('7'), token: 't', editableFor: 60_000 }, 'Hello')
  expect(vi.getTimerCount()).toBe(1)
  const hide = show()
  vi.advanceTimersByTime(1000)
  expect(own.now.value).toBe(Date.now())
  hide()
  vi.advanceTimersByTime(61_000)
  expect(vi.getTimerCount()).toBe(0)
  own.stop()
  vi.useRealTimers()
})
