import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CommentsError, type Draft, type ErrorCode } from '../../src/backends/backend.ts'
import type { Comment } from '../../src/model/comment.ts'
import { createDrafts, type Drafts, type DraftState } from '../../src/store/drafts.ts'
import { createIdentity, type Identity } from '../../src/store/identity.ts'
import { createOpenReplies, type OpenReplies } from '../../src/store/open-replies.ts'
import { createUnsettled, type UnsettledStore } from '../../src/store/unsettled.ts'
import { createOwnComments, type OwnComments } from '../../src/store/mine.ts'
import { createStorage } from '../../src/store/storage.ts'
import { createOutbox, type Outbox } from '../../src/store/outbox.ts'
import { createThreadStore, type ThreadStore } from '../../src/store/thread.ts'
import { type FakeBackend, fakeBackend } from '../fixtures/backend.ts'
import { numbered } from '../fixtures/comment.ts'

const onBeforePost = vi.fn<(draft: Draft) => boolean>()
const onPost = vi.fn<(comment: Comment) => void>()
const onError = vi.fn<(error: unknown) => void>()
let backend: FakeBackend
let thread: ThreadStore
let drafts: Drafts
let author: Identity['author']
let openReplies: OpenReplies
let unsettled: UnsettledStore
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
  const storage = createStorage()
  drafts = createDrafts(storage, 'here')
  author = createIdentity(storage, 'here').author
  openReplies = createOpenReplies()
  mine = createOwnComments(backend, thread, storage, 'here')
  unsettled = createUnsettled(storage, 'here', thread.id)
  outbox = createOutbox(
    { backend, thread, drafts, author, openReplies, unsettled, mine },
    {
      retries: 0,
      onBeforePost,
      onPost,
      onError,
    },
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
const keys = () => backend.posts.map(({ key }) => key)
const accepted = { comment: numbered('7'), token: 't', editableFor: null }

async function refuse(code: ErrorCode, details?: ConstructorParameters<typeof CommentsError>[2]) {
  const sending = outbox.send(draft)
  const error = new CommentsError(code, 'no', details)
  await posted().fail(error)
  expect(await sending).toBeNull()
  return error
}

describe('sending', () => {
  test('sends what stands in the form, and the author’s fields without space around them', () => {
    author.name.value = '  Ann '
    author.url.value = ' https://ann.example '
    draft.text.value = '  indented\n'
    void outbox.send(draft)
    expect(posted().draft).toEqual({
      thread: 'blog.example/her',
      parent: null,
      text: '  indented\n',
      author: { name: 'Ann', email: '', url: 'https://ann.example' },
      page: { url: location.href, title: document.title },
    })
  })

  test('is one request, however often it is asked for at once', async () => {
    const sent = Array.from({ length: 10 }, () => outbox.send(draft))
    expect(backend.posts).toHaveLength(1)
    expect(draft.status.value).toBe('sending')
    await posted().answer(accepted)
    const comments = await Promise.all(sent)
    expect(comments.filter(Boolean)).toHaveLength(1)
    expect(onPost).toHaveBeenCalledOnce()
  })

  test('puts the comment where the server placed it, and empties the draft', async () => {
    const sending = outbox.send(draft)
    expect(draft.text.value).toBe('Hello')
    expect(thread.comments.value.size).toBe(0)
    await posted().answer(accepted)
    expect(await sending).toBe(accepted.comment)
    expect(thread.comments.value.get('c7')).toBe(accepted.comment)
    expect(draft.text.value).toBe('')
    expect(draft.status.value).toBe('idle')
    expect(onPost).toHaveBeenCalledExactlyOnceWith(accepted.comment)
    expect(onError).not.toHaveBeenCalled()
  })

  test('keeps the author’s fields for the next comment', async () => {
    void outbox.send(draft)
    await posted().answer(accepted)
    expect(author.name.value).toBe('Ann')
  })

  test('of a reply answers its comment, closes its form, and leaves other drafts', async () => {
    const reply = drafts.draft('c1')
    reply.text.value = 'Quite.'
    openReplies.open('c1')
    openReplies.open('c2')
    void outbox.send(reply)
    expect(posted().draft.parent).toBe('c1')
    expect(openReplies.ids.value.has('c1')).toBe(true)
    await posted().answer({ comment: numbered('1.1'), token: null, editableFor: null })
    expect([...openReplies.ids.value]).toEqual(['c2'])
    expect(draft.text.value).toBe('Hello')
  })

  test('does not touch what was typed meanwhile, which is a new comment', async () => {
    void outbox.send(draft)
    draft.text.value = 'Hello again'
    await posted().answer(accepted)
    expect(draft.text.value).toBe('Hello again')
    expect(draft.status.value).toBe('idle')
    void outbox.send(draft)
    expect(new Set(keys()).size).toBe(2)
  })

  test('takes the first words, typed again, for a new comment too', async () => {
    void outbox.send(draft)
    draft.text.value = 'Hello again'
    await posted().answer(accepted)
    draft.text.value = 'Hello'
    void outbox.send(draft)
    expect(new Set(keys()).size).toBe(2)
  })

  test('works where the page is not https, and has no randomUUID', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    void outbox.send(draft)
    await posted().answer(accepted)
    draft.text.value = 'Another'
    void outbox.send(draft)
    for (const key of keys()) expect(key).toMatch(/^[\w-]{16,64}$/)
    expect(new Set(keys()).size).toBe(2)
  })

  test('to a backend that only reads does nothing', async () => {
    const { post: _, ...readOnly } = backend
    const reading = createOutbox(
      { backend: readOnly, thread, drafts, author, openReplies, unsettled, mine },
      {
        onBeforePost,
        onPost,
        onError,
      },
    )
    expect(await reading.send(draft)).toBeNull()
    expect(draft.text.value).toBe('Hello')
  })
})

