import { describe, expect, it } from 'vitest'
import type { Problem, WireOne, WirePosted } from '../../src/protocol.ts'
import { bearer, draft, openFile, rowsOf, startServer } from './running-server.ts'

type Server = Awaited<ReturnType<typeof startServer>>

async function posted(server: Server, text: string, more: object = {}): Promise<WirePosted> {
  const { status, body } = await server.send(draft({ text, ...more }))
  expect(status).toBe(201)
  return body
}

function edit<T = WireOne>(server: Server, id: string, token: string, text: unknown, more = {}) {
  return server.get<T>(`/comments/${id}`, {
    method: 'PATCH',
    headers: { ...bearer(token), 'content-type': 'application/json', ...more },
    body: JSON.stringify({ text }),
  })
}

function remove<T = WireOne>(server: Server, id: string, token: string, more = {}) {
  return server.get<T>(`/comments/${id}`, {
    method: 'DELETE',
    headers: { ...bearer(token), ...more },
  })
}

const age = (server: Server, id: string, minutes: number) =>
  openFile(server.database)
    .prepare('update comments set created = ? where id = ?')
    .run([new Date(Date.now() - minutes * 60_000).toISOString(), id])

describe('editing (S-13)', () => {
  it('changes the text, says when, and renders it like a post', async () => {
    const server = await startServer()
    const { comment, token } = await posted(server, 'First')
    const { status, body, headers } = await edit(
      server,
      comment.id,
      token,
      'e\u0301 **Now** <b>\r\n',
    )
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body.comment).toEqual({
      ...comment,
      html: '<p>é <strong>Now</strong> &lt;b&gt;</p>\n',
      edited: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })
    expect((await server.list()).comments).toEqual([body.comment])
  })

  it('changes nothing when the same text comes again', async () => {
    const server = await startServer()
    const { comment, token } = await posted(server, 'First')
    const first = await edit(server, comment.id, token, 'Second')
    const again = await edit(server, comment.id, token, 'Second')
    expect(again.body).toEqual(first.body)
  })

  it('moves mentions along', async () => {
    const server = await startServer()
    await server.post('One')
    await server.post('Two')
    const { comment, token } = await posted(server, 'See #1')
    const named = async () => (await server.list()).comments.map(({ namedBy }) => namedBy)
    expect(await named()).toEqual([['3'], [], []])
    await edit(server, comment.id, token, 'See #2')
    expect(await named()).toEqual([[], ['3'], []])
  })

  it('checks like a post', async () => {
    const server = await startServer()
    const { comment, token } = await posted(server, 'First')
    for (const text of ['', ' \u200b', 'x'.repeat(10_001), '- a\n'.repeat(2000), 17, null]) {
      const { status, body } = await edit<Problem>(server, comment.id, token, text)
      expect([status, body.code, body.errors?.[0]?.field]).toEqual([422, 'invalid', 'text'])
    }
    const type = await edit<Problem>(server, comment.id, token, 'x', {
      'content-type': 'text/plain',
    })
    expect([type.status, type.body.code]).toEqual([415, 'unsupported'])
    expect((await server.list()).comments).toEqual([comment])
  })

  it('is for the token of this comment alone, and for its time', async () => {
    const server = await startServer()
    const mine = await posted(server, 'Mine')
    const other = await posted(server, 'Other')
    const { id } = mine.comment
    for (const token of [other.token, 'x', `${mine.token}x`, mine.token.toUpperCase()]) {
      for (const ask of [edit, remove]) {
        const { status, body } = await ask<Problem>(server, id, token, 'Changed')
        expect([status, body.code]).toEqual([403, 'forbidden'])
      }
    }
    const none = await server.get<Problem>(`/comments/${id}`, { method: 'DELETE' })
    expect(none.status).toBe(403)
    expect((await edit<Problem>(server, 'cnobody', mine.token, 'x')).status).toBe(404)
    expect((await server.list()).comments[0]).toEqual(mine.comment)

    age(server, id, 14)
    expect((await edit(server, id, mine.token, 'In time')).status).toBe(200)
    age(server, id, 16)
    for (const ask of [edit, remove]) {
      const { status, body } = await ask<Problem>(server, id, mine.token, 'Late')
      expect([status, body.code]).toEqual([403, 'forbidden'])
      expect(body.detail).toContain('time')
    }
  })

  it('is for the named sites alone (S-10)', async () => {
    const server = await startServer({ sites: ['https://blog.example'] })
    const { comment, token } = await posted(server, 'Mine')
    const foreign = { origin: 'https://evil.example' }
    expect((await edit(server, comment.id, token, 'x', foreign)).status).toBe(403)
    expect((await remove(server, comment.id, token, foreign)).status).toBe(403)
    const own = { origin: 'https://blog.example' }
    expect((await edit(server, comment.id, token, 'x', own)).status).toBe(200)
  })
})

