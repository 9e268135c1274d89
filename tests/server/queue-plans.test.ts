import { createRequire } from 'node:module'
import { expect, it, vi } from 'vitest'
import { findComments } from '../../src/server/admin/queue/find-comments.ts'
import { readFilter, type Tab } from '../../src/server/admin/queue/queue-filter.ts'
import { readFacts } from '../../src/server/admin/queue/row-facts.ts'
import { findThreads } from '../../src/server/admin/threads/find-threads.ts'
import { openDatabase } from '../../src/server/database/database.ts'
import { openFile, rowsOf, startServer } from './running-server.ts'

const COMMENTS = 30_000

/** Comments of each state in a hundred threads, each with a word that most have and one of its own. */
const FILL = `
  with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${COMMENTS})
  insert into comments (id, thread, parent, replies, below, state, name, email, url, text, likes,
    created, network)
  select 'c' || n, 'blog.example/' || (n % 100), null, 0, 0,
    case n % 100 when 0 then 'pending' when 1 then 'spam' when 2 then 'refused' else 'published' end,
    'Ann' || (n % 500), case when n % 3 then 'reader' || (n % 700) || '@mail.example' else '' end, '',
    'common rare' || n || ' words', 0,
    strftime('%Y-%m-%dT%H:%M:%fZ', 1500000000 + n * 60, 'unixepoch'), 'network' || (n % 50)
  from numbers`

it('reads every list of a large table in the order of an index, and no further than a page needs', async () => {
  const server = await startServer()
  const file = openFile(server.database)
  file.exec(`
    with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n < 99)
    insert into threads (id, state, roots, likes, page_url, page_title, created)
    select 'blog.example/' || n, 'open', 0, 0, '', 'Post', '2020-01-01T00:00:00.000Z' from numbers`)
  file.exec(FILL)
  const database = await openDatabase(server.database)
  const prepare = vi.spyOn(createRequire(import.meta.url)('libsql').prototype, 'prepare')
  const count = async (tab: Tab, query: string) =>
    database.read(async (transaction) => {
      const filter = readFilter(tab, new URLSearchParams(query))
      const found = await findComments(transaction, filter, 25)
      await readFacts(transaction, found.rows)
      return [found.rows.length, found.isPartial]
    })
  const after = '2017-07-20T00:00:00.000Z c1000'
  for (const query of ['', `after=${encodeURIComponent(after)}`]) {
    for (const tab of ['waiting', 'published', 'spam', 'refused', 'all'] as const) {
      expect([tab, await count(tab, query)]).toEqual([tab, [25, false]])
    }
  }
  expect(await count('all', 'words=common')).toEqual([25, false])
  expect(await count('all', 'words=rare29999')).toEqual([1, false])
  expect(await count('all', 'words=common&since=2017-07-15&until=2017-07-16')).toEqual([25, false])
  expect(await count('all', 'email=READER7@mail.example')).toEqual([25, false])
  expect(await count('all', 'network=network7&author=ann7')).toEqual([25, false])
  expect(await count('spam', 'thread=blog.example%2F1')).toEqual([25, false])
  // What no index knows is looked for among so many, and the page says where it stopped.
  expect(await count('all', 'words=%E6%BD%AE')).toEqual([0, true])
  expect(await count('waiting', 'words=rare29001')).toEqual([0, false])
  await database.read((transaction) => findThreads(transaction, { words: 'post', after: null }))
  const statements = new Set(prepare.mock.calls.map(([sql]) => String(sql)))
  prepare.mockRestore()
  await database.close()

  const asked = [...statements].filter((sql) => /^(?:select|with)/i.test(sql))
  expect(asked.length).toBeGreaterThan(15)
  const used: string[] = []
  for (const sql of asked.filter((sql) => /comments|threads/.test(sql))) {
    const values = Array.from(sql.matchAll(/\?/g), () => '1')
    const plan: { all(values: unknown[]): unknown } = file.prepare(`explain query plan ${sql}`)
    const steps = (plan.all(values) as { detail: string }[]).map(({ detail }) => detail)
    used.push(...steps)
    // A list in the order of an index reads as much of it as the limit says; a sort reads all.
    const inner = steps.filter((step) => /^SCAN (?:comments|threads)(?! USING)/.test(step))
    expect([sql, inner]).toEqual([sql, []])
  }
  for (const index of ['state', 'thread', 'network', 'email']) {
    expect(used.join('\n')).toContain(`comments_by_${index}`)
  }
  expect(used.join('\n')).toContain('comments_newest')
  expect(used.join('\n')).toContain('threads_newest')
  expect(rowsOf(file, 'select * from state_counts order by state')).toEqual([
    { state: 'pending', count: 300 },
    { state: 'published', count: 29_100 },
    { state: 'refused', count: 300 },
    { state: 'spam', count: 300 },
  ])
})
