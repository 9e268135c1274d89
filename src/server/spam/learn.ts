import { LRUCache } from 'lru-cache'
import type { Database } from '../database/database.ts'
import { type Clock, systemClock } from '../notify/clock.ts'
import { describe } from '../notify/describe-error.ts'
import type { Asked, Checker, CheckVerdict } from './checker.ts'
import { askChecker, CHECK_MS } from './spam-check.ts'

const REMEMBERED = 10_000
const LOOK_MS = 60_000
/** What is undone sooner is not told. */
const SETTLED_MS = 10 * 60_000

/** Asks whether comments are spam, and tells what the owner takes them for. */
export interface SpamCheck {
  check(asked: Asked): Promise<CheckVerdict>
  close(): Promise<void>
}

/**
 * Starts to ask a service about comments. When the owner decides otherwise than it did, it is told
 * so ten minutes later. That needs the sender's address, which is on no disk: what was asked is
 * remembered in memory, and forgotten when this process ends.
 */
export function startSpamCheck(
  database: Database,
  checker: Checker,
  clock: Clock = systemClock,
): SpamCheck {
  const asked = new LRUCache<string, { asked: Asked; isSpam: boolean }>({ max: REMEMBERED })
  const closing = new AbortController()
  let last: number | null = null
  const work = run()

  return {
    async check(one) {
      const verdict = await askChecker(checker, one, clock)
      asked.set(one.id, { asked: one, isSpam: verdict.verdict === 'spam' })
      return verdict
    },
    async close() {
      closing.abort()
      await work
    },
  }

  async function run(): Promise<void> {
    for (; !closing.signal.aborted; await clock.wait(LOOK_MS, closing.signal)) {
      try {
        await tellNew()
      } catch (error) {
        console.error(
          `[afterword] the spam check could not be told of a mistake: ${describe(error)}`,
        )
      }
    }
  }

  async function tellNew(): Promise<void> {
    last ??= await newestDecision()
    const from = last
    const until = new Date(clock.now() - SETTLED_MS).toISOString()
    const decisions = await database.read((transaction) =>
      transaction
        .selectFrom('decisions')
        .where('id', '>', from)
        .where('at', '<=', until)
        .orderBy('id')
        .limit(1000)
        .select(['id', 'kind', 'comment', 'undone'])
        .execute(),
    )
    for (const { id, kind, comment, undone } of decisions) {
      const known = comment === null ? undefined : asked.get(comment)
      const as = kind === 'spam' ? 'spam' : kind === 'approve' ? 'ham' : null
      if (known && as && undone === null && known.isSpam !== (as === 'spam')) {
        await tell(known.asked, as)
        known.isSpam = as === 'spam'
      }
      last = id
    }
  }

  async function tell(one: Asked, as: 'spam' | 'ham'): Promise<void> {
    const over = AbortSignal.any([closing.signal, AbortSignal.timeout(CHECK_MS * 3)])
    await checker.learn(one, as, over)
  }

  async function newestDecision(): Promise<number> {
    const row = await database.read((transaction) =>
      transaction
        .selectFrom('decisions')
        .select('id')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst(),
    )
    return row?.id ?? 0
  }
}
