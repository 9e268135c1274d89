import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CommentsError } from '../../src/backends/backend.ts'
import { POST } from '../../src/model/comment.ts'
import { createLikes } from '../../src/features/likes/likes-store.ts'
import { createStorage } from '../../src/features/device-storage.ts'
import { type FakeBackend, fakeBackend } from '../fixtures/backend.ts'

const KEY = 'likes:https://comments.example:blog.example/her'
const READER = 'reader:https://comments.example'
const UUID = /^[\da-f]{8}-[\da-f-]{27}$/

let backend: FakeBackend
const onError = vi.fn<(error: unknown) => void>()

beforeEach(() => {
  localStorage.clear()
  onError.mockReset()
  backend = fakeBackend()
})

function create(storage = createStorage()) {
  const thread = { id: 'blog.example/her' }
  return createLikes({ backend, thread, storage, onError }, KEY, READER)
}

const settled = () => new Promise((resolve) => setTimeout(resolve))
const asked = async () => {
  await settled()
  const last = backend.likes.at(-1)
  if (!last) throw new Error('nothing was asked')
  return last
}
const kept = () => Object.keys(localStorage)

test('nothing is stored before the first like', () => {
  const likes = create()
  expect(likes.isLiked('c1')).toBe(false)
  expect(likes.count('c1', 4)).toBe(4)
  expect(kept()).toEqual([])
})

describe('a like', () => {
  test('shows at once, is sent by a reader’s id, and is kept when it is confirmed', async () => {
    const likes = create()
    void likes.press('c1', 4)
    expect([likes.isLiked('c1'), likes.count('c1', 4)]).toEqual([true, 5])
    const request = await asked()
    expect(request.target).toEqual({ comment: 'c1' })
    expect(request.liked).toBe(true)
    expect(request.reader).toMatch(UUID)
    expect(localStorage.getItem(`afterword:${KEY}`)).toBeNull()
    await request.answer({ likes: 9, liked: true })
    expect([likes.isLiked('c1'), likes.count('c1', 4)]).toEqual([true, 9])
    expect(JSON.parse(localStorage.getItem(`afterword:${KEY}`) ?? '')).toEqual(['c1'])
  })

  test('of the post goes to the thread', async () => {
    const likes = create()
    void likes.press(POST, 12)
    expect((await asked()).target).toEqual({ thread: 'blog.example/her' })
    expect(likes.count(POST, 12)).toBe(13)
  })

  test('is taken back by a second press, and nothing of it stays', async () => {
    const likes = create()
    void likes.press('c1', 0)
    await (await asked()).answer({ likes: 1, liked: true })
    void likes.press('c1', 0)
    expect([likes.isLiked('c1'), likes.count('c1', 0)]).toEqual([false, 0])
    const request = await asked()
    expect(request.liked).toBe(false)
    await request.answer({ likes: 0, liked: false })
    expect(likes.count('c1', 0)).toBe(0)
    expect(kept()).toEqual([`afterword:${READER}`])
  })

  test('is remembered on the next visit, and its id stays the same', async () => {
    void create().press('c1', 0)
    const first = await asked()
    await first.answer({ likes: 1, liked: true })
    const likes = create()
    expect([likes.isLiked('c1'), likes.count('c1', 1)]).toEqual([true, 1])
    void likes.press('c2', 0)
    const second = await asked()
    expect(second.reader).toBe(first.reader)
    await second.answer({ likes: 1, liked: true })
    expect(JSON.parse(localStorage.getItem(`afterword:${KEY}`) ?? '')).toEqual(['c1', 'c2'])
  })

  test('keeps what another tab has liked meanwhile', async () => {
    const likes = create()
    localStorage.setItem(`afterword:${KEY}`, '["c7"]')
    void likes.press('c1', 0)
    await (await asked()).answer({ likes: 1, liked: true })
    expect(JSON.parse(localStorage.getItem(`afterword:${KEY}`) ?? '')).toEqual(['c7', 'c1'])
  })

  test('gives way to a list that knows a newer count', async () => {
    const likes = create()
    void likes.press('c1', 4)
    await (await asked()).answer({ likes: 5, liked: true })
    expect(likes.count('c1', 8)).toBe(8)
  })
})

