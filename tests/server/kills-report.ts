import { createRequire } from 'node:module'
import type Libsql from 'libsql'

/** A comment as its author was told it is. */
export interface Acknowledged {
  id: string
  thread: string
  parent?: string | null
  number: string | null
  state: 'published' | 'pending' | 'refused' | 'deleted'
  text: string
  token: string
  /** The readers who like it. */
  likes: Set<number>
}

/** A backup, and the ids that were acknowledged before it began. */
export interface Backup {
  file: string
  before: readonly string[]
}

interface Row {
  id: string
  thread: string
  parent: string | null
  number: string | null
  replies: number
  below: number
  state: string
  text: string
  likes: number
  /** Whether lists show it: it is published, or stands above what is. */
  listed: number
}

/** What is not in the database as it was acknowledged, by what is wrong with it. */
export function compare(
  database: string,
  acknowledged: readonly Acknowledged[],
  backups: readonly Backup[],
  counts: Record<string, number>,
): Record<string, unknown[]> {
  const Database: typeof Libsql = createRequire(import.meta.url)('libsql')
  const file = new Database(database)
  const read = <T>(sql: string) => file.prepare(sql).all([]) as T[]
  const rows = read<Row>('select * from comments')
  const known = new Map(rows.map((row) => [row.id, row]))
  const roots = new Map(
    read<{ id: string; roots: number }>('select id, roots from threads').map((it) => [
      it.id,
      it.roots,
    ]),
  )
  const likes = new Map(
    read<{ comment: string; likes: number }>(
      'select comment, count(*) as likes from comment_likes group by comment',
    ).map((it) => [it.comment, it.likes]),
  )
  const keys = read<{ comment: string }>('select comment from idempotency_keys')
  // What the database counts of each 64 replies, where it isn't what stands there.
  const blocks = read(`
    select parent, block, sum(listed) as listed from (
      select parent, block, listed from reply_blocks
      union all
      select parent, cast(substr(path, -9) as integer) / 64, -(listed + below) from comments
      where parent is not null and path is not null)
    group by parent, block having sum(listed) <> 0`)
  const integrity = read('pragma integrity_check')
  file.close()

  const expected = (one: Acknowledged) => [
    one.state,
    one.number,
    one.state === 'deleted' ? '' : one.text,
    one.state === 'deleted' ? 0 : one.likes.size,
  ]
  const found = ({ state, number, text, likes }: Row) => [state, number, text, likes]
  const published = rows.filter(({ state }) => state === 'published')
  const ids = new Set(acknowledged.map(({ id }) => id))
  return {
    lost: acknowledged.filter(({ id }) => !known.has(id)),
    neverAcknowledged: rows.filter(({ id }) => !ids.has(id)),
    doubled: acknowledged.filter(
      ({ id }) => keys.filter(({ comment }) => comment === id).length !== 1,
    ),
    changed: acknowledged.flatMap((one) => {
      const row = known.get(one.id)
      const pair = row ? [expected(one), found(row)] : []
      return JSON.stringify(pair[0]) === JSON.stringify(pair[1]) ? [] : [pair]
    }),
    likes: rows.filter((row) => row.likes !== (likes.get(row.id) ?? 0)),
    // Each place under one parent is given once, and none is left out.
    places: [null, ...rows].flatMap((parent) => {
      const children = rows.filter(
        (row) => row.parent === (parent?.id ?? null) && row.number !== null,
      )
      const threads = parent ? [parent.thread] : [...roots.keys()]
      return threads.filter((thread) => {
        const places = children
          .filter((row) => row.thread === thread)
          .map(({ number }) => Number(number?.split('.').at(-1)))
          .sort((a, b) => a - b)
        const given = parent ? parent.replies : roots.get(thread)
        return places.length !== given || places.some((place, index) => place !== index + 1)
      })
    }),
    below: rows.filter((row) => {
      const under = rows.filter(
        ({ thread, number, listed }) =>
          listed === 1 && thread === row.thread && number?.startsWith(`${row.number}.`),
      )
      return row.below !== (row.number === null ? 0 : under.length)
    }),
    blocks,
    counts: Object.entries(counts).filter(
      ([thread, count]) => published.filter((row) => row.thread === thread).length !== count,
    ),
    backups: backups.filter(({ file, before }) => {
      const copy = new Database(file)
      const rows = copy.prepare('select id from comments').all([]) as { id: string }[]
      const check = copy.prepare('pragma integrity_check').all([]) as unknown[]
      copy.close()
      const kept = new Set(rows.map(({ id }) => id))
      return !before.every((id) => kept.has(id)) || !isSound(check)
    }),
    integrity: isSound(integrity) ? [] : integrity,
  }
}

function isSound(check: readonly unknown[]): boolean {
  return JSON.stringify(check) === '[{"integrity_check":"ok"}]'
}
