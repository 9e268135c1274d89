import { describe, expect, it, vi } from 'vitest'
import type { WirePage } from '../../src/protocol.ts'
import { openDatabase } from '../../src/server/database/database.ts'
import { moveThread } from '../../src/server/threads/move-thread.ts'
import { listen } from './event-listener.ts'
import { printed } from './run-command.ts'
import { bearer, draft, openFile, rowsOf, startServer, THREAD } from './running-server.ts'

type Server = Awaited<ReturnType<typeof startServer>>

const NEW = 'new.example/his'

const move = (server: Server, ...args: string[]) =>
  printed(['move', ...args, '--database', server.database])

const read = ({ comments, thread }: WirePage) => ({ comments, thread })

/** What a thread shows, apart from its own id and version. */
const shown = async (server: Server, thread: string) => read(await server.list({ thread }))

describe('a thread that is moved', () => {
  it('keeps its comments, numbers, likes and state, and answers at both addresses', async () => {
    const server = await startServer()
    const root = await server.post('First')
    const reply = await server.post('On #1', { parent: root.id })
    const gone = (await server.send(draft({ text: 'Soon gone' }))).body
    await server.post('Under it', { parent: gone.comment.id })
    await server.get(`/comments/${gone.comment.id}`, {
      method: 'DELETE',
      headers: bearer(gone.token),
    })
    const like = { method: 'PUT', headers: bearer('r'.repeat(20)) }
    await server.get(`/comments/${reply.id}/like`, like)
    await server.get(`/likes?thread=${THREAD}`, like)
    await printed(['close', THREAD, '--database', server.database])
    const before = await shown(server, THREAD)
    expect(before.thread).toEqual({ id: THREAD, count: 3, state: 'closed', likes: 1 })

    expect(await move(server, `https://${THREAD}`, `https://www.${NEW}/`)).toBe(
      `${THREAD} is now ${NEW}, with 4 comments.\n`,
    )
    const after = { comments: before.comments, thread: { ...before.thread, id: NEW } }
    expect(await shown(server, NEW)).toEqual(after)
    expect(await shown(server, THREAD)).toEqual(after)
    for (const thread of [NEW, THREAD]) {
      const about = await server.list({ thread, around: reply.id, limit: 1 })
      expect(about.comments.map(({ id }) => id)).toContain(reply.id)
      const { body: counts } = await server.get(`/counts?thread=${thread}`)
      expect(counts).toEqual({ [thread]: 3 })
      const { body: feed } = await server.get<string>(`/feed?thread=${thread}`)
      expect(feed).toContain(`https://${NEW}#comment-${reply.id}`)
    }
    const file = openFile(server.database)
    expect(rowsOf(file, 'pragma foreign_key_check')).toEqual([])
    expect(rowsOf(file, 'select id from threads')).toEqual([{ id: NEW }])
    expect(rowsOf(file, 'select distinct thread from mentions')).toEqual([{ thread: NEW }])
    expect(await move(server, THREAD, NEW)).toBe(`It is at ${NEW} already.\n`)
  })

  it('gets what is written, liked and closed at its old address', async () => {
    const server = await startServer({ minimumFill: 0, requireStamp: true })
    await server.post('First', { stamp: (await server.list()).form.stamp })
    const { stamp } = (await server.list()).form
    await move(server, THREAD, NEW)
    const early = await server.post('From a form of before', { stamp })
    const late = await server.post('And of after', { stamp: (await server.list()).form.stamp })
    expect([early, late].map(({ number, state }) => [number, state])).toEqual([
      ['2', 'published'],
      ['3', 'published'],
    ])
    await server.get(`/likes?thread=${THREAD}`, { method: 'PUT', headers: bearer('r'.repeat(20)) })
    await printed(['close', '--new', THREAD, '--database', server.database])
    expect((await shown(server, NEW)).thread).toMatchObject({ count: 3, likes: 1, state: 'closed' })
    expect(rowsOf(openFile(server.database), 'select id from threads')).toEqual([{ id: NEW }])
  })

  it('tells those who listen at the old address what happens at the new one', async () => {
    const server = await startServer()
    await server.post('First')
    const early = await listen(server.url)
    await move(server, THREAD, NEW)
    const late = await listen(server.url)
    const { id } = await server.post('Second', { thread: NEW })
    for (const { heard } of [early, late]) {
      await vi.waitFor(() => expect(heard.at(-1)?.event).toBe('created'), 5000)
      expect(heard.at(-1)?.data).toMatchObject({ id })
    }
  })

  it('can go on, and back', async () => {
    const server = await startServer()
    const { id } = await server.post('First')
    await move(server, THREAD, 'b.example/b')
    await move(server, THREAD, 'c.example/c')
    for (const thread of [THREAD, 'b.example/b', 'c.example/c']) {
      expect((await server.list({ thread })).comments[0]?.id).toBe(id)
    }
    await move(server, 'b.example/b', THREAD)
    for (const thread of [THREAD, 'b.example/b', 'c.example/c']) {
      expect((await server.list({ thread })).thread).toMatchObject({ id: THREAD, count: 1 })
    }
  })

  it('takes the place of a thread without comments, and of no other', async () => {
    const server = await startServer({ moderation: 'all' })
    await printed(['close', '--new', 'empty.example/a', '--database', server.database])
    await server.send(draft({ thread: THREAD }))
    await server.send(draft({ thread: 'held.example/a' }))
    await expect(move(server, THREAD, 'held.example/a')).rejects.toThrow(
      'Comments wait in the thread held.example/a: decide on them first.',
    )
    await expect(move(server, 'nobody.example/', NEW)).rejects.toThrow('Nobody has written')
    await expect(move(server, THREAD)).rejects.toThrow('Say which thread, and where to')
    expect(await move(server, THREAD, 'empty.example/a')).toContain('with 1 comment.')
    const database = await openDatabase(server.database)
    await expect(moveThread(database, 'never.example/', NEW)).rejects.toThrow('Nobody has written')
    await database.close()
  })
})

describe('a domain that is moved', () => {
  it('takes all its threads along, and no neighbour', async () => {
    const server = await startServer()
    const threads = ['old.example/', 'old.example/a', 'old.example/b/c?p=1', 'old.example.org/a']
    for (const thread of [...threads, 'new.example/a']) await server.post(thread, { thread })
    const output = printed([
      'move',
      '--domain',
      'old.example=new.example',
      '--database',
      server.database,
    ])
    await expect(output).rejects.toThrow('The thread new.example/a has comments: it keeps its own.')
    expect((await server.list({ thread: 'old.example/b/c?p=1' })).thread).toMatchObject({
      id: 'new.example/b/c?p=1',
      count: 1,
    })
    expect((await server.list({ thread: 'old.example/' })).thread.id).toBe('new.example/')
    expect((await server.list({ thread: 'old.example/a' })).thread.id).toBe('old.example/a')
    expect((await server.list({ thread: 'old.example.org/a' })).thread.count).toBe(1)
    await expect(
      printed(['move', '--domain', 'one=two=three', '--database', server.database]),
    ).rejects.toThrow('--domain is OLD=NEW alone')
  })

  it('may move to a part of another', async () => {
    const server = await startServer()
    await server.post('Hello', { thread: 'old.example/blog/a' })
    await printed([
      'move',
      '--domain',
      'old.example/blog=https://www.new.example',
      '--database',
      server.database,
    ])
    expect((await server.list({ thread: 'new.example/a' })).thread.count).toBe(1)
  })
})
