import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/server/database/database.ts'
import { handleOf, readHandle } from '../../src/server/moderation/comment-version.ts'
import { approve, refuse } from '../../src/server/moderation/moderation.ts'
import type { CommentRow } from '../../src/server/threads/roots.ts'
import { bearer, draft, listPath, openFile, rowsOf, startServer, THREAD } from './running-server.ts'

type Server = Awaited<ReturnType<typeof startServer>>

async function decide(server: Server, work: typeof approve, handle: string) {
  const database = await openDatabase(server.database)
  try {
    return await work(database, readHandle(handle))
  } finally {
    await database.close()
  }
}

/** What the owner's list gives to approve each comment by, the oldest first. */
function handles(server: Server): string[] {
  const rows = rowsOf<CommentRow>(
    openFile(server.database),
    `select * from comments where state != 'deleted' order by created`,
  )
  return rows.map(handleOf)
}

function edit(server: Server, id: string, token: string, text: string) {
  return server.get(`/comments/${id}`, {
    method: 'PATCH',
    headers: { ...bearer(token), 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  })
}

describe('approving', () => {
  it('publishes what was listed, and nothing that its author put in its place', async () => {
    const server = await startServer({ moderation: 'all' })
    const { comment, token } = (await server.send(draft({ text: 'Fine words' }))).body
    const [listed = ''] = handles(server)
    expect(listed).toMatch(new RegExp(`^${comment.id}@[0-9a-f]{10}$`))
    await edit(server, comment.id, token, 'Buy now')
    await expect(decide(server, approve, listed)).rejects.toThrow(
      /^c[\w-]+ was changed at .*Z: list it again, and decide on what it says now\.$/,
    )
    // Nor by its id alone, which says nothing of what was read.
    await expect(decide(server, approve, comment.id)).rejects.toThrow('was changed at')
    await expect(decide(server, refuse, listed)).rejects.toThrow('was changed at')
    expect((await server.list()).thread.count).toBe(0)
    const [now = ''] = handles(server)
    expect(now).not.toBe(listed)
    expect((await decide(server, approve, now)).number).toBe('1')
    expect((await server.list()).comments[0]?.html).toContain('Buy now')
  })

  it('needs no more than the id of what never was another', async () => {
    const server = await startServer({ moderation: 'all' })
    const { id } = (await server.send(draft())).body.comment
    await expect(decide(server, approve, `${id}@0000000000`)).rejects.toThrow('was changed')
    expect((await decide(server, approve, id)).number).toBe('1')
  })

  it('is of no use for what comes after', async () => {
    for (const moderation of ['first', 'all'] as const) {
      const server = await startServer({ moderation })
      const { comment, token } = (await server.send(draft({ text: 'Fine words' }))).body
      await decide(server, approve, comment.id)
      await edit(server, comment.id, token, 'Buy now')
      const page = await server.list()
      expect(JSON.stringify(page)).not.toContain('Buy now')
      expect(page.thread.count).toBe(0)
    }
  })
})

describe('what is held', () => {
  const page = (name: string) => ({
    url: `https://blog.example/her?${name}`,
    title: `Page ${name}`,
  })
  const feed = (server: Server) =>
    server.get<string>(`/feed?thread=${THREAD}`).then(({ body }) => body)

  it('gives its page no title and no address', async () => {
    const server = await startServer({ words: ['held'] })
    const before = await feed(server)
    const held = await server.send(draft({ text: 'held', page: page('planted') }))
    expect(await feed(server)).toBe(before)
    await server.post('Published', { page: page('true') })
    expect(await feed(server)).toContain('<title>Page true</title>')
    await server.post('Again', { page: page('later') })
    expect(await feed(server)).toContain('<title>Page later</title>')
    expect(await feed(server)).toContain('her?later')
    await server.send(draft({ text: 'held too', page: page('planted') }))
    expect(await feed(server)).not.toContain('planted')
    await decide(server, approve, held.body.comment.id)
    expect(await feed(server)).toContain('<title>Page planted</title>')
    await decide(server, refuse, held.body.comment.id)
    expect(await feed(server)).not.toContain('planted')
    expect(await feed(server)).toContain('<title>Page later</title>')
  })

  it('leaves nothing of its page behind when it is deleted', async () => {
    const server = await startServer({ words: ['held'] })
    for (const text of ['held', 'Published']) {
      const { comment, token } = (await server.send(draft({ text, page: page('planted') }))).body
      await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
    }
    const file = openFile(server.database)
    const rows = [rowsOf(file, 'select * from comments'), rowsOf(file, 'select * from threads')]
    expect(JSON.stringify(rows)).not.toContain('planted')
  })

  it('changes no list, no count, no feed and no event', async () => {
    const server = await startServer({ words: ['held'] })
    const paths = [
      listPath(),
      listPath({ thread: 'blog.example/other' }),
      `/counts?thread=${THREAD}&thread=blog.example/other`,
      `/feed?thread=${THREAD}`,
      '/feed?thread=blog.example/other',
    ]
    const root = await server.post('Published')
    const read = () => Promise.all(paths.map(async (path) => (await server.get(path)).body))
    const before = await read()
    const about = { page: page('planted'), author: { name: 'Planted' } }
    await server.send(draft({ text: 'held on #1', parent: root.id, ...about }))
    await server.send(draft({ text: 'held', thread: 'blog.example/other', ...about }))
    const { comment, token } = (await server.send(draft({ text: 'held again', ...about }))).body
    await edit(server, comment.id, token, 'held, changed')
    await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
    expect(await read()).toEqual(before)
  })
})
