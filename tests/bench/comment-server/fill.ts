import { createRequire } from 'node:module'
import type Libsql from 'libsql'

/** Puts threads of 50 comments each into a database that has its tables. */
export function fillThreads(file: string, threads: number): void {
  const database = open(file)
  database.exec(`begin;
    insert into threads (id, state, roots, likes, page_url, page_title, created)
      with recursive n(i) as (select 0 union all select i + 1 from n where i < ${threads - 1})
      select 't' || i, 'open', 50, 0, '', '', '2024-01-01T00:00:00.000Z' from n;
    insert into comments (id, thread, number, root, path, replies, below, state, name, email, url, text, likes, created)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 50)
      select 'c' || i || threads.id, threads.id, i, i, printf('%09d', i), 0, 0, 'published', 'Ann',
        '', '', 'Comment with some words of its own and a few more', 0, '2024-01-01T00:00:00.000Z'
      from threads, n where threads.id <> 'small';
    commit`)
  database.close()
}

/** A file, without the server. */
export function open(file: string): Libsql.Database {
  const Database: typeof Libsql = createRequire(import.meta.url)('libsql')
  return new Database(file)
}