describe('before anything is sent', () => {
  test('a draft with a problem is not sent, and says what it is', async () => {
    author.name.value = ' '
    draft.text.value = ''
    expect(await outbox.send(draft)).toBeNull()
    expect(backend.posts).toHaveLength(0)
    expect(onBeforePost).not.toHaveBeenCalled()
    expect(draft.problems.value).toEqual({ name: { code: 'required' }, text: { code: 'required' } })
    expect(draft.status.value).toBe('idle')
  })

  test('the form of the last answer counts', async () => {
    backend.allow({ form: { maxLength: 4 } })
    start()
    await outbox.send(draft)
    expect(draft.problems.value).toEqual({ text: { code: 'too-long', over: 1 } })
  })

  test('the problems of the try before are gone', async () => {
    await refuse('invalid', { fields: [{ field: 'text', code: 'too-long', detail: '' }] })
    void outbox.send(draft)
    expect(draft.problems.value).toEqual({})
    expect(draft.refusal.value).toBeNull()
  })

  test('the page is asked, and shown a draft that it can’t change', () => {
    void outbox.send(draft)
    const [shown] = onBeforePost.mock.calls[0] ?? []
    expect(shown).toBe(posted().draft)
    expect(Object.isFrozen(shown)).toBe(true)
    expect(Object.isFrozen(shown?.author)).toBe(true)
  })

  test('the page can keep it: nothing is sent, everything stays', async () => {
    onBeforePost.mockReturnValue(false)
    expect(await outbox.send(draft)).toBeNull()
    expect(backend.posts).toHaveLength(0)
    expect(draft.text.value).toBe('Hello')
    expect(draft.status.value).toBe('idle')
    expect(draft.refusal.value).toBeNull()
    expect(onError).not.toHaveBeenCalled()
  })
})

describe('keys', () => {
  test.each<ErrorCode>(['network', 'timeout', 'unavailable', 'conflict', 'rate-limited'])(
    'after %s the same words are the same try',
    async (code) => {
      await refuse(code)
      await refuse(code)
      void outbox.send(draft)
      expect(new Set(keys()).size).toBe(1)
    },
  )

  test.each<ErrorCode>(['invalid', 'key-reused'])(
    'after %s, which is final, the same words are a new try',
    async (code) => {
      await refuse(code)
      void outbox.send(draft)
      expect(new Set(keys()).size).toBe(2)
    },
  )

  test('other words settle the first ones under their own key, and then become them', async () => {
    backend.allow({ features: new Set(['reply', 'edit']) })
    const edit = vi.fn(async () => numbered('7'))
    backend.edit = edit
    start()
    await refuse('network')
    draft.text.value = 'Hello!'
    void outbox.send(draft)
    expect(posted().draft.text).toBe('Hello')
    expect(new Set(keys()).size).toBe(1)
    await posted().answer(accepted)
    expect(edit).toHaveBeenCalledExactlyOnceWith('c7', 't', 'Hello!', expect.anything())
    expect(draft.text.value).toBe('')
  })

  test('other words are kept, and said to come twice, where the server edits nothing', async () => {
    await refuse('network')
    draft.text.value = 'Hello!'
    void outbox.send(draft)
    await posted().answer(accepted)
    expect(draft.refusal.value).toBe('duplicate')
    expect(draft.text.value).toBe('Hello!')
    expect(thread.comments.value.has('c7')).toBe(true)
  })

  test('other words are a new comment once the first ones are refused for good', async () => {
    await refuse('network')
    draft.text.value = 'Hello!'
    void outbox.send(draft)
    await posted().fail(new CommentsError('closed', 'no'))
    expect(posted().draft.text).toBe('Hello!')
    expect(new Set(keys()).size).toBe(2)
  })

  test('the same words after they arrived are a new comment', async () => {
    void outbox.send(draft)
    await posted().answer(accepted)
    draft.text.value = 'Hello'
    void outbox.send(draft)
    expect(new Set(keys()).size).toBe(2)
  })

  test('the same words to another comment are another try', async () => {
    await refuse('network')
    const reply = drafts.draft('c1')
    reply.text.value = 'Hello'
    void outbox.send(reply)
    expect(new Set(keys()).size).toBe(2)
  })
})

