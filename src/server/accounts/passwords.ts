import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

// What OWASP asks of scrypt, at 32 MB a try: a small server has no 128 MB for each.
const COST = { N: 2 ** 15, r: 8, p: 3 }
const MEMORY = 64 * 1024 * 1024
const BYTES = 32

const MIN_LENGTH = 10
/** Shorter words of the site's stand in any password. */
const MIN_WORD = 3
/** In UTF-16 units: longer ones would only cost time. */
export const MAX_PASSWORD = 256
/** Of 4: "safely unguessable", at least a hundred million guesses. */
const STRONG = 3

export type PasswordProblem = 'too-short' | 'too-long' | 'too-weak'

let estimator: ZxcvbnFactory | undefined

/**
 * What is wrong with a new password: it is short, or guessed soon by those who try the 30,000 most
 * used ones, rows of keys, dates, and words that belong to the site.
 */
export function passwordProblem(
  password: string,
  words: readonly string[],
): PasswordProblem | null {
  if (Array.from(password).length < MIN_LENGTH) return 'too-short'
  if (password.length > MAX_PASSWORD) return 'too-long'
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const known = words.flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  const long = known.filter((word) => word.length >= MIN_WORD)
  const rest = long.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase())
  if (rest.length < MIN_LENGTH / 2) return 'too-weak'
  return estimator.check(password, long).score < STRONG ? 'too-weak' : null
}

/** What is kept of a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, COST)
  const parts = [COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')]
  return `scrypt$${parts.join('$')}`
}

/**
 * Whether a password is the one that was kept. It takes as long where nothing is kept, so that the
 * time tells nobody which names there are.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (kept ?? '').split('$')
  const cost = kept === null ? COST : { N: Number(N), r: Number(r), p: Number(p) }
  const made = await derive(password, Buffer.from(salt, 'base64url'), cost)
  const expected = kept === null ? Buffer.alloc(BYTES) : Buffer.from(key, 'base64url')
  return timingSafeEqual(made, expected) && kept !== null
}

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Phones and desktops type the same letter in different ways.
    const plain = password.normalize('NFKC')
    scrypt(plain, salt, BYTES, { ...cost, maxmem: MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
