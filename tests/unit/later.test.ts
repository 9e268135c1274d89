import { expect, test, vi } from 'vitest'
import type { Backend } from '../../src/backends/backend.ts'
import { laterBackend } from '../../src/backends/lazy-backend.ts'
import { withWrites } from '../../src/backends/with-writes.ts'
import { fakeBackend } from '../fixtures/backend.ts'
import { numbered } from '../fixtures/comment.ts'

const { signal } = new AbortController()
const QUERY = { thread: 't', order: 'oldest', limit: 50 } as const

test('a backend that comes later does all that it can', async () => {
  const { post: _, like: __, ...listing } = fakeBackend()
  const acts = {
    edit: vi.fn(async () => numbered('1')),
    remove: vi.fn(async () => null),
    read: vi.fn(async () => ({ comment: numbered('1'), text: 'x' })),
    preview: vi.fn(async () => '<p>x</p>'),
  }
  const load = vi.fn(async (): Promise<Backend> => ({ ...listing, ...acts }))
  const backend = withWrites(laterBackend(load))
  expect(await backend.edit?.('c1', 'token', 'x', signal)).toEqual(numbered('1'))
  expect(acts.edit).toHaveBeenCalledExactlyOnceWith('c1', 'token', 'x', signal)
  expect(await backend.remove?.('c1', 'token', signal)).toBeNull()
  expect(await backend.read?.('c1', 'token', signal)).toEqual({ comment: numbered('1'), text: 'x' })
  expect(await backend.preview?.('x', signal)).toBe('<p>x</p>')
  expect(load).toHaveBeenCalledOnce()
})

test('and says of what it can’t that it can’t', async () => {
  const { capabilities, list } = fakeBackend()
  const backend = withWrites(laterBackend(async () => ({ capabilities, list })))
  const draft = { thread: 't', parent: null, text: 'x' } as never
  for (const asked of [
    backend.post?.(draft, 'key', signal),
    backend.edit?.('c1', 'token', 'x', signal),
    backend.remove?.('c1', 'token', signal),
    backend.read?.('c1', 'token', signal),
    backend.preview?.('x', signal),
    backend.like?.({ thread: 't' }, true, 'reader', signal),
  ]) {
    await expect(asked).rejects.toMatchObject({ code: 'unsupported' })
  }
  expect(backend.capabilities().post).toBe(true)
  void backend.list(QUERY, signal)
})
