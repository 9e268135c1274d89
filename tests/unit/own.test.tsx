import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CommentsError } from '../../src/backends/backend.ts'
import { EditControls } from '../../src/features/editing/edit-controls.tsx'
import { numbered } from '../fixtures/comment.ts'
import { type FakeUi, fakeUi } from '../fixtures/ui.ts'

let ui: FakeUi

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
  ui = fakeUi()
  ui.backend.allow({ features: new Set(['edit', 'delete']) })
})
afterEach(() => {
  cleanup()
  ui.own.stop()
  vi.useRealTimers()
})

/** Shows what an author can still do, with so many seconds left. */
async function show(seconds: number) {
  const loading = ui.load([])
  await vi.runOnlyPendingTimersAsync()
  await loading
  ui.own.mine.remember({ comment: numbered('7'), token: 't', editableFor: seconds * 1000 }, 'Hello')
  render(<EditControls id="c7" context={ui} />)
}
const pass = (seconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(seconds * 1000)
  })

test('the time left is told in minutes, in the last one in seconds, and then no more', async () => {
  await show(125)
  expect(screen.getByText('You can edit this for 2 more minutes.')).toBeTruthy()
  await pass(66)
  expect(screen.getByText('You can edit this for 59 more seconds.')).toBeTruthy()
  await pass(58)
  expect(screen.getByText('You can edit this for 1 more second.')).toBeTruthy()
  await pass(2)
  expect(screen.queryByText(/You can change/)).toBeNull()
})

test('a quarter of an hour is fifteen minutes, however the clocks are rounded', async () => {
  await show(901)
  expect(screen.getByText('You can edit this for 15 more minutes.')).toBeTruthy()
})

test('a deletion reaches the server when the time to undo it is over, and not before', async () => {
  const removed: string[] = []
  ui.backend.remove = async (id) => {
    removed.push(id)
    return null
  }
  await show(60)
  await act(() => screen.getByRole('button', { name: 'Delete' }).click())
  expect(ui.announcement.value).toBe('Comment deleted.')
  await pass(5)
  await act(() => screen.getByRole('button', { name: 'Undo' }).click())
  await pass(20)
  expect(removed).toEqual([])
  await act(() => screen.getByRole('button', { name: 'Delete' }).click())
  await pass(7)
  expect(removed).toEqual([])
  await pass(2)
  expect(removed).toEqual(['c7'])
  expect(ui.own.mine.all.value.size).toBe(0)
})

test('a deletion near the end of the time for it reaches the server in time', async () => {
  const removed: string[] = []
  ui.backend.remove = async (id) => {
    removed.push(id)
    return null
  }
  await show(6)
  await act(() => screen.getByRole('button', { name: 'Delete' }).click())
  await pass(5)
  expect(removed).toEqual(['c7'])
})

test('a deletion goes out at once when the page goes away', async () => {
  const removed: string[] = []
  ui.backend.remove = async (id) => {
    removed.push(id)
    return null
  }
  await show(60)
  await act(() => screen.getByRole('button', { name: 'Delete' }).click())
  dispatchEvent(new Event('pagehide'))
  await pass(0)
  expect(removed).toEqual(['c7'])
})

test('words that are being changed stay when the time is over, and are said to be too late', async () => {
  ui.backend.edit = async () => {
    throw new CommentsError('forbidden', 'no')
  }
  await show(20)
  await act(() => screen.getByRole('button', { name: 'Edit' }).click())
  ui.own.drafts.revision('c7', 'Hello').text.value = 'Hello, all'
  await pass(30)
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit comment' })
  expect(box.value).toBe('Hello, all')
  await act(() => screen.getByRole('button', { name: 'Save' }).click())
  await pass(1)
  expect(screen.getByRole('alert').textContent).toContain('This comment can no longer be edited.')
  expect(box.value).toBe('Hello, all')
})
