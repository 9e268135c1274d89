import type { Transaction } from 'kysely'
import { REPLIES_PER_ROOT } from '../../protocol.ts'
import { writeReplyCursor } from './cursors.ts'
import { ancestorsOf } from './outline.ts'
import { type CommentRow, isListed } from './roots.ts'
import type { Schema } from '../database/schema.ts'

/** The replies that a root brings along, and how many of its others stand before and after them. */
export interface Branch {
  replies: CommentRow[]
  before: number
  after: number
  cursor: string | null
}

/** The first replies of each root; of the root that `target` stands under, those about it. */
export async function branchesOf(
  transaction: Transaction<Schema>,
  roots: readonly CommentRow[],
  target: CommentRow | null,
): Promise<Map<string, Branch>> {
  if (roots.length === 0) return new Map()
  const skip = target?.path ? await repliesToSkip(transaction, target) : 0
  const rows = await rankedReplies(transaction, roots, target, skip)
  const found = new Map<number | null, typeof rows>(roots.map(({ root }) => [root, []]))
  for (const row of rows) found.get(row.root)?.push(row)
  return new Map(
    roots.map(({ id, root }) => {
      const replies = found.get(root) ?? []
      const skipped = root === target?.root ? skip : 0
      const last = replies.at(-1)
      const after = last ? last.total - last.rank : 0
      return [
        id,
        {
          replies,
          before: skipped - replies.filter(({ rank }) => rank <= skipped).length,
          after,
          cursor: after > 0 && last?.path ? writeReplyCursor(last.path) : null,
        },
      ]
    }),
  )
}

/** In one question for all roots: each reply with its rank in its branch, and the branch's length. */
function rankedReplies(
  transaction: Transaction<Schema>,
  roots: readonly CommentRow[],
  target: CommentRow | null,
  skip: number,
) {
  const thread = roots[0]?.thread ?? ''
  const places = roots.map(({ root }) => root)
  return transaction
    .with('ranked', (from) =>
      from
        .selectFrom('comments')
        .where('thread', '=', thread)
        .where('root', 'in', places)
        .where('parent', 'is not', null)
        .where(isListed)
        .select(({ fn }) => [
          'id',
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('root').orderBy('path'))
            .as('rank'),
          fn
            .countAll<number>()
            .over((over) => over.partitionBy('root'))
            .as('total'),
        ]),
    )
    .selectFrom('ranked')
    .innerJoin('comments', 'comments.id', 'ranked.id')
    .where((is) => {
      const isFirst = is('rank', '<=', REPLIES_PER_ROOT)
      if (!target?.path || skip === 0) return isFirst
      const isNear = is.and([is('rank', '>', skip), is('rank', '<=', skip + REPLIES_PER_ROOT)])
      return is.or([
        is.and([is('root', '!=', target.root), isFirst]),
        is.and([
          is('root', '=', target.root),
          is.or([isNear, is('path', 'in', ancestorsOf(target.path))]),
        ]),
      ])
    })
    .orderBy('path')
    .selectAll('comments')
    .select(['ranked.rank', 'ranked.total'])
    .execute()
}

/** The replies of one root that come after a sort path, or from the first on. */
export function repliesAfter(
  transaction: Transaction<Schema>,
  root: CommentRow,
  after: string | null,
  limit: number,
): Promise<CommentRow[]> {
  return transaction
    .selectFrom('comments')
    .where('thread', '=', root.thread)
    .where('root', '=', root.root)
    .where('path', '>', after ?? root.path)
    .where(isListed)
    .orderBy('path')
    .limit(limit)
    .selectAll()
    .execute()
}

/** How many replies the page leaves out above, so that `target` stands in the middle of its twenty. */
async function repliesToSkip(
  transaction: Transaction<Schema>,
  target: CommentRow,
): Promise<number> {
  const { total, above } = await transaction
    .selectFrom('comments')
    .where('thread', '=', target.thread)
    .where('root', '=', target.root)
    .where('parent', 'is not', null)
    .where(isListed)
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.countAll<number>().filterWhere('path', '<', target.path).as('above'),
    ])
    .executeTakeFirstOrThrow()
  const half = REPLIES_PER_ROOT / 2
  return Math.max(0, Math.min(above - half, total - REPLIES_PER_ROOT))
}
