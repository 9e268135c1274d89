import { randomUUID } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUp } from '../../src/server/database/backup.ts'
import { restore } from '../../src/server/database/restore.ts'
import { runCli, spawnServer } from './child-server.ts'
import { bytesOf, filesWith } from './database-files.ts'
import { printed } from './run-command.ts'
import { draft, openFile, rowsOf, startServer, temporaryFolder, THREAD } from './running-server.ts'

const POSTS = 500

async function elsewhere(name = 'backup.sqlite'): Promise<string> {
  return join(await temporaryFolder(), name)
}

describe('a backup', () => {
  it('made during 500 posts has every comment that was acknowledged before it began', async () => {
    const server = await spawnServer(join(await temporaryFolder(), 'comments.sqlite'))
    const database = server.database
    const backups: { file: string; acknowledged: string[] }[] = []
    const acknowledged: string[] = []
    const takeBackup = async () => {
      const backup = { file: await elsewhere(), acknowledged: [...acknowledged] }
      backups.push(backup)
      const { code, stdout } = await runCli(['backup', backup.file, '--database', database]).ended
      expect([code, stdout]).toEqual([0, expect.stringContaining('has all')])
    }
    const underway: Promise<void>[] = []
    await Promise.all(
      Array.from({ length: 10 }, async (_, lane) => {
        for (let index = lane; index < POSTS; index += 10) {
          const text = `Comment ${index}`
          const parent = null
          const { status } = await server.send(draft({ text, parent }), {
            'idempotency-key': randomUUID(),
          })
          expect(status).toBe(201)
          acknowledged.push(text)
          if (acknowledged.length % 150 === 1) underway.push(takeBackup())
        }
      }),
    )
    await Promise.all(underway)
    expect(backups).toHaveLength(4)
    for (const { file, acknowledged } of backups) {
      const copy = openFile(file)
      const rows = rowsOf<{ text: string; root: number }>(copy, 'select text, root from comments')
      const texts = new Set(rows.map(({ text }) => text))
      expect(acknowledged.filter((text) => !texts.has(text))).toEqual([])
      // What is counted fits what is there.
      const roots = rows.map(({ root }) => root).sort((a, b) => a - b)
      expect(roots).toEqual(rows.map((_, index) => index + 1))
      expect(rowsOf(copy, 'select roots from threads')).toEqual([{ roots: rows.length }])
      expect(rowsOf(copy, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
    }
    const last = backups.at(-1)?.file ?? ''
    const fresh = await elsewhere('fresh.sqlite')
    await restore(fresh, last)
    const second = await startServer({ database: fresh })
    const count = rowsOf(openFile(last), 'select 1 from comments').length
    expect((await second.list()).thread.count).toBe(count)
    expect((await second.post('Next')).number).toBe(String(count + 1))
  })

  it('is one private file, and replaces another only when told to', async () => {
    const server = await startServer()
    await server.post('Hello')
    const file = await elsewhere()
    const args = ['backup', file, '--database', server.database]
    expect(await printed(args)).toBe(`${file} has all 1 comment of ${server.database}.\n`)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(file))).toEqual(['backup.sqlite'])
    const before = bytesOf(file)
    await server.post('Again')
    await expect(printed(args)).rejects.toThrow(
      `${file} is there already: give --force to replace it.`,
    )
    expect(bytesOf(file)).toEqual(before)
    expect(await printed([...args, '--force'])).toContain('all 2 comments')
    expect(readdirSync(dirname(file))).toEqual(['backup.sqlite'])
  })

  it('never takes the place of the database itself, nor is made of nothing', async () => {
    const server = await startServer()
    const link = await elsewhere('link.sqlite')
    symlinkSync(server.database, link)
    await expect(backUp(server.database, link, { force: true })).rejects.toThrow(
      `${link} is the database itself.`,
    )
    const missing = await elsewhere('missing.sqlite')
    const file = await elsewhere()
    await expect(backUp(missing, file)).rejects.toThrow(
      `Can't read the database ${missing}: there is no such file.`,
    )
    expect([existsSync(missing), readdirSync(dirname(file))]).toEqual([false, []])
  })

  it('has nothing of what was deleted before', async () => {
    const server = await startServer()
    const { body } = await server.send(draft({ text: 'planted words' }))
    const init = { method: 'DELETE', headers: { authorization: `Bearer ${body.token}` } }
    await server.get(`/comments/${body.comment.id}`, init)
    const file = await elsewhere()
    await backUp(server.database, file)
    expect(filesWith(file, 'planted words')).toEqual([])
  })
})

