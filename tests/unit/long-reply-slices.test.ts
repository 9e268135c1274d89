import { cleanup } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { numbered } from '../fixtures/comment.ts'
import { showThread } from '../fixtures/thread.tsx'
import { fakeUi } from '../fixtures/ui.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const REPLIES = 200

test.each([
  ['side by side', (i: number) => `1.${i}`],
  ['each under the one before', (i: number) => '1.'.repeat(i) + '1'],
])(
  'one root’s replies, %s, are drawn a few in each task',
  async (_, numberOf) => {
    const ui = fakeUi()
    await ui.load([
      numbered('1'),
      ...Array.from({ length: REPLIES }, (_, i) => numbered(numberOf(i + 1))),
    ])
    // A millisecond passes whenever the drawing asks for the time: what a task takes is counted.
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now++)
    const { container } = showThread(ui)
    const drawn = () => container.querySelectorAll('article').length
    const inEachTask = [drawn()]
    for (let before = drawn(); before <= REPLIES; before = drawn()) {
      await new Promise((resolve) => setTimeout(resolve))
      inEachTask.push(drawn() - before)
    }
    expect(drawn()).toBe(REPLIES + 1)
    expect(Math.max(...inEachTask)).toBeLessThanOrEqual(30)
    expect(inEachTask.filter(Boolean).length).toBeGreaterThan(REPLIES / 40)
  },
  20_000,
)
