import { describe, expect, it } from 'vitest'
import { spawnServer } from './child-server.ts'
import { draft, openFile, rowsOf, startServer, THREAD } from './running-server.ts'

const range = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('numbers (S-07)', () => {
  it('gives 50 parallel posts 50 numbers without a gap', async () => {
    const server = await startServer()
    const comments = await Promise.all(range(50).map((i) => server.post(`Comment ${i}`)))
    const numbers = comments.map(({ number }) => Number(number)).sort((a, b) => a - b)
    expect(numbers).toEqual(range(50).map((i) => i + 1))
  })

  it('gives 50 parallel replies 50 numbers under their parent', async () => {
    const server = await startServer()
    const root = await server.post('Root')
    const replies = await Promise.all(
      range(50).map((i) => server.post(`Reply ${i}`, { parent: root.id })),
    )
    expect(new Set(replies.map(({ number }) => number))).toEqual(
      new Set(range(50).map((i) => `1.${i + 1}`)),
    )
  })

  it('numbers right with two processes on one file', async () => {
    const server = await startServer()
    const other = await spawnServer(server.database)
    const comments = await Promise.all(
      range(40).map((i) => (i % 2 ? server : other).post(`Comment ${i}`)),
    )
    const numbers = comments.map(({ number }) => Number(number)).sort((a, b) => a - b)
    expect(numbers).toEqual(range(40).map((i) => i + 1))
    expect((await other.list()).thread.count).toBe(40)
    expect((await server.list()).thread.count).toBe(40)
  })

  it('leaves no gap for a refused post', async () => {
    const server = await startServer()
    const root = await server.post('One')
    expect((await server.refused(draft({ parent: 'cnobody' }))).status).toBe(404)
    expect((await server.refused(draft({ text: '' }))).status).toBe(422)
    expect((await server.post('Two')).number).toBe('2')
    expect((await server.post('Reply', { parent: root.id })).number).toBe('1.1')
  })

  it('never gives a number twice, though the last one is deleted', async () => {
    const server = await startServer()
    const root = await server.post('One')
    const reply = await server.post('Reply', { parent: root.id })
    const last = await server.post('Two')
    const file = openFile(server.database)
    for (const { id } of [reply, last]) {
      file.prepare(`update comments set state = 'deleted' where id = ?`).run([id])
    }
    expect((await server.post('Three')).number).toBe('3')
    expect((await server.post('Reply', { parent: root.id })).number).toBe('1.2')
  })

  it('numbers each thread by itself, and replies down to the depth that the form names', async () => {
    const server = await startServer()
    expect((await server.post('Here')).number).toBe('1')
    expect((await server.post('There', { thread: 'blog.example/other' })).number).toBe('1')
    let parent = await server.post('Root')
    for (let depth = 2; depth <= 8; depth++) {
      parent = await server.post('Deeper', { parent: parent.id })
    }
    expect(parent.number).toBe('2.1.1.1.1.1.1.1')
    const { status, body } = await server.refused(draft({ parent: parent.id }))
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ field: 'parent', code: 'invalid' }])
  })

  it('refuses a parent that is deleted, held, or of another thread', async () => {
    const server = await startServer()
    const root = await server.post('One')
    const elsewhere = await server.refused(draft({ thread: 'blog.example/b', parent: root.id }))
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'not-found'])
    const file = openFile(server.database)
    const state = file.prepare('update comments set state = ? where id = ?')
    state.run(['pending', root.id])
    expect((await server.refused(draft({ parent: root.id }))).status).toBe(404)
    state.run(['deleted', root.id])
    const gone = await server.refused(draft({ parent: root.id }))
    expect([gone.status, gone.body.code]).toEqual([410, 'gone'])
  })

  it('keeps unique numbers in the database itself', async () => {
    const server = await startServer()
    const { id } = await server.post('One')
    await server.post('Two')
    const file = openFile(server.database)
    expect(() => file.exec(`update comments set number = '2' where id = '${id}'`)).toThrow(/UNIQUE/)
    expect(rowsOf(file, 'select number from comments where thread = ?', THREAD)).toHaveLength(2)
  })
})
