import type { Database } from '../database/database.ts'
import { ProblemError } from '../problems.ts'
import { createKeyedMemory } from '../security/keyed-memory.ts'
import { createLimit } from '../security/rate-limits.ts'
import { type Owner, ownerNamed } from './owners.ts'
import { isPassword, MAX_PASSWORD } from './passwords.ts'

const QUARTER_HOUR_S = 15 * 60
const HOUR_S = 60 * 60
/** Failures of one network in a quarter of an hour. */
const OF_NETWORK = 10
/** Failures at one account in an hour, from networks that never got in there. */
const OF_ACCOUNT = 30
/** Passwords that are tried at once: each takes 32 MB and a thread. */
const AT_ONCE = 2
const KNOWN_FOR_MS = 30 * 24 * 60 * 60 * 1000

/** What came of a try; `wait` is in seconds. */
export type SignInResult = { owner: Owner } | { wait: number } | { wrong: true }

export type SignIn = (
  database: Database,
  given: { name: string; password: string; network: string },
) => Promise<SignInResult>

/**
 * Makes the function that checks a name and a password. Tries are limited by network, and at each
 * account over all networks together; those from which somebody got in before have a count of their
 * own, so that strangers can lock nobody out.
 */
export function createSignIn(): SignIn {
  const networks = createLimit(OF_NETWORK, QUARTER_HOUR_S)
  const accounts = createLimit(OF_ACCOUNT, HOUR_S)
  const known = createKeyedMemory<object>({ max: 10_000, forMs: KNOWN_FOR_MS })
  const places: (() => void)[] = []
  let running = 0

  return async (database, { name, password, network }) => {
    const owner = await database.read((transaction) => ownerNamed(transaction, name))
    const place = known.at([network, owner?.id ?? ''])
    const account = `${owner?.id ?? 'nobody'} ${place.get() ? network : ''}`
    const limits = [
      [networks, network],
      [accounts, account],
    ] as const
    // Counted before the password is tried, so that a hundred tries at once are a hundred.
    for (const [limit, who] of limits) {
      const wait = await limit.take(who).then(() => null, secondsToWait)
      if (wait !== null) return { wait }
    }
    const isRight =
      password.length <= MAX_PASSWORD &&
      (await inTurn(() => isPassword(password, owner?.password ?? null)))
    if (!owner || !isRight) return { wrong: true }
    for (const [limit, who] of limits) await limit.giveBack(who)
    place.set({})
    return { owner }
  }

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running < AT_ONCE) running += 1
    // Who finishes hands on their place.
    else await new Promise<void>((resolve) => void places.push(resolve))
    try {
      return await work()
    } finally {
      const next = places.shift()
      if (next) next()
      else running -= 1
    }
  }
}

function secondsToWait(error: unknown): number {
  if (error instanceof ProblemError && error.code === 'rate-limited') {
    return error.options.retryAfter ?? QUARTER_HOUR_S
  }
  throw error
}
