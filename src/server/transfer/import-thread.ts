import { decodeHTML } from 'entities'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { reserveName } from '../moderation/reserved-names.ts'
import { cleanLine } from '../text/clean-text.ts'
import { LIMITS } from '../text/limits.ts'
import { currentThread } from '../threads/moved-threads.ts'
import { ensureThread } from '../threads/threads.ts'
import type { ImportOptions, PageOfThread } from './import-options.ts'
import { insertImported, type ReadyComment } from './insert-imported.ts'
import { type Planned, planThread } from './plan.ts'
import type { ReadyData } from './ready.ts'
import { note, type Report } from './report.ts'
import type { Staging } from './staging.ts'

interface ThreadWork {
  thread: string
  page: PageOfThread
  staging: Staging
  report: Report
  options: ImportOptions
}

// A batch is one step of the event loop for a server on the same database.
const AT_ONCE = 200

/** Stores the comments of one thread by date, some at a time; `onStored` hears how many. */
export async function importThread(
  database: Database,
  { thread, page, staging, report, options }: ThreadWork,
  onStored: (count: number) => void,
): Promise<void> {
  const places = staging.places(thread)
  const asked = new Set(places.flatMap(({ key, parent }) => (parent ? [key, parent] : [key])))
  const known = await database.read((transaction) =>
    findKnown(transaction, page.source, [...asked]),
  )
  const { planned, dropped } = planThread(places, (key) => known.has(key))
  const gone = staging.data(dropped.map(({ id }) => id))
  for (const { id, key, at } of dropped) {
    const { reason } = JSON.parse(gone.get(id)?.data ?? '{}') as ReadyData
    note(report, { at, what: `comment ${key}`, why: reason ?? 'deleted' })
  }
  onStored(dropped.length)
  for (let start = 0; start < planned.length; start += AT_ONCE) {
    const batch = planned.slice(start, start + AT_ONCE)
    const ready = readyOf(batch, staging, page.source)
    const isNew = options.isDryRun
      ? ready.map(({ key }) => !known.has(key))
      : await database.write((transaction) => storeBatch(transaction, thread, page, ready))
    for (const [i, comment] of ready.entries()) {
      count(report, comment, isNew[i] === true)
      const { at = '', key = '', fault = null } = batch[i] ?? {}
      if (fault !== null && isNew[i]) note(report, { at, what: `comment ${key}`, why: fault })
    }
    if (isNew.includes(true)) report.threads.add(thread)
    onStored(batch.length)
  }
}

function readyOf(batch: readonly Planned[], staging: Staging, source: string): ReadyComment[] {
  const found = staging.data(batch.map(({ id }) => id))
  return batch.flatMap(({ id, key, above, isHolding }) => {
    const row = found.get(id)
    if (!row) return []
    const { created } = row
    return [{ ...(JSON.parse(row.data) as ReadyData), source, key, above, isHolding, created }]
  })
}

async function storeBatch(
  transaction: Transaction<Schema>,
  asked: string,
  page: PageOfThread,
  ready: readonly ReadyComment[],
): Promise<boolean[]> {
  const thread = await currentThread(transaction, asked)
  await enterThread(transaction, thread, page, ready[0]?.created)
  const isNew: boolean[] = []
  for (const comment of ready) {
    const inserted = await insertImported(transaction, thread, comment)
    if (inserted && comment.isOwner && comment.name !== '') {
      await reserveName(transaction, comment.name)
    }
    isNew.push(inserted)
  }
  if (ready.some(({ state }) => state === 'published')) await adopt(transaction, thread, page)
  return isNew
}

/** A thread that begins with an import is as old as its first comment, and closed where it was there. */
async function enterThread(
  transaction: Transaction<Schema>,
  thread: string,
  page: PageOfThread,
  created = new Date().toISOString(),
): Promise<void> {
  const there = await transaction
    .selectFrom('threads')
    .where('id', '=', thread)
    .select('id')
    .executeTakeFirst()
  if (there) return
  await ensureThread(transaction, thread)
  await transaction
    .updateTable('threads')
    .set({ state: page.isClosed ? 'closed' : 'open', created })
    .where('id', '=', thread)
    .execute()
}

async function adopt(
  transaction: Transaction<Schema>,
  thread: string,
  { url, title }: PageOfThread,
): Promise<void> {
  const line = cleanLine(decodeHTML(title))
  await transaction
    .updateTable('threads')
    .set({ page_url: url, page_title: line.length <= LIMITS.title ? line : '' })
    .where('id', '=', thread)
    .where('page_url', '=', '')
    .where('page_title', '=', '')
    .execute()
}

async function findKnown(
  transaction: Transaction<Schema>,
  source: string,
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = await transaction
    .selectFrom('imported')
    .where('source', '=', source)
    .where(sql<boolean>`key in (select value from json_each(${JSON.stringify(keys)}))`)
    .select('key')
    .execute()
  return new Set(rows.map(({ key }) => key))
}

function count(report: Report, { state }: ReadyComment, isNew: boolean): void {
  if (!isNew) report.known += 1
  else if (state === 'published') report.published += 1
  else if (state === 'pending') report.held += 1
  else report.tombstones += 1
}
