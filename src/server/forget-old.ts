import type { Transaction } from 'kysely'
import { forgetSessions } from './accounts/sessions.ts'
import { forgetKeys } from './comments/idempotency.ts'
import type { Database } from './database/database.ts'
import type { Schema } from './database/schema.ts'
import { forgetUndo } from './moderation/decisions.ts'
import { forgetNetworks } from './moderation/forget-networks.ts'
import { forgetRefused } from './moderation/moderation.ts'
import { forgetDeliveries } from './notify/outbox.ts'
import { forgetBans } from './spam/bans.ts'
import { forgetReporters } from './moderation/reports.ts'

const EVERY_MS = 10 * 60 * 1000

// Some at a time, so that no comment waits long for its turn.
const OF_COMMENTS = [forgetRefused, forgetKeys, forgetNetworks, forgetBans, forgetReporters]
const WORK = [...OF_COMMENTS, forgetSessions, forgetUndo, forgetDeliveries]

/** Does some of what there is to do; resolves to whether there may be more. */
type Forgetting = (transaction: Transaction<Schema>) => Promise<boolean>

/** Deletes what has been kept for as long as it is needed. */
export async function forgetOld(
  database: Database,
  more: readonly Forgetting[] = [],
): Promise<void> {
  for (const work of [...WORK, ...more]) {
    while (await database.write(work, { forgets: true })) {
      // There is more of it.
    }
  }
}

/** Does so now, and again every ten minutes, until the function that it returns is called. */
export async function keepForgetting(
  database: Database,
  more: readonly Forgetting[] = [],
): Promise<() => Promise<void>> {
  await forgetOld(database, more)
  let work = Promise.resolve()
  const timer = setInterval(() => {
    // A full disk or another program stands in the way: `/readyz` says so, and ten minutes are soon.
    work = work.then(() => forgetOld(database, more)).catch(() => {})
  }, EVERY_MS).unref()
  return async () => {
    clearInterval(timer)
    await work
  }
}
