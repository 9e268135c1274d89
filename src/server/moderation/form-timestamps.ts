import { createHmac, timingSafeEqual } from 'node:crypto'

/** After this a stamp says nothing: a page may stay open, or a comment wait for the network. */
export const GOOD_FOR_MS = 2 * 24 * 60 * 60 * 1000

/** What a stamp tells of the form: its age in seconds, nothing, or that it is not ours. */
export type StampAge = number | 'unknown' | 'forged'

/**
 * The signed time, in milliseconds, at which a thread's form was read. A cache may hand it out a
 * little later, and so make a reader look slower than they were, never quicker.
 */
export function stampFor(secret: string, thread: string, now: number): string {
  const time = Math.floor(now).toString(36)
  return `${time}.${signatureOf(secret, thread, time)}`
}

/** Reads a stamp that came back with a comment. */
export function ageOf(secret: string, thread: string, stamp: string | null, now: number): StampAge {
  if (stamp === null) return 'unknown'
  const [, time, signature] = /^([\da-z]{1,8})\.([\w-]{22})$/.exec(stamp) ?? []
  if (time === undefined || signature === undefined) return 'forged'
  const expected = signatureOf(secret, thread, time)
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return 'forged'
  const age = (now - parseInt(time, 36)) / 1000
  // Below zero, the server's clock was set back.
  return age >= 0 && age <= GOOD_FOR_MS / 1000 ? age : 'unknown'
}

/** What of a stamp goes into an ETag: with the time itself no list would ever be the same again. */
export function dayOfStamp(now: number): number {
  return Math.floor(now / 1000 / 60 / 60 / 24)
}

function signatureOf(secret: string, thread: string, time: string): string {
  const signature = createHmac('sha256', secret).update(`stamp\n${thread}\n${time}`)
  return signature.digest('base64url').slice(0, 22)
}
