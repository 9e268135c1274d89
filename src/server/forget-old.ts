import { forgetSessions } from './accounts/sessions.ts'
import { forgetKeys } from './comments/idempotency.ts'
import type { Database } from './database/database.ts'
import { forgetUndo } from './moderation/decisions.ts'
import { forgetNetworks } from './moderation/forget-networks.ts'
import { forgetRefused } from './moderation/moderation.ts'
import { forgetBans } from './spam/bans.ts'
import { forgetReporters } from './moderation/reports.ts'

const EVERY_MS = 10 * 60 * 1000

// Some at a time, so that no comment waits long for its turn.
const OF_COMMENTS = [forgetRefused, forgetKeys, forgetNetworks, forgetBans, forgetReporters]
const WORK = [...OF_COMMENTS, forgetSessions, forgetUndo]

/** Deletes what has been kept for as long as it is needed. */
export async function forgetOld(database: Database): Promise<void> {
  for (const work of WORK) {
    while (await database.write(work, { forgets: true })) {
      // There is more of it.
    }
  }
}

/** Does so now, and again every ten minutes, until the function that it returns is called. */
export async function keepForgetting(database: Database): Promise<() => Promise<void>> {
  await forgetOld(database)
  let work = Promise.resolve()
  const timer = setInterval(() => {
    // A full disk or another program stands in the way: `/readyz` says so, and ten minutes are soon.
    work = work.then(() => forgetOld(database)).catch(() => {})
  }, EVERY_MS).unref()
  return async () => {
    clearInterval(timer)
    await work
  }
}
