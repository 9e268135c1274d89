import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/protocol.ts'
import { spawnServer } from './child-server.ts'
import { draft, openFile, rowsOf, startServer, temporaryFolder } from './running-server.ts'

const DYING = fileURLToPath(new URL('dies-before-answering.ts', import.meta.url))

const keyed = () => ({ 'idempotency-key': randomUUID() })

describe('idempotency (S-30, S-31)', () => {
  it('answers the same key and body with the same again', async () => {
    const server = await startServer()
    const key = keyed()
    const first = await server.send(draft(), key)
    const second = await server.send(draft(), key)
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body).toEqual(first.body)
    expect((await server.list()).thread.count).toBe(1)
  })

  it('refuses the same key with another body', async () => {
    const server = await startServer()
    const key = keyed()
    await server.send(draft(), key)
    const { status, body } = await server.refused(draft({ text: 'Other' }), key)
    expect([status, body.code]).toEqual([422, 'key-reused'])
    expect((await server.list()).thread.count).toBe(1)
  })

  it('makes one comment of 20 parallel copies', async () => {
    const server = await startServer()
    const key = keyed()
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.send(draft(), key)))
    const made = answers.filter(({ status }) => status === 201)
    expect(made).toHaveLength(1)
    const early = answers.filter(({ status }) => status === 409)
    for (const { headers, body } of early) {
      expect(headers.get('retry-after')).toBe('1')
      expect(body).toMatchObject({ code: 'conflict' })
    }
    for (const { body } of answers.filter((answer) => !early.includes(answer))) {
      expect(body).toEqual(made[0]?.body)
    }
    expect((await server.list()).thread.count).toBe(1)
    expect((await server.send(draft(), key)).body).toEqual(made[0]?.body)
  })

  it('makes one comment of copies that go to two processes', async () => {
    const server = await startServer()
    const other = await spawnServer(server.database)
    const key = keyed()
    const answers = await Promise.all(
      [server, other, server, other].map((to) => to.send(draft(), key)),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect((await server.list()).thread.count).toBe(1)
  })

  it('wants a key, of a form that is not guessed', async () => {
    const server = await startServer()
    for (const key of [
      '',
      'short',
      'a'.repeat(65),
      `${'a'.repeat(20)} `.padEnd(30, 'b'),
      'ä'.repeat(20),
    ]) {
      const { status, body } = await server.refused(draft(), { 'idempotency-key': key })
      expect([key, status]).toEqual([key, 422])
      expect(body.errors).toMatchObject([{ field: 'Idempotency-Key' }])
    }
    const missing = await server.get<Problem>('/comments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(draft()),
    })
    expect(missing.body.errors).toMatchObject([{ field: 'Idempotency-Key', code: 'required' }])
    expect((await server.send(draft(), { 'idempotency-key': 'a'.repeat(16) })).status).toBe(201)
    expect((await server.list()).thread.count).toBe(1)
  })

  it('takes a corrected body under the key of a refused one', async () => {
    const server = await startServer()
    const key = keyed()
    expect((await server.refused(draft({ text: '' }), key)).status).toBe(422)
    expect((await server.send(draft(), key)).status).toBe(201)
  })

  it('still gives the answer after the thread was closed, and after a restart', async () => {
    const database = join(await temporaryFolder(), 'comments.sqlite')
    const key = keyed()
    const first = await startServer({ database })
    const made = await first.send(draft(), key)
    openFile(database).exec(`update threads set state = 'closed'`)
    await first.close()
    const again = await (await startServer({ database })).send(draft(), key)
    expect(again.status).toBe(200)
    expect(again.body).toEqual(made.body)
  })

  it('makes one comment when the process is killed between commit and answer', async () => {
    const database = join(await temporaryFolder(), 'comments.sqlite')
    const key = keyed()
    const dying = await spawnServer(database, DYING)
    await expect(dying.send(draft(), key)).rejects.toThrow('fetch failed')
    await dying.ended
    expect(dying.child.signalCode).toBe('SIGKILL')
    expect(rowsOf(openFile(database), 'select id from comments')).toHaveLength(1)

    const next = await spawnServer(database)
    const { status, body } = await next.send(draft(), key)
    expect([status, body.comment.number]).toEqual([200, '1'])
    const page = await next.list()
    expect(page.comments.map(({ id }) => id)).toEqual([body.comment.id])
  })

  it('answers a repetition as before, whatever refuses it now, and counts it as no comment', async () => {
    const server = await startServer({ rate: 3 })
    const key = { 'idempotency-key': randomUUID() }
    const first = await server.send(draft(), key)
    openFile(server.database).exec(`update threads set state = 'closed'`)
    for (let i = 0; i < 6; i++) {
      const { status, body } = await server.send(draft(), key)
      expect([status, body.comment, body.token]).toEqual([
        200,
        first.body.comment,
        first.body.token,
      ])
    }
    const other = await server.refused(draft({ text: 'Another' }), key)
    expect([other.status, other.body.code]).toEqual([422, 'key-reused'])
    expect(rowsOf(openFile(server.database), 'select * from events')).toHaveLength(1)
    expect((await server.list()).thread.count).toBe(1)
  })

  it('keeps neither keys nor tokens readable', async () => {
    const server = await startServer()
    const key = randomUUID()
    const { body } = await server.send(draft(), { 'idempotency-key': key })
    const file = openFile(server.database)
    const dump = JSON.stringify([
      rowsOf(file, 'select * from idempotency_keys'),
      rowsOf(file, 'select * from comments'),
    ])
    expect(dump).not.toContain(key)
    expect(dump).not.toContain(body.token)
  })
})

describe('tokens', () => {
  it('read their own comment, held or not, and no other', async () => {
    const server = await startServer()
    const { body: mine } = await server.send(draft({ text: '*Mine*' }))
    const { body: other } = await server.send(draft())
    const path = `/comments/${mine.comment.id}`
    const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

    expect((await server.get(path)).body).toEqual({ comment: mine.comment })
    const own = await server.get(path, bearer(mine.token))
    expect(own.body).toEqual({ comment: { ...mine.comment, text: '*Mine*' } })
    expect(own.headers.get('cache-control')).toBe('no-store')
    expect((await server.get(path, bearer(other.token))).body).toEqual({ comment: mine.comment })

    const file = openFile(server.database)
    for (const state of ['pending', 'refused']) {
      file.prepare('update comments set state = ? where id = ?').run([state, mine.comment.id])
      expect((await server.get(path)).status).toBe(404)
      expect((await server.get(path, bearer(other.token))).status).toBe(404)
      const held = await server.get(path, bearer(mine.token))
      expect(held.body).toMatchObject({ comment: { state, text: '*Mine*' } })
    }
    file.exec(`update comments set created = '2020-01-01T00:00:00.000Z'`)
    expect((await server.get(path, bearer(mine.token))).status).toBe(404)
  })

  it('edit for a time that the answer names, and differ between installations', async () => {
    const [one, two] = [await startServer(), await startServer()]
    const key = keyed()
    const first = await one.send(draft(), key)
    const second = await two.send(draft(), key)
    expect(first.body.token).not.toBe(second.body.token)
    expect(first.body.token.length).toBeGreaterThanOrEqual(43)
    const window = Date.parse(first.body.expires) - Date.parse(first.body.comment.created)
    expect(window).toBe(15 * 60 * 1000)
  })
})
