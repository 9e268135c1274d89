import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { temporaryFolder } from './running-server.ts'
import { openFile, rowsOf } from './running-server.ts'
import { printed } from './run-command.ts'

const EXPORTS = join(import.meta.dirname, '../fixtures/exports')

export interface Row {
  id: string
  number: string | null
  parent: string | null
  state: string
  name: string
  email: string
  url: string
  role: string | null
  text: string
  html: string | null
  likes: number
  created: string
  edited: string | null
  anchor: string | null
  below: number
  replies: number
  thread: string
  named_by: string
}

/** A new database file, its import and what is in it. */
export async function startImport() {
  const folder = await temporaryFolder()
  const database = join(folder, 'comments.sqlite')
  return {
    folder,
    database,
    run: (...args: string[]) => printed([...args, '--database', database]),
    /** Imports a fixture, or a file of this text. */
    async importText(text: string | Uint8Array, ...args: string[]): Promise<string> {
      const file = join(folder, `file-${Math.random()}`)
      await writeFile(file, text)
      return printed(['import', file, ...args, '--database', database])
    },
    importFixture: (name: string, ...args: string[]) =>
      printed(['import', join(EXPORTS, name), ...args, '--database', database]),
    rows: () =>
      rowsOf<Row>(openFile(database), 'select * from comments order by thread, path, created, id'),
    query: <T>(sql: string) => rowsOf<T>(openFile(database), sql),
  }
}

/** A WordPress export of one page with these comments. */
export function wxr(
  comments: readonly WxrComment[],
  { status = 'publish', more = '' } = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<item><title>T</title><link>https://blog.example/t/</link><wp:post_id>1</wp:post_id>
<wp:comment_status>open</wp:comment_status><wp:status>${status}</wp:status>${more}
${comments.map(wxrComment).join('\n')}
</item></channel></rss>`
}

interface WxrComment {
  id: number
  parent?: number
  text?: string
  name?: string
  date?: string
  approved?: string
}

function wxrComment({
  id,
  parent = 0,
  text = `Comment ${id}`,
  name = 'Ann',
  date = new Date(1_400_000_000_000 + id * 1000).toISOString().slice(0, 19).replace('T', ' '),
  approved = '1',
}: WxrComment): string {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id>
<wp:comment_author><![CDATA[${name}]]></wp:comment_author>
<wp:comment_date_gmt>${date}</wp:comment_date_gmt>
<wp:comment_content><![CDATA[${text}]]></wp:comment_content>
<wp:comment_approved>${approved}</wp:comment_approved>
<wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`
}

/** The counters of the database, counted anew. */
export function expectCountersToBeTrue(query: <T>(sql: string) => T[]): void {
  expect(query('pragma foreign_key_check')).toEqual([])
  const wrong = query(`
    select id from comments as c where number is not null and (
      below <> (select count(*) from comments as d where d.thread = c.thread and d.root = c.root
        and d.path > c.path and d.path < c.path || ':' and d.listed = 1)
      or replies < (select count(*) from comments as d where d.parent = c.id and d.number is not null))`)
  expect(wrong).toEqual([])
  expect(
    query(`select id from threads where count <> (
      select count(*) from comments where thread = threads.id and state = 'published')`),
  ).toEqual([])
  expect(
    query(`select id from comments as c where parent is null and below > 0 and below <> (
      select coalesce(sum(listed), 0) from reply_blocks where parent = c.id)`),
  ).toEqual([])
}