describe('a refusal', () => {
  test.each<ErrorCode>([
    'invalid',
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
  ])('of %s says so, and touches nothing that was typed', async (code) => {
    const reply = drafts.draft('c1')
    openReplies.open('c1')
    const error = await refuse(code)
    expect(draft.refusal.value).toBe(code)
    expect(draft.text.value).toBe('Hello')
    expect(author.name.value).toBe('Ann')
    expect(draft.status.value).toBe('idle')
    expect(reply.refusal.value).toBeNull()
    expect(openReplies.ids.value.has('c1')).toBe(true)
    expect(thread.comments.value.size).toBe(0)
    expect(onError).toHaveBeenCalledExactlyOnceWith(error)
    expect(onPost).not.toHaveBeenCalled()
  })

  test('that nobody foresaw is an answer that can’t be read', async () => {
    const sending = outbox.send(draft)
    await posted().fail(new TypeError('x is undefined'))
    expect(await sending).toBeNull()
    expect(draft.refusal.value).toBe('invalid-response')
    expect(draft.text.value).toBe('Hello')
  })

  test('puts each problem at its field, and passes over fields that there aren’t', async () => {
    const field = (name: string) => ({ field: name, code: 'too-long', detail: 'x' }) as const
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
    expect(draft.problems.value).toEqual({
      text: { code: 'too-long' },
      name: { code: 'too-long' },
      email: { code: 'too-long' },
      url: { code: 'invalid' },
    })
  })

  test('mends itself with the next answer', async () => {
    await refuse('network')
    void outbox.send(draft)
    await posted().answer(accepted)
    expect(draft.refusal.value).toBeNull()
    expect(draft.text.value).toBe('')
  })
})

test('when the thread goes, what is under way is aborted without a word', async () => {
  const sending = outbox.send(draft)
  outbox.dispose()
  expect(posted().signal.aborted).toBe(true)
  await posted().fail(posted().signal.reason)
  expect(await sending).toBeNull()
  expect(onError).not.toHaveBeenCalled()
  expect(draft.refusal.value).toBeNull()
  expect(draft.text.value).toBe('Hello')
})

describe('what no answer has settled', () => {
  test('is kept with its key and its bytes, and sent again at the next visit', async () => {
    await refuse('network')
    const [key, sent] = [keys()[0], posted().draft]
    outbox.dispose()
    start()
    const resumed = outbox.resume()
    expect(keys()).toEqual([key, key])
    expect(posted().draft).toEqual(sent)
    await posted().answer(accepted)
    expect(await resumed).toEqual([accepted.comment])
    expect(draft.text.value).toBe('')
    expect(unsettled.all()).toEqual([])
  })

  test('is sent again when the connection is back', async () => {
    await refuse('network')
    dispatchEvent(new Event('online'))
    expect(backend.posts).toHaveLength(2)
    expect(new Set(keys()).size).toBe(1)
  })

  test.each<ErrorCode>(['closed', 'invalid', 'too-large'])(
    'is forgotten after %s',
    async (code) => {
      await refuse(code)
      expect(unsettled.all()).toEqual([])
    },
  )

  test('is nothing when what is stored is broken, of another thread, or hostile', () => {
    const keep = (name: string, value: unknown) =>
      localStorage.setItem(`afterword:outbox:here:${name}`, JSON.stringify(value))
    const whole = {
      thread: 'other',
      parent: null,
      text: 'x',
      author: { name: '', email: '', url: '' },
      page: { url: '', title: '' },
    }
    keep('a', null)
    keep('b', { draft: 7, sent: 1 })
    keep('c', { draft: whole, sent: Date.now() })
    keep('d', { draft: { ...whole, thread: thread.id, text: {} }, sent: Date.now() })
    keep('<b>', { draft: { ...whole, thread: thread.id }, sent: Date.now() })
    expect(unsettled.all()).toEqual([])
  })

  test('is not sent by itself after seven days', async () => {
    await refuse('network')
    vi.useFakeTimers({ now: Date.now() + 8 * 86_400_000 })
    await outbox.resume()
    vi.useRealTimers()
    expect(backend.posts).toHaveLength(1)
  })
})
