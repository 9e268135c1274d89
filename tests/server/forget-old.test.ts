import { expect, it, onTestFinished, vi } from 'vitest'
import { openDatabase } from '../../src/server/database/database.ts'
import { forgetOld, keepForgetting } from '../../src/server/forget-old.ts'
import { draft, openFile, rowsOf, startServer } from './running-server.ts'

const DAY_MS = 24 * 3600_000

/** Sets the clock, on which no timer depends, so many days from now. */
function moveClock(days: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY_MS })
  onTestFinished(() => void vi.useRealTimers())
}

/** Two comments in a file, of which the first is 31 days old, with its key. */
async function oldAndNew() {
  moveClock(-31)
  const server = await startServer()
  await server.send(draft({ text: 'Old' }))
  moveClock(31)
  await server.send(draft({ text: 'New' }))
  const file = openFile(server.database)
  const database = await openDatabase(server.database)
  onTestFinished(() => database.close())
  const kept = () => [
    rowsOf<{ known: number }>(
      file,
      'select network is not null as known from comments order by text desc',
    ).map(({ known }) => known),
    rowsOf(file, 'select * from idempotency_keys').length,
  ]
  return { file, database, kept }
}

it('lets go of keys, and of the networks of comments, after 30 days', async () => {
  const { database, kept } = await oldAndNew()
  expect(kept()).toEqual([[1, 1], 2])
  await forgetOld(database)
  expect(kept()).toEqual([[0, 1], 1])
  // The next ones are found though the old ones are not looked at again.
  moveClock(31)
  await forgetOld(database)
  expect(kept()).toEqual([[0, 0], 0])
})

it('does so with any number of them, at whatever time they came', async () => {
  const { file, database, kept } = await oldAndNew()
  file.exec(`insert into comments (id, thread, replies, below, state, name, email, url, text, likes, created, network)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 1200)
    select 'c' || i, thread, 0, 0, 'pending', '', '', '', '', 0, created, network
    from comments, n where text = 'Old'`)
  await forgetOld(database)
  expect(kept()[0]).toEqual([0, 1, ...Array.from({ length: 1200 }, () => 0)])
})

it('does so again every ten minutes, until the server stops', async () => {
  const { database, kept } = await oldAndNew()
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.now() })
  const stop = await keepForgetting(database)
  expect(kept()).toEqual([[0, 1], 1])
  vi.setSystemTime(Date.now() + 31 * DAY_MS)
  vi.advanceTimersByTime(10 * 60 * 1000)
  await stop()
  expect(kept()).toEqual([[0, 0], 0])
})
