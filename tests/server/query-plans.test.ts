import { createRequire } from 'node:module'
import { expect, it, vi } from 'vitest'
import { openDatabase } from '../../src/server/database/database.ts'
import { forgetOld } from '../../src/server/forget-old.ts'
import { seedThread } from '../../src/server/seed.ts'
import { bearer, draft, listPath, openFile, startServer, THREAD } from './running-server.ts'

it('reads no table and no sort from end to end, for any request', async () => {
  const server = await startServer({
    moderation: 'first',
    email: 'optional',
    holdReported: true,
  })
  const prepare = vi.spyOn(createRequire(import.meta.url)('libsql').prototype, 'prepare')
  const root = await server.post('On #2')
  const { comment, token } = (await server.send(draft({ parent: null, text: 'On #1' }))).body
  const like = { method: 'PUT', headers: bearer('r'.repeat(20)) }
  await server.get(`/comments/${root.id}/like`, like)
  for (const query of [
    {},
    { order: 'newest' },
    { number: '1' },
    { number: '1.1' },
    { parent: root.id },
  ]) {
    await server.get(listPath(query))
  }
  await server.get(`/comments/${root.id}/report`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'spam' }),
  })
  await server.get(`/feed?thread=${THREAD}`)
  await server.get(`/counts?thread=${THREAD}`)
  await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
  const database = await openDatabase(server.database)
  await forgetOld(database)
  await database.close()
  const statements = new Set(prepare.mock.calls.map(([sql]) => String(sql)))
  prepare.mockRestore()

  const file = openFile(server.database)
  const asked = [...statements].filter(
    (sql) => /^(select|with|update|delete)/i.test(sql) && !/migration|sqlite_/.test(sql),
  )
  expect(asked.length).toBeGreaterThan(10)
  const used: string[] = []
  for (const sql of asked) {
    const values = Array.from(sql.matchAll(/\?/g), () => 1)
    const plan: { all(values: unknown[]): unknown } = file.prepare(`explain query plan ${sql}`)
    const steps = (plan.all(values) as { detail: string }[]).map(({ detail }) => detail)
    used.push(...steps)
    const scans = steps.filter((step) =>
      /^SCAN (comments|mentions|threads|idempotency|reports)/.test(step),
    )
    expect([sql, scans]).toEqual([sql, []])
    // Each post asks for them; they are forgotten every ten minutes.
    if (/^select .*"bans"/.test(sql)) expect(steps.join()).not.toMatch(/SCAN bans/)
  }
  // Partial indexes, without which what was refused or deleted is read over and over.
  for (const index of [
    'comments_forgettable',
    'comments_feed',
    'comments_listed_roots',
    'comments_pinned',
    'reports_forgettable',
  ]) {
    expect(used.join('\n')).toContain(index)
  }
})

it('reads the most liked roots of a large thread in the order of an index, page by page', async () => {
  const server = await startServer()
  const roots = Array.from({ length: 2000 }, (_, index) => ({
    number: `${index + 1}`,
    name: 'Ann',
    text: 'Hello',
    created: '2014-02-13T06:59:00Z',
  }))
  await seedThread(server.database, THREAD, roots)
  const prepare = vi.spyOn(createRequire(import.meta.url)('libsql').prototype, 'prepare')
  const { next } = await server.list({ order: 'best', limit: 5 })
  await server.list({ order: 'best', limit: 5, cursor: next ?? '' })
  await server.list({ order: 'best', limit: 5, number: '1000' })
  const statements = new Set(prepare.mock.calls.map(([sql]) => String(sql)))
  prepare.mockRestore()

  const file = openFile(server.database)
  const sorted = [...statements].filter((sql) => /order by .*"?likes/.test(sql))
  // From the most liked down, and up from a cursor.
  expect(sorted).toHaveLength(2)
  for (const sql of sorted) {
    const values = Array.from(sql.matchAll(/\?/g), () => 1)
    const plan: { all(values: unknown[]): unknown } = file.prepare(`explain query plan ${sql}`)
    const steps = (plan.all(values) as { detail: string }[]).map(({ detail }) => detail)
    expect(steps).toEqual([expect.stringMatching(/^SEARCH comments USING INDEX comments_best/)])
  }
})
