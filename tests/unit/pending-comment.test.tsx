import { signal } from '@preact/signals'
import { act, cleanup, render } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PendingPost } from '../../src/features/composer/pending-comment.tsx'
import type { Entry } from '../../src/features/outbox/outbox-entries.ts'
import { type FakeUi, fakeUi } from '../fixtures/ui.ts'

let ui: FakeUi

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
  ui = fakeUi()
})
afterEach(() => {
  cleanup()
  ui.own.stop()
  vi.useRealTimers()
})

test('the wait for the next try is said once, and counted down in silence', async () => {
  const said: string[] = []
  const waits = (seconds: number): Entry[] => [
    {
      id: 'a',
      progress: { state: 'waiting', until: Date.now() + seconds * 1000 },
    } as unknown as Entry,
  ]
  const entries = signal<readonly Entry[]>(waits(5))
  const outbox = { ...ui.own.outbox, entries }
  const announce = (message: string) => void said.push(message)
  const { container } = render(<PendingPost id="a" outbox={outbox} ui={{ ...ui, announce }} />)
  const pass = () =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(1000)
    })
  await act(() => {})
  expect(container.textContent).toContain('5 seconds')
  await pass()
  await pass()
  expect(container.textContent).toContain('3 seconds')
  expect(said).toHaveLength(1)
  expect(said[0]).toContain('5 seconds')
  // Another wait is another sentence.
  await act(() => {
    entries.value = waits(9)
  })
  await pass()
  expect(said).toHaveLength(2)
})

test('the wait is counted by no timer while the thread is hidden', async () => {
  let hide = () => {}
  const whileShown = (start: () => () => void) => {
    hide = start()
    return hide
  }
  const entries = signal([
    { id: 'a', progress: { state: 'waiting', until: Date.now() + 5000 } } as unknown as Entry,
  ])
  const outbox = { ...ui.own.outbox, entries }
  const before = vi.getTimerCount()
  render(<PendingPost id="a" outbox={outbox} ui={{ ...ui, whileShown }} />)
  await act(() => {})
  expect(vi.getTimerCount()).toBe(before + 1)
  hide()
  expect(vi.getTimerCount()).toBe(before)
})
