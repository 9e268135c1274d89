import type { Transaction } from 'kysely'
import type { WireComment, WireForm, WirePage } from '../../protocol.ts'
import { writeReplyCursor } from '../threads/cursors.ts'
import { lastEventIn } from '../threads/event-log.ts'
import type { ListRequest } from './list-query.ts'
import { namedBy } from '../threads/mentions.ts'
import { ProblemError } from '../problems.ts'
import { type Branch, branchesOf, repliesAfter } from '../threads/replies.ts'
import { type CommentRow, isListed, rootsAround, rootsFrom } from '../threads/roots.ts'
import type { Schema } from '../database/schema.ts'
import { FEATURES, type Service } from '../service.ts'
import { stampFor } from '../moderation/form-timestamps.ts'
import { usesStamps } from '../moderation/spam-checks.ts'
import { describeThread } from '../threads/threads.ts'
import { toWire } from '../threads/to-wire.ts'

type Listed = Pick<WirePage, 'comments' | 'prev' | 'next'>

/** Answers a list. */
export async function listComments(service: Service, request: ListRequest): Promise<WirePage> {
  return service.database.read(async (transaction) => ({
    thread: await describeThread(transaction, request.thread),
    form: formOf(service, request.thread),
    features: [...FEATURES],
    ...(await listed(transaction, request)),
    event: String(await lastEventIn(transaction, request.thread)),
  }))
}

function formOf({ form, rules, secret }: Service, thread: string): WireForm {
  return usesStamps(rules) ? { ...form, stamp: stampFor(secret, thread, Date.now()) } : form
}

async function listed(transaction: Transaction<Schema>, request: ListRequest): Promise<Listed> {
  const { from, thread } = request
  if (from.kind === 'replies') return moreReplies(transaction, request, from)
  if (from.kind === 'roots') {
    return pageOf(transaction, await rootsFrom(transaction, request, from.cursor))
  }
  return pageAround(transaction, request, await find(transaction, thread, from.by, from.value))
}

async function pageAround(
  transaction: Transaction<Schema>,
  request: ListRequest,
  target: CommentRow,
): Promise<Listed> {
  const root =
    target.parent === null
      ? target
      : await find(transaction, request.thread, 'number', String(target.root))
  const page = await rootsAround(transaction, request, root)
  return pageOf(transaction, page, target.parent === null ? null : target)
}

async function pageOf(
  transaction: Transaction<Schema>,
  page: { roots: CommentRow[]; prev: string | null; next: string | null },
  target: CommentRow | null = null,
): Promise<Listed> {
  const branches = await branchesOf(transaction, page.roots, target)
  const rows = page.roots.flatMap((root) => [root, ...(branches.get(root.id)?.replies ?? [])])
  const comments = await toWires(transaction, rows)
  for (const comment of comments) mark(comment, branches.get(comment.id))
  return { comments, prev: page.prev, next: page.next }
}

function mark(root: WireComment, branch: Branch | undefined): void {
  if (!branch) return
  if (branch.before > 0) root.repliesBefore = branch.before
  if (branch.cursor === null) return
  root.moreReplies = branch.after
  root.repliesCursor = branch.cursor
}

async function moreReplies(
  transaction: Transaction<Schema>,
  { thread, limit }: ListRequest,
  { root: id, after }: { root: string; after: string | null },
): Promise<Listed> {
  const root = await find(transaction, thread, 'id', id)
  const found = root.parent === null ? await repliesAfter(transaction, root, after, limit + 1) : []
  const replies = found.slice(0, limit)
  const last = found.length > limit ? replies.at(-1) : undefined
  return {
    comments: await toWires(transaction, replies),
    prev: null,
    next: last?.path ? writeReplyCursor(last.path) : null,
  }
}

async function find(
  transaction: Transaction<Schema>,
  thread: string,
  by: 'id' | 'number',
  value: string,
): Promise<CommentRow> {
  const row = await transaction
    .selectFrom('comments')
    .where('thread', '=', thread)
    .where(by, '=', value)
    .where(isListed)
    .selectAll()
    .executeTakeFirst()
  if (!row) throw new ProblemError('not-found', 'There is no such comment.')
  return row
}

async function toWires(
  transaction: Transaction<Schema>,
  rows: readonly CommentRow[],
): Promise<WireComment[]> {
  const numbers = rows.flatMap(({ number }) => number ?? [])
  const named = await namedBy(transaction, rows[0]?.thread ?? '', numbers)
  return rows.map((row) => toWire(row, named.get(row.number ?? '')))
}