describe('a restore', () => {
  it('brings a running server back to the backup, and it goes on from there', async () => {
    const server = await spawnServer(join(await temporaryFolder(), 'comments.sqlite'))
    const first = await server.post('One')
    await server.post('One, one', { parent: first.id })
    const file = await elsewhere()
    await backUp(server.database, file)
    const key = { 'idempotency-key': randomUUID() }
    await server.send(draft({ text: 'Two' }), key)
    await expect(restore(server.database, file)).rejects.toThrow(
      `${server.database} is there already: give --force to replace what is in it.`,
    )
    expect((await server.list()).thread.count).toBe(3)

    expect(await restore(server.database, file, { force: true })).toBe('refilled')
    await expect.poll(async () => (await server.list()).thread.count).toBe(2)
    expect((await server.get('/readyz')).body).toEqual({ status: 'ready' })
    // The same post again is new now, and gets the number that is free again.
    const again = await server.send(draft({ text: 'Two' }), key)
    expect([again.status, again.body.comment.number]).toEqual([201, '2'])
    expect((await server.post('One, two', { parent: first.id })).number).toBe('1.2')
    expect(filesWith(server.database, 'backup.sqlite')).toEqual([])
  })

  it('makes a database where there is none, and takes the place of a damaged one', async () => {
    const server = await startServer()
    await server.post('Hello')
    const file = await elsewhere()
    await backUp(server.database, file)
    const made = await elsewhere('made.sqlite')
    expect(await printed(['restore', file, '--database', made])).toBe(
      `${made} was made from ${file}.\n`,
    )
    const damaged = await elsewhere('damaged.sqlite')
    writeFileSync(damaged, 'This is a letter. '.repeat(1000))
    await expect(restore(damaged, file)).rejects.toThrow('give --force')
    expect(await restore(damaged, file, { force: true })).toBe('replaced')
    for (const database of [made, damaged]) {
      expect(statSync(database).mode & 0o777).toBe(0o600)
      const restored = await startServer({ database })
      expect((await restored.list()).comments).toHaveLength(1)
    }
  })

  it('puts nothing in place of a database when the backup is none, or damaged', async () => {
    const server = await startServer()
    for (let index = 0; index < 30; index++) await server.post(`${index} ${'word '.repeat(300)}`)
    const file = await elsewhere()
    await backUp(server.database, file)
    const damaged = await elsewhere('damaged.sqlite')
    copyFileSync(file, damaged)
    const bytes = bytesOf(file)
    bytes.fill(0x5a, 4096 * 30, 4096 * 34)
    writeFileSync(damaged, bytes)
    const letter = await elsewhere('letter.txt')
    writeFileSync(letter, 'This is a letter. '.repeat(1000))
    const foreign = await elsewhere('foreign.sqlite')
    openFile(foreign).exec('create table comments (id)')
    for (const [backup, reason] of [
      [damaged, 'it is damaged: restore a backup'],
      [letter, 'it is a file of another kind'],
      [foreign, 'it is the database of another program'],
      [join(dirname(file), 'missing'), 'there is no such file'],
    ] as const) {
      const error = await restore(server.database, backup, { force: true }).catch(String)
      expect([backup, error]).toEqual([backup, expect.stringContaining(reason)])
    }
    await expect(restore(foreign, file, { force: true })).rejects.toThrow('of another program')
    expect((await server.list({ thread: THREAD })).thread.count).toBe(30)
    expect(readdirSync(dirname(server.database)).filter((name) => name.endsWith('tmp'))).toEqual([])
  })
})
