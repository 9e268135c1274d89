import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/server/database/database.ts'
import { replyAsOwner } from '../../src/server/moderation/owner-reply.ts'
import { seedThread } from '../../src/server/seed.ts'
import { draft, openFile, startServer } from './running-server.ts'

const LOOK_ALIKES = [
  'Ian Mill',
  'ian mill',
  'IAN MILL',
  '  Ian   Mill ',
  'IanMill',
  'Ian_Mill',
  'Ian\u00a0Mill',
  'I\u200ban\u2060 Mill\u200d',
  'Ｉａｎ　Ｍｉｌｌ',
  'Іаn Mіll',
  'lan Mill',
  '1an Mi11',
  'Ian МіІІ',
  'Ιan Μill',
  'Ían Mïll',
  'Ian Mill.',
  '✓ Ian Mill',
  '𝐈𝐚𝐧 𝐌𝐢𝐥𝐥',
  'Ian M\u0131ll',
  'Ian\u3164Mill',
  '\u202eIan Mill',
]
const OTHERS = ['Ian', 'Ian Miller', 'Ann', 'Mill', 'Иван', '李', '...', 'Ina Mill']

describe('the owner’s name', () => {
  it.each(LOOK_ALIKES)('is no guest’s: %j', async (name) => {
    const server = await startServer({ ownerNames: ['Ian Mill'] })
    const { status, body } = await server.refused(draft({ author: { name } }))
    expect([status, body.code]).toEqual([422, 'invalid'])
    expect(body.errors).toMatchObject([{ field: 'author.name', code: 'reserved' }])
  })

  it('leaves every other name to guests', async () => {
    const server = await startServer({ ownerNames: ['Ian Mill'] })
    for (const name of OTHERS) {
      expect((await server.post(`I am ${name}`, { author: { name } })).author.name).toBe(name)
    }
  })

  it('is known from what the owner has written, while the server runs', async () => {
    const server = await startServer()
    const root = await server.post('Question', { author: { name: 'Ann' } })
    expect((await server.post('Early', { author: { name: 'Kettle' } })).state).toBe('published')
    const database = await openDatabase(server.database)
    await replyAsOwner(database, root.id, { text: 'Answer', name: 'Kettle' })
    await database.close()
    const { body } = await server.refused(draft({ author: { name: 'КETTLE' } }))
    expect(body.errors).toMatchObject([{ field: 'author.name', code: 'reserved' }])
  })

  it('is known from an older database, and from seeds', async () => {
    const first = await startServer()
    const comments = [
      { number: '1', name: 'Kettle', text: 'x', created: '2020-01-01T00:00:00Z', role: 'owner' },
    ] as const
    await seedThread(first.database, 'blog.example/seeded', comments)
    expect((await first.refused(draft({ author: { name: 'kettle' } }))).status).toBe(422)
    await first.close()
    openFile(first.database).exec(`delete from settings where name = 'owner-names'`)
    const second = await startServer({ database: first.database })
    expect((await second.refused(draft({ author: { name: 'kettle' } }))).status).toBe(422)
  })

  it('may be empty, and reserves no comment without a name', async () => {
    const server = await startServer({ ownerNames: ['...'], name: 'optional' })
    expect((await server.post('Hi', { author: {} })).state).toBe('published')
  })
})
