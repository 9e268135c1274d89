import { createRequire } from 'node:module'
import { describe, expect, it, vi } from 'vitest'
import { openFile, rowsOf, startServer, THREAD } from './running-server.ts'

const HUNDRED = Array.from({ length: 100 }, (_, index) => `#${index + 1}`).join(' ')

describe('a text that names a hundred comments, posted again and again', () => {
  it('is written down for twenty of them, and each of those lists twenty that name it', async () => {
    const server = await startServer()
    for (let post = 0; post < 30; post++) await server.post(`${HUNDRED} ${post}`)
    const file = openFile(server.database)
    const named = rowsOf<{ count: number }>(
      file,
      'select count(*) as count from mentions group by comment',
    )
    expect(Math.max(...named.map(({ count }) => count))).toBe(20)
    const { comments } = await server.list()
    expect(comments).toHaveLength(30)
    const lengths = comments.map(({ namedBy }) => namedBy?.length ?? 0)
    expect(Math.max(...lengths)).toBe(20)
    expect(lengths.slice(20)).toEqual(Array.from({ length: 10 }, () => 0))
  })

  it('costs no list a look at what names its comments', async () => {
    const server = await startServer()
    for (let post = 0; post < 3; post++) await server.post(`${HUNDRED} ${post}`)
    await server.post('Elsewhere', { thread: 'blog.example/other' })
    const prepare = vi.spyOn(createRequire(import.meta.url)('libsql').prototype, 'prepare')
    for (const thread of [THREAD, 'blog.example/other']) await server.list({ thread, limit: 7 })
    const asked = prepare.mock.calls.map(([sql]) => String(sql))
    prepare.mockRestore()
    expect(asked.join('\n')).toContain('"comments"')
    expect(asked.join('\n')).not.toContain('"mentions"')
  })
})
