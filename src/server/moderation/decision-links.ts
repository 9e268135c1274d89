import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { CommentRow } from '../threads/roots.ts'
import type { Verdict } from './decisions.ts'
import { versionOf } from './comment-version.ts'

/** What a link in a mail leads to. */
export type LinkedAction = Verdict

/** What a decision link says, and the signature vouches for. */
export interface DecisionLink {
  action: LinkedAction
  comment: string
  /** What the comment said, as versionOf has it. */
  version: string
  /** What had been decided on it: see standingOf. */
  standing: string
  /** Whom the link was sent to, in words for the record of decisions. */
  by: string
  /** When it ends, in ms. */
  expires: number
}

/** For how long such a link is good. */
export const LINK_GOOD_FOR_MS = 14 * 24 * 60 * 60 * 1000

/** The link to the page that asks once more before it decides on a comment as it is now. */
export function decisionLink(
  { secret, publicUrl }: { secret: string; publicUrl: string },
  row: CommentRow,
  { action, by, expires }: Pick<DecisionLink, 'action' | 'by' | 'expires'>,
): string {
  const link: DecisionLink = {
    action,
    comment: row.id,
    version: versionOf(row),
    standing: standingOf(row),
    by,
    expires,
  }
  const payload = Buffer.from(JSON.stringify(partsOf(link))).toString('base64url')
  const query = new URLSearchParams({ link: `${payload}.${signatureOf(secret, payload)}` })
  return `${publicUrl}/decide?${query}`
}

/** Reads what such a link carries; null for one that this server didn't sign. */
export function readDecisionLink(secret: string, text: string): DecisionLink | null {
  const [, payload, signature] = /^([\w-]{1,1000})\.([\w-]{43})$/.exec(text) ?? []
  if (payload === undefined || signature === undefined) return null
  const expected = signatureOf(secret, payload)
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return null
  const parts = JSON.parse(Buffer.from(payload, 'base64url').toString()) as ReturnType<
    typeof partsOf
  >
  const [action, comment, version, standing, by, expires] = parts
  return { action, comment, version, standing, by, expires }
}

/** What changes with every decision on a comment, so that a link is good for one. */
export function standingOf({ state, decided }: Pick<CommentRow, 'state' | 'decided'>): string {
  return createHash('sha256').update(`${state}\n${decided}`).digest('hex').slice(0, 10)
}

function partsOf({ action, comment, version, standing, by, expires }: DecisionLink) {
  return [action, comment, version, standing, by, expires] as const
}

function signatureOf(secret: string, payload: string): string {
  return createHmac('sha256', secret).update(`decision\n${payload}`).digest('base64url')
}
