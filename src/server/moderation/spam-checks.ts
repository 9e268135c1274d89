import { countLinks } from '../text/render-markdown.ts'
import { ageOf } from './form-timestamps.ts'
import type { StampUse } from './spent-stamps.ts'
import type { Post } from '../text/validation.ts'
import type { WordFinder } from './words.ts'

/** Which comments wait for the owner: none, those of authors who are not known, or all. */
export type Moderation = 'none' | 'first' | 'all'

/** When a comment is held. */
export interface Rules {
  moderation: Moderation
  /** More links than this are suspect; null when any number is welcome. */
  maxLinks: number | null
  findWord: WordFinder
  /** Seconds between reading the form and sending it; 0 when nobody looks at the clock. */
  minimumFill: number
  /** Whether a comment without a stamp is suspect though nobody looks at the clock. */
  requireStamp: boolean
  /** Whether a comment waits once readers of three networks have reported it. */
  holdReported: boolean
}

type Written = Pick<Post, 'text'> & Omit<Post['author'], 'email'>

/** What is suspect about what was written: reasons for the owner, none when nothing is. */
export function doubtsAboutText(rules: Rules, { text, name, url }: Written): string[] {
  const doubts: string[] = []
  const links = rules.maxLinks === null ? 0 : countLinks(text)
  if (rules.maxLinks !== null && links > rules.maxLinks) doubts.push(`${links} links`)
  const word = rules.findWord(`${name}\n${url}\n${text}`)
  if (word !== null) doubts.push(`the word "${word}"`)
  return doubts
}

/** What is suspect about how a comment came in. */
export function doubtsAboutSending(
  rules: Rules,
  secret: string,
  post: Post,
  { isSpent }: Pick<StampUse, 'isSpent'>,
): string[] {
  const doubts = post.isTrapped ? ['a field that no reader sees is filled in'] : []
  if (!usesStamps(rules)) return doubts
  const age = ageOf(secret, post.thread, post.stamp, Date.now())
  if (age === 'forged') doubts.push('a form that this server did not give out')
  else if (age === 'unknown') doubts.push('no sign of when its form was read')
  else if (isSpent) doubts.push('a form that was sent before')
  else if (age < rules.minimumFill) {
    doubts.push(`sent ${age.toFixed(1)} s after its form was read`)
  }
  return doubts
}

/**
 * Why a comment waits though nothing is suspect about it. A name and an address are copied as easily
 * as they are read, so that nobody is known by them: until readers can sign in, or confirm their
 * address, `first` holds what `all` holds.
 */
export function reasonToWait(moderation: Moderation): string | null {
  if (moderation === 'none') return null
  return moderation === 'all' ? 'every comment is held' : 'nothing proves who its author is'
}

/** Whether lists carry a stamp, and comments have to bring it back. */
export function usesStamps({ minimumFill, requireStamp }: Rules): boolean {
  return minimumFill > 0 || requireStamp
}