describe('quick presses', () => {
  test.each([
    [2, false, 2],
    [3, true, 1],
    [4, false, 2],
  ])('%d of them end as %j, with one request at a time', async (presses, end, requests) => {
    const likes = create()
    for (let i = 0; i < presses; i++) {
      void likes.press('c1', 4)
      if (i === 0) await settled()
    }
    expect(backend.likes).toHaveLength(1)
    await backend.likes[0]?.answer({ likes: 5, liked: true })
    await backend.likes[1]?.answer({ likes: 4, liked: false })
    expect(backend.likes).toHaveLength(requests)
    expect(likes.isLiked('c1')).toBe(end)
    expect(likes.count('c1', 4)).toBe(end ? 5 : 4)
  })

  test('before the first is sent send nothing', async () => {
    const likes = create()
    void likes.press('c1', 4)
    void likes.press('c1', 4)
    await settled()
    expect(backend.likes).toEqual([])
    expect([likes.isLiked('c1'), likes.count('c1', 4)]).toEqual([false, 4])
    expect(kept()).toEqual([])
  })

  test('at two comments are two requests', async () => {
    const likes = create()
    void likes.press('c1', 0)
    void likes.press('c2', 0)
    await settled()
    expect(backend.likes.map(({ target }) => target)).toEqual([
      { comment: 'c1' },
      { comment: 'c2' },
    ])
  })
})

describe('a like that fails', () => {
  test('goes back to what was, and says so', async () => {
    const likes = create()
    const pressed = likes.press('c1', 4)
    await (await asked()).fail(new CommentsError('network', 'no route'))
    await pressed
    expect([likes.isLiked('c1'), likes.count('c1', 4)]).toEqual([false, 4])
    expect(likes.failed.value).toBe('c1')
    expect(onError).toHaveBeenCalledTimes(1)
    expect(kept()).toEqual([`afterword:${READER}`])
  })

  test('can be tried again, by the same id', async () => {
    const likes = create()
    void likes.press('c1', 4)
    const first = await asked()
    await first.fail(new CommentsError('unavailable', 'HTTP 503'))
    void likes.press('c1', 4)
    expect(likes.failed.value).toBeNull()
    const second = await asked()
    expect(second.reader).toBe(first.reader)
    await second.answer({ likes: 5, liked: true })
    expect(likes.isLiked('c1')).toBe(true)
  })
})

describe('storage', () => {
  test('that is blocked means memory', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const likes = create()
    void likes.press('c1', 0)
    const first = await asked()
    await first.answer({ likes: 1, liked: true })
    expect(likes.isLiked('c1')).toBe(true)
    void likes.press('c2', 0)
    expect((await asked()).reader).toBe(first.reader)
    vi.restoreAllMocks()
  })

  test.each(['nonsense', '{"c1":true}', '[1,null,{}]', '""'])(
    'that holds %s is as empty',
    (text) => {
      localStorage.setItem(`afterword:${KEY}`, text)
      expect(create().isLiked('c1')).toBe(false)
    },
  )

  test.each(['"short"', '"<b>0123456789abcdef</b>"', '7'])(
    'with the id %s gets a new one',
    async (text) => {
      localStorage.setItem(`afterword:${READER}`, text)
      void create().press('c1', 0)
      expect((await asked()).reader).toMatch(UUID)
    },
  )
})

test('the id has a fall-back where the page is not https', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  void create().press('c1', 0)
  expect((await asked()).reader).toMatch(/^[\da-f]{32}$/)
  vi.unstubAllGlobals()
})
