import type { Transaction } from 'kysely'
import * as v from 'valibot'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { EXPORT_VERSION } from './export-lines.ts'
import { commentLine, type CommentLine, threadLine, type ThreadLine } from './export-schema.ts'
import { type ImportOptions, StoppedError } from './import-options.ts'
import { type Input, linesOf } from './input.ts'
import { note, type Report } from './report.ts'
import { restoreComment, restoreThread, type Result } from './restore-rows.ts'

const AT_ONCE = 200

type Line = { at: number } & ({ thread: ThreadLine } | { comment: CommentLine })

/**
 * Brings an export of ours back: the same ids, numbers and all. What is there already stays as it
 * is, and a comment whose number is taken is left out, since numbers never change.
 */
export async function restoreExport(
  database: Database,
  input: Input,
  report: Report,
  options: ImportOptions,
): Promise<void> {
  let batch: Line[] = []
  let lines = 0
  /** Those whose parent comes later: what is held has no number, and so no order. */
  const late: Line[] = []
  for await (const { line, at } of linesOf(input)) {
    if (line.trim() === '') continue
    const read = readLine(line, at)
    if (typeof read === 'string') {
      note(report, { at: `line ${at}`, what: 'something', why: read })
    } else if (read !== null) batch.push(read)
    if (batch.length >= AT_ONCE) await store()
  }
  await store()
  batch = late.splice(0)
  await store()
  for (const { at } of late) {
    note(report, { at: `line ${at}`, what: 'a comment', why: 'what it answers is not there' })
  }

  async function store(): Promise<void> {
    const lines_ = batch
    batch = []
    const done = options.isDryRun
      ? await database.read((transaction) => findMissing(transaction, lines_))
      : await database.write((transaction) => storeLines(transaction, lines_))
    for (const [i, entry] of lines_.entries()) {
      const result = done[i] ?? 'known'
      if (result === 'late') late.push(entry)
      else if ('comment' in entry) tell(entry.at, entry.comment, result)
    }
    lines += lines_.length
    options.onProgress({ step: 'storing', comments: lines, done: input.progress() })
    if (options.signal.aborted) throw new StoppedError()
  }

  function tell(at: number, { comment, thread, state }: CommentLine, result: Result): void {
    if (result === 'known') report.known += 1
    else if (result === 'new') {
      report.threads.add(thread)
      if (state === 'published') report.published += 1
      else if (state === 'deleted' || state === 'spam') report.tombstones += 1
      else report.held += 1
    } else note(report, { at: `line ${at}`, what: `comment ${comment}`, why: result })
  }
}

/** A line; a sentence where it is none, and null for the first. */
function readLine(text: string, at: number): Line | string | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'it is no JSON: the file may be cut off'
  }
  if (at === 1) {
    const version = v.safeParse(v.object({ version: v.number() }), json)
    const known = version.success && version.output.version <= EXPORT_VERSION
    if (known) return null
    throw new Error('The export is of a newer version of afterword: update this one first.')
  }
  const comment = v.safeParse(commentLine, json)
  if (comment.success) return { at, comment: comment.output }
  const thread = v.safeParse(threadLine, json)
  if (thread.success) return { at, thread: thread.output }
  const isThread = typeof json === 'object' && json !== null && 'oldIds' in json
  const issues: readonly v.BaseIssue<unknown>[] = isThread ? thread.issues : comment.issues
  const field = issues[0] ? v.getDotPath(issues[0]) : null
  return `it is not as an export has it${field === null ? '' : ` (${field})`}`
}

async function storeLines(
  transaction: Transaction<Schema>,
  lines: readonly Line[],
): Promise<Result[]> {
  const results: Result[] = []
  for (const line of lines) {
    results.push(
      'thread' in line
        ? await restoreThread(transaction, line.thread)
        : await restoreComment(transaction, line.comment),
    )
  }
  return results
}

async function findMissing(
  transaction: Transaction<Schema>,
  lines: readonly Line[],
): Promise<Result[]> {
  const results: Result[] = []
  for (const line of lines) {
    if ('thread' in line) results.push('known')
    else {
      const there = await transaction
        .selectFrom('comments')
        .where('id', '=', line.comment.comment)
        .select('id')
        .executeTakeFirst()
      results.push(there ? 'known' : 'new')
    }
  }
  return results
}
