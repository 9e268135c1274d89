import { refuse } from '../../src/server/moderation/moderation.ts'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/server/database/database.ts'
import { seedThread, type SeedComment } from '../../src/server/seed.ts'
import { setThreadState } from '../../src/server/threads/threads.ts'
import {
  draft,
  listPath,
  openFile,
  startServer,
  temporaryFolder,
  THREAD,
} from './running-server.ts'

const seed = (number: string, more: Partial<SeedComment> = {}): SeedComment => ({
  number,
  name: 'Ann',
  text: `Comment ${number}`,
  created: '2014-02-13T06:59:00Z',
  ...more,
})

describe('threads', () => {
  it('take no comment while they are closed, and say so', async () => {
    const server = await startServer()
    await server.post('Before')
    const database = await openDatabase(server.database)
    await setThreadState(database, THREAD, 'closed')
    expect((await server.list()).thread.state).toBe('closed')
    const { status, body } = await server.refused(draft())
    expect([status, body.code]).toEqual([403, 'closed'])
    expect((await server.send(draft({ thread: 'blog.example/other' }))).status).toBe(201)
    await setThreadState(database, THREAD, 'open')
    expect((await server.post('After')).number).toBe('2')
    await database.close()
  })

  it('are counted by what is published', async () => {
    const server = await startServer()
    await seedThread(server.database, THREAD, [
      seed('1'),
      seed('1.1', { state: 'deleted' }),
      seed('1.1.1'),
      seed('2', { state: 'deleted' }),
    ])
    const ask = (query: string) => server.get(`/counts?${query}`)
    const { body } = await ask(`thread=${THREAD}&thread=blog.example/none`)
    expect(body).toEqual({ [THREAD]: 2, 'blog.example/none': 0 })
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => `thread=t${index}`).join('&')
    expect(Object.keys((await ask(many(50))).body as object)).toHaveLength(50)
    expect((await ask(many(51))).status).toBe(422)
    expect((await ask('')).body).toEqual({})
    expect((await ask('thread=')).status).toBe(422)
  })
})

describe('what is not published', () => {
  it('stands in no list, no count and no mention', async () => {
    const server = await startServer()
    const first = await server.post('First')
    const held = await server.post('Held text, on #1')
    const reply = await server.post('Reply on #1', { parent: first.id })
    const database = await openDatabase(server.database)
    for (const { id } of [held, reply]) await refuse(database, { id: id, version: null })
    await database.close()
    const page = await server.list()
    expect(page.comments).toEqual([first])
    expect(page.thread.count).toBe(1)
    for (const id of [held.id, reply.id]) {
      expect((await server.get(listPath({ around: id }))).status).toBe(404)
      expect((await server.get(`/comments/${id}`)).status).toBe(404)
    }
    expect(JSON.stringify(page)).not.toContain('Held text')
  })

  it('leaves a tombstone while replies to it stand', async () => {
    const server = await startServer()
    const root = await server.post('Withdrawn text')
    const reply = await server.post('Reply', { parent: root.id })
    openFile(server.database).exec(`update comments set state = 'refused' where id = '${root.id}'`)
    const page = await server.list()
    expect(page.comments).toEqual([expect.objectContaining({ state: 'deleted', html: '' }), reply])
    expect(JSON.stringify(page)).not.toContain('Withdrawn text')
  })
})

describe('seedThread', () => {
  it('fills a thread once, with the numbers given', async () => {
    const database = join(await temporaryFolder(), 'comments.sqlite')
    const seeds = [
      seed('3', { role: 'owner', url: 'https://ann.example/', email: 'ann@mail.example' }),
      seed('1', { text: 'As #3 says' }),
      seed('1.2.1'),
      seed('1.2', { state: 'deleted' }),
    ]
    expect(await seedThread(database, THREAD, seeds)).toBe(4)
    expect(await seedThread(database, THREAD, seeds)).toBe(0)
    expect(await seedThread(database, THREAD, [seed('9')])).toBe(0)

    const server = await startServer({ database })
    const { comments, thread } = await server.list()
    expect(comments.map(({ number, state }) => `${number} ${state}`)).toEqual([
      '1 published',
      '1.2 deleted',
      '1.2.1 published',
      '3 published',
    ])
    expect(thread.count).toBe(3)
    expect(comments[3]).toMatchObject({
      author: { name: 'Ann', url: 'https://ann.example/', role: 'owner' },
      created: '2014-02-13T06:59:00.000Z',
      namedBy: ['1'],
    })
    // Ann's name is the owner's now.
    const author = { name: 'Bob' }
    expect((await server.post('Next', { author })).number).toBe('4')
    expect((await server.post('Next', { author, parent: comments[0]?.id })).number).toBe('1.3')
  })

  it('gives the same ids in a new database', async () => {
    const folder = await temporaryFolder()
    const ids = []
    for (const name of ['a', 'b']) {
      const database = join(folder, `${name}.sqlite`)
      await seedThread(database, THREAD, [seed('1')])
      await seedThread(database, 'blog.example/other', [seed('1')])
      const server = await startServer({ database })
      const { comments } = await server.list()
      const other = await server.list({ thread: 'blog.example/other' })
      ids.push([comments[0]?.id, other.comments[0]?.id])
    }
    expect(ids[0]).toEqual(ids[1])
    expect(new Set(ids[0])).toHaveLength(2)
    expect(ids[0]?.[0]).toMatch(/^[A-Za-z][\w-]{0,63}$/)
  })

  it.each([[['1', '1']], [['1.1']], [['x']], [['1', '1.0']]])(
    'puts nothing in when the numbers %j make no thread',
    async (numbers) => {
      const database = join(await temporaryFolder(), 'comments.sqlite')
      const seeds = numbers.map((number) => seed(number))
      await expect(seedThread(database, THREAD, seeds)).rejects.toThrow(/has no place/)
      expect(await seedThread(database, THREAD, [seed('1')])).toBe(1)
    },
  )
})
