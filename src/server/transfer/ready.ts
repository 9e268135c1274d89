import { decodeHTML } from 'entities'
import { cleanLine, isEmail, lengthOf } from '../text/clean-text.ts'
import { LIMITS } from '../text/limits.ts'
import { websiteOf } from '../text/web-address.ts'
import { type StoredBody, storedBody } from './body.ts'
import { readTime, type Zone } from './dates.ts'
import type { ReadyComment } from './insert-imported.ts'
import type { ImportedComment } from './record.ts'

/** What is stored of a comment, without its thread and place. */
export type ReadyData = Omit<ReadyComment, 'above' | 'created' | 'isHolding' | 'key' | 'source'>

/** What an owner says of a file that it doesn't say itself. */
export interface Reading {
  zone: Zone
  /** E-mail addresses and names of the owner, in small letters. */
  owners: ReadonlySet<string>
}

/**
 * Makes of a comment what is stored of it: every field checked, as if a stranger had sent it.
 *
 * @param before - The date of the comment before it, for one that has none.
 */
export function readyComment(
  comment: ImportedComment,
  { zone, owners }: Reading,
  before: string,
): { data: ReadyData; created: string; isGone: boolean; faults: string[] } {
  const faults: string[] = []
  const found = readTime(comment.created, zone)
  if (found === null) faults.push('it has no date that can be read: it got that of the one before')
  const body = comment.state === 'gone' ? null : storedBody(comment.body)
  if (body?.isCut) faults.push('it is longer than 65,535 characters: its end was cut off')
  const isGone = body === null
  const reason = isGone ? (comment.reason ?? 'nothing of it would be seen') : comment.reason
  const name = short(cleanLine(decodeHTML(comment.author.name)), LIMITS.name)
  const email = cleanLine(comment.author.email)
  const isKnownEmail = isEmail(email) && lengthOf(email) <= LIMITS.email
  const isOwner =
    comment.author.isOwner ||
    owners.has(name.toLowerCase()) ||
    (isKnownEmail && owners.has(email.toLowerCase()))
  const data: ReadyData = {
    anchor: comment.anchor,
    state: isGone ? 'deleted' : comment.state === 'pending' ? 'pending' : 'published',
    reason,
    edited: readTime(comment.edited, zone),
    likes: Number.isSafeInteger(comment.likes) && comment.likes > 0 ? comment.likes : 0,
    ...(isGone ? NOTHING : { name, ...textsOf(body), isOwner, url: websiteIn(comment) }),
    email: !isGone && isKnownEmail ? email : '',
  }
  if (isGone) data.likes = 0
  return { data, created: found ?? before, isGone, faults }
}

const NOTHING = { name: '', url: '', text: '', html: null, isOwner: false }

function textsOf({ text, html }: StoredBody) {
  return { text, html }
}

function websiteIn({ author }: ImportedComment): string {
  const url = websiteOf(cleanLine(decodeHTML(author.url))) ?? ''
  return url.length <= LIMITS.url ? url : ''
}

function short(line: string, max: number): string {
  return lengthOf(line) <= max ? line : Array.from(line).slice(0, max).join('').trim()
}
