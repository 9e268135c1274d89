import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUp } from '../../src/server/database/backup.ts'
import { filesWith } from './database-files.ts'
import { printed } from './run-command.ts'
import { bearer, draft, openFile, rowsOf, startServer, temporaryFolder } from './running-server.ts'

const ANN = { name: 'Ann Planted', email: 'ann@planted.example', url: 'https://planted.example/' }
const BOB = { name: 'Bob', email: 'bob@mail.example', url: '' }

async function startWithComments() {
  const server = await startServer({ email: 'required', url: 'optional' })
  const first = await server.post('planted one', { author: ANN })
  await server.post('planted two', { author: { ...ANN, email: 'ANN@planted.example' } })
  await server.post('planted three', { author: ANN, parent: first.id })
  await server.post('From Bob on #1', { author: BOB, parent: first.id })
  const like = { method: 'PUT', headers: bearer('r'.repeat(20)) }
  await server.get(`/comments/${first.id}/like`, like)
  const run = async (...args: string[]) =>
    JSON.parse(await printed([...args, '--database', server.database])) as {
      comments: Record<string, unknown>[]
      erased: Record<string, unknown>[]
    }
  return { ...server, first, run }
}

describe('one person’s data', () => {
  it('is exported by e-mail, name or id, with all that is stored and nothing of others', async () => {
    const { run, first } = await startWithComments()
    const { comments } = await run('export-person', '--email', 'Ann@Planted.example')
    expect(comments.map(({ text }) => text)).toEqual([
      'planted one',
      'planted two',
      'planted three',
    ])
    expect(comments[0]).toMatchObject({ ...ANN, id: first.id, number: '1', likes: 1 })
    expect(Object.keys(comments[0] ?? {})).not.toContain('token_hash')
    const byName = await run('export-person', '--name', 'Bob')
    expect(byName.comments.map(({ email }) => email)).toEqual([BOB.email])
    const byId = await run('export-person', '--id', first.id)
    expect(byId.comments.map(({ text }) => text)).toEqual(['planted one'])
    expect((await run('export-person', '--name', 'Bob', '--email', ANN.email)).comments).toEqual([])
  })

  it('is erased from the gaps that SQLite leaves in pages, too', async () => {
    const server = await startServer({ email: 'required', rate: 0 })
    // Long and short texts by turns, so that pages split and merge.
    for (let index = 0; index < 120; index++) {
      const author = index % 2 === 0 ? ANN : BOB
      const text = `${index % 2 === 0 ? 'planted' : 'kept'} ${index} ${'x'.repeat((index * 97) % 1900)}`
      await server.post(text, { author: { ...author, url: '' } })
    }
    await printed(['erase-person', '--email', ANN.email, '--database', server.database])
    expect(filesWith(server.database, 'planted')).toEqual([])
    expect(filesWith(server.database, 'kept 119')).not.toEqual([])
  })

  it('is erased from the file, its log, later backups and what keys remember', async () => {
    const { run, list, database, get, first } = await startWithComments()
    const { erased } = await run('erase-person', '--email', ANN.email)
    expect(erased.map(({ number }) => number)).toEqual(['1', '2', '1.1'])
    for (const text of ['planted', 'Ann Planted', 'ANN@']) {
      expect([text, filesWith(database, text)]).toEqual([text, []])
    }
    const backup = join(await temporaryFolder(), 'backup.sqlite')
    await backUp(database, backup)
    expect(filesWith(backup, 'planted')).toEqual([])

    const { comments, thread } = await list()
    expect(thread.count).toBe(1)
    expect(comments.map(({ number, state, html }) => [number, state, html])).toEqual([
      ['1', 'deleted', ''],
      ['1.2', 'published', expect.stringContaining('From Bob')],
    ])
    expect((await get<string>('/feed?thread=blog.example/her')).body).not.toContain('planted')
    const beside = openFile(database)
    const sql = `select body_hash from idempotency_keys where comment = '${first.id}'`
    expect(rowsOf(beside, sql)).toEqual([{ body_hash: '' }])
    expect(rowsOf(beside, 'select * from comment_likes')).toEqual([])
    expect((await run('erase-person', '--email', ANN.email)).erased).toEqual([])
    expect((await run('export-person', '--email', BOB.email)).comments).toHaveLength(1)
  })

  it('is that of nobody when nobody is named', async () => {
    const { database, send } = await startWithComments()
    for (const args of [[], ['--email', ' '], ['--name', '']]) {
      await expect(printed(['erase-person', ...args, '--database', database])).rejects.toThrow(
        'Say whose data: --email, --name or --id',
      )
    }
    expect((await send(draft({ author: BOB, text: 'Still here' }))).status).toBe(201)
    const kept = rowsOf(openFile(database), `select 1 from comments where text != ''`)
    expect(kept).toHaveLength(5)
  })
})
