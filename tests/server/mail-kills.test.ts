import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { mailTarget } from '../../src/server/notify/targets.ts'
import { spawnServer } from './child-server.ts'
import { startMailServer } from './mail-server.ts'
import { createManualClock, MINUTE } from './manual-clock.ts'
import { draft, openFile, rowsOf, startServer, temporaryFolder } from './running-server.ts'

const DIES = fileURLToPath(new URL('dies-before-answering.ts', import.meta.url))
const ADDRESS = 'owner@blog.example'

async function start(script?: string) {
  const mails = await startMailServer()
  const database = `${await temporaryFolder()}/comments.sqlite`
  const flags = ['--smtp', mails.url, '--mail-to', ADDRESS, '--mail-from', 'comments@blog.example']
  const server = await spawnServer(database, script, [
    ...flags,
    '--public-url',
    'https://comments.blog.example',
  ])
  return {
    mails,
    server,
    database,
    /** Starts the server again, minutes later, and lets time pass until all was sent. */
    async startAgain(smtp = mails.url) {
      const clock = createManualClock(Date.now() + 5 * MINUTE)
      const to = [mailTarget({ address: ADDRESS, every: null }, 'now')]
      const mail = { smtp, from: 'comments@blog.example', to }
      await startServer({ database, notify: { mail, clock } })
      await expect
        .poll(() => {
          const left = waiting(database)
          if (left.every(({ claimed }) => claimed === null || Date.parse(claimed) < clock.now())) {
            clock.advance(MINUTE)
          }
          return left
        })
        .toEqual([])
    },
  }
}

const waiting = (database: string) =>
  rowsOf<{ claimed: string | null; comment: string }>(
    openFile(database),
    'select * from deliveries',
  )

it('a comment whose author heard nothing before kill -9 is told of, once', async () => {
  const { mails, server, database, startAgain } = await start(DIES)
  await expect(server.send(draft({ text: 'Hello' }))).rejects.toThrow('fetch failed')
  await server.ended
  const comments = rowsOf<{ id: string }>(openFile(database), 'select id from comments')
  expect(comments).toHaveLength(1)
  expect(waiting(database)).toMatchObject([{ comment: comments[0]?.id }])
  await startAgain()
  expect(mails.received.map(({ mail }) => mail.text?.includes('> Hello'))).toEqual([true])
})

it('what was not handed over before kill -9 is sent once', async () => {
  const { mails, server, startAgain } = await start()
  mails.next('hang')
  for (const text of ['One', 'Two', 'Three']) await server.post(text)
  await expect.poll(() => mails.seen).toEqual(['hang'])
  await server.kill()
  await startAgain()
  const told = mails.received.map(({ mail }) => mail.text).join('\n')
  for (const text of ['One', 'Two', 'Three']) expect(told.split(`> ${text}\n`)).toHaveLength(2)
})

it('what a mail server has taken, of which kill -9 left no word, comes again as the same message', async () => {
  const { mails, server, startAgain } = await start()
  mails.whenText(() => (mails.received.length === 1 ? server.kill() : undefined))
  await server.post('Hello')
  await server.ended
  await startAgain()
  expect(mails.received).toHaveLength(2)
  const [first, second] = mails.received
  expect(second?.mail.messageId).toBe(first?.mail.messageId)
})

it('what was taken and written down before kill -9 is not sent again', async () => {
  const { mails, server, database, startAgain } = await start()
  await server.post('Hello')
  await expect.poll(() => mails.received).toHaveLength(1)
  await expect.poll(() => waiting(database)).toEqual([])
  await server.kill()
  await startAgain()
  expect(mails.received).toHaveLength(1)
})