describe('deleting', () => {
  it('leaves nothing where nobody answered, and gives the number to no other', async () => {
    const server = await startServer()
    const { comment, token } = await posted(server, 'Planted text')
    await posted(server, 'On #1')
    for (let time = 1; time <= 2; time++) {
      const { status, body } = await remove(server, comment.id, token)
      expect([status, body]).toEqual([204, ''])
    }
    expect((await server.list()).comments.map(({ number }) => number)).toEqual(['2'])
    expect((await server.list()).thread.count).toBe(1)
    expect((await server.get(`/comments/${comment.id}`)).status).toBe(404)
    expect((await server.get(`/comments/${comment.id}`, { headers: bearer(token) })).status).toBe(
      404,
    )
    const gone = await edit<Problem>(server, comment.id, token, 'Back')
    expect([gone.status, gone.body.code]).toEqual([410, 'gone'])
    expect((await server.post('Next')).number).toBe('3')
  })

  it('leaves a tombstone over replies, until the last of them goes', async () => {
    const server = await startServer()
    const root = await posted(server, 'Planted', { author: { name: 'Planted' } })
    const reply = await posted(server, 'Reply on #1', { parent: root.comment.id })
    const tombstone = {
      ...root.comment,
      author: { name: '', url: null, avatar: null, role: null },
      state: 'deleted',
      html: '',
      namedBy: ['1.1'],
    }
    for (let time = 1; time <= 2; time++) {
      const { status, body } = await remove(server, root.comment.id, root.token)
      expect([status, body.comment]).toEqual([200, tombstone])
    }
    // Also long after: the answer to the first try may have been lost.
    age(server, root.comment.id, 60)
    expect((await remove(server, root.comment.id, root.token)).status).toBe(200)
    const page = await server.list()
    expect(page.comments.map(({ state }) => state)).toEqual(['deleted', 'published'])
    expect(JSON.stringify(page)).not.toContain('Planted')
    const answer = await server.refused(draft({ parent: root.comment.id }))
    expect([answer.status, answer.body.code]).toEqual([410, 'gone'])
    expect((await remove(server, reply.comment.id, reply.token)).status).toBe(204)
    expect((await server.list()).comments).toEqual([])
  })

  it('erases what was said and by whom, and answers the same post with the tombstone', async () => {
    const server = await startServer({ email: 'optional', url: 'optional' })
    const author = {
      name: 'Planted',
      email: 'planted@mail.example',
      url: 'https://planted.example',
    }
    const key = { 'idempotency-key': 'k'.repeat(20) }
    const body = draft({ text: 'planted #1', author })
    const { comment, token } = (await server.send(body, key)).body
    await remove(server, comment.id, token)
    const file = openFile(server.database)
    const rows = ['comments', 'mentions', 'comment_likes'].map((table) =>
      rowsOf(file, `select * from ${table}`),
    )
    expect(JSON.stringify(rows)).not.toMatch(/planted/i)
    const again = await server.send(body, key)
    expect([again.status, again.body.comment.state]).toEqual([200, 'deleted'])
    expect((await server.list()).thread.count).toBe(0)
  })
})
