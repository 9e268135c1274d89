import type { Database } from '../database/database.ts'
import type { Clock } from './clock.ts'
import { type Claim, claim, type Outcome, settle } from './outbox.ts'
import type { Target } from './targets.ts'

/** Sends one message; it never throws. */
type Deliver = (claimed: Claim, signal: AbortSignal) => Promise<Outcome>

/** Another process, such as a command, may have put something down. */
const LOOK_MS = 60_000
/** An attempt ends before another process may take its message: see CLAIM_MS. */
const ATTEMPT_MS = 40_000
/** No target gets more mails than one a minute, with what has come since in it. */
const BETWEEN_MAILS_MS = 60_000
const FIRST_RETRY_MS = 60_000
const LONGEST_RETRY_MS = 60 * 60 * 1000

export interface Sender {
  /** Looks at once whether there is something to send. */
  look(): void
  /** Ends what is under way, and sends no more. */
  close(): Promise<void>
}

interface SenderOptions {
  database: Database
  clock: Clock
  target: Target
  deliver: Deliver
  /** Says what the owner should know. */
  warn(text: string): void
}

/** Sends one target what waits for it, one message after the other, until it is closed. */
export function startSender({ database, clock, target, deliver, warn }: SenderOptions): Sender {
  const closing = new AbortController()
  let looking = new AbortController()
  let failures = 0
  let notBefore = 0
  const work = run()

  return {
    look: () => looking.abort(),
    async close() {
      closing.abort()
      looking.abort()
      await work
    },
  }

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      const now = clock.now()
      if (notBefore > now) {
        await clock.wait(notBefore - now, closing.signal)
        continue
      }
      looking = new AbortController()
      if (closing.signal.aborted) return
      const wait = await sendNext()
      if (wait > 0) await clock.wait(Math.min(wait, LOOK_MS), looking.signal)
    }
  }

  /** @returns For how long there is nothing to do, in ms. */
  async function sendNext(): Promise<number> {
    try {
      const now = clock.now()
      const claimed = await database.write((transaction) => claim(transaction, target, now))
      if (typeof claimed === 'number') return claimed - clock.now()
      const outcome = await attempt(claimed)
      await record(claimed, outcome)
      return 0
    } catch (error) {
      // A full disk, or another program in the way: `/readyz` says so. Nothing is lost by it.
      console.error(`[afterword] ${target.key} can't be served now:`, error)
      return LOOK_MS
    }
  }

  async function attempt(claimed: Claim): Promise<Outcome> {
    const over = new AbortController()
    const sent = new AbortController()
    const abort = () => over.abort()
    closing.signal.addEventListener('abort', abort)
    void clock.wait(ATTEMPT_MS, sent.signal).then(abort)
    try {
      return await deliver(claimed, over.signal)
    } finally {
      sent.abort()
      closing.signal.removeEventListener('abort', abort)
    }
  }

  async function record(claimed: Claim, outcome: Outcome): Promise<void> {
    const now = clock.now()
    const isStopped = closing.signal.aborted && outcome.result !== 'sent'
    if (outcome.result === 'sent') {
      failures = 0
      if (target.kind === 'mail') notBefore = now + BETWEEN_MAILS_MS
    } else if (outcome.result !== 'refused' && !isStopped) {
      failures += 1
      notBefore = now + Math.max(retryMs(failures), 'after' in outcome ? (outcome.after ?? 0) : 0)
    }
    const next = Math.max(now, notBefore)
    const isGivenUp = await database.write((transaction) =>
      settle(transaction, claimed, outcome, { now, next }),
    )
    if (outcome.result === 'sent' || isStopped) return
    const then = isGivenUp
      ? 'It is given up: `afterword outbox` lists it.'
      : `Tried again at ${new Date(next).toISOString()}.`
    warn(
      `${target.key} could not be told of ${claimed.deliveries.length}: ${outcome.error}. ${then}`,
    )
  }
}

/** Twice as long each time, and up to half of that less by chance, so that not all come at once. */
function retryMs(failures: number): number {
  const longest = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1))
  return longest * (1 - Math.random() / 2)
}
