import type { Transaction } from 'kysely'
import type { WireForm, WirePage } from '../../protocol.ts'
import { listAround, listFrom, moreReplies } from './pages.ts'
import type { ListRequest } from './list-query.ts'
import type { Schema } from '../database/schema.ts'
import { FEATURES, type Service } from '../service.ts'
import { stampFor } from '../moderation/form-timestamps.ts'
import { usesStamps } from '../moderation/spam-checks.ts'
import { currentThread } from '../threads/moved-threads.ts'
import { readThreadState } from '../threads/threads.ts'

/** A list, and the version of the thread that it was read at. */
export interface ListAnswer {
  page: WirePage
  version: string | null
}

/** Answers a list. */
export async function listComments(service: Service, request: ListRequest): Promise<ListAnswer> {
  return service.database.read(async (transaction) => {
    const id = await currentThread(transaction, request.thread)
    const { thread, event, version } = await readThreadState(transaction, id)
    const page = {
      thread,
      form: formOf(service, id),
      features: [...FEATURES],
      ...(await listed(transaction, { ...request, thread: id })),
      event: String(event),
    }
    return { page, version }
  })
}

function formOf({ form, rules, secret }: Service, thread: string): WireForm {
  return usesStamps(rules) ? { ...form, stamp: stampFor(secret, thread, Date.now()) } : form
}

function listed(transaction: Transaction<Schema>, request: ListRequest) {
  const { from } = request
  if (from.kind === 'replies') return moreReplies(transaction, request, from)
  if (from.kind === 'comment') return listAround(transaction, request, from)
  return listFrom(transaction, request, from.cursor)
}
