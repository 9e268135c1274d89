import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { spawnServer } from './child-server.ts'
import { draft, openFile, rowsOf, temporaryFolder } from './running-server.ts'

const POSTS = 100
const LIVES = 4

it('keeps each of 100 answered comments through kill -9 (S-50)', async () => {
  const database = join(await temporaryFolder(), 'comments.sqlite')
  const posts = Array.from({ length: POSTS }, (_, index) => ({
    key: randomUUID(),
    text: `Comment ${index}`,
  }))
  const answered = new Map<string, string | null>()

  for (let life = 1; life <= LIVES; life++) {
    const server = await spawnServer(database)
    const open = posts.filter(({ key }) => !answered.has(key))
    const killAfter = life === LIVES ? Infinity : answered.size + POSTS / (LIVES + 1)
    let dead: Promise<void> | undefined
    // Five at a time, so that there is always one under way when the process dies.
    await Promise.all(
      Array.from({ length: 5 }, async (_, lane) => {
        for (const { key, text } of open.filter((_, index) => index % 5 === lane)) {
          if (dead) return
          const answer = await server
            .send(draft({ text }), { 'idempotency-key': key })
            .catch(() => null)
          if (answer) answered.set(key, answer.body.comment.number)
          if (answered.size >= killAfter) dead ??= server.kill()
        }
      }),
    )
    await dead
    const file = openFile(database)
    expect(rowsOf(file, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
    const texts = new Map(
      rowsOf<{ text: string; number: string }>(file, 'select text, number from comments').map(
        ({ text, number }) => [text, number],
      ),
    )
    for (const { key, text } of posts.filter(({ key }) => answered.has(key))) {
      expect([text, texts.get(text)]).toEqual([text, answered.get(key)])
    }
    file.close()
    await server.kill()
  }

  const rows = rowsOf<{ number: string }>(openFile(database), 'select number from comments')
  const numbers = rows.map(({ number }) => Number(number)).sort((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: POSTS }, (_, index) => index + 1))
})
