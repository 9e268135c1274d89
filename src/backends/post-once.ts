import type { Comment } from '../model/comment.ts'
import { type Backend, CommentsError, type Draft, type Posted } from './backend.ts'
import type { WholeThread } from './whole-thread.ts'

/** Milliseconds for which what was sent may be sent again, and a day for clocks that differ. */
const RECENT = 8 * 86_400_000

interface Parts {
  thread: WholeThread
  /** @throws CommentsError */
  send: (draft: Draft, signal: AbortSignal) => Promise<Posted>
  /** Whether the server may hold comments back from its list, so that one that isn't there may have arrived. */
  mayHold: (signal: AbortSignal) => boolean | Promise<boolean>
  /** Whether it refuses what it has already, held comments included: then a second try says if the first arrived. */
  refusesDuplicates?: boolean
}

/**
 * Posts to a server that knows no keys. Where it is open if an earlier try has arrived, the list is
 * read and compared before the next. Where even that can't tell, nothing is sent: `uncertain`.
 */
export function postOnce(parts: Parts): NonNullable<Backend['post']> {
  const { thread, send, mayHold, refusesDuplicates = false } = parts
  return async (draft, key, signal, isAgain) => {
    if (isAgain) {
      const comments = await thread.all(draft.thread, signal)
      const arrived = comments.findLast((comment) => isSame(comment, draft, comments))
      if (arrived) return posted({ ...arrived })
      if (!refusesDuplicates && (await mayHold(signal))) {
        throw new CommentsError('uncertain', 'a comment without an answer may be held')
      }
    }
    try {
      const answer = await send(draft, signal)
      return { ...answer, comment: thread.place(answer.comment) }
    } catch (error) {
      const isHeld = error instanceof CommentsError && error.code === 'duplicate'
      if (isAgain && refusesDuplicates && isHeld) return posted(heldComment(draft, key))
      throw error
    }
  }
}

/** A comment that nothing edits from here. */
export const posted = (comment: Comment): Posted => ({ comment, token: null, editableFor: null })

/** What a comment looks like that the server holds, and shows to nobody: of `id` ours where it told none. */
export function heldComment(draft: Draft, id: string): Comment {
  return {
    id,
    number: null,
    parent: draft.parent,
    author: { name: draft.author.name, url: null, avatar: null, role: null },
    created: Date.now(),
    edited: null,
    state: 'pending',
    html: draft.text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '<br>'),
    likes: 0,
    namedBy: [],
    moreReplies: 0,
    repliesCursor: null,
    repliesBefore: 0,
  }
}

/** Whether a listed comment is a draft that was sent: the same letters by the same name, under the same root. */
export function isSame(comment: Comment, draft: Draft, all: readonly Comment[]): boolean {
  const { name } = draft.author
  const isTheirs = name === '' || comment.author.name === name
  const isRecent = (comment.created ?? Infinity) > Date.now() - RECENT
  if (!isTheirs || !isRecent) return false
  const [shown, typed] = [lettersOf(plainOf(comment.html)), lettersOf(draft.text)]
  // Markup takes letters away, such as a link's address, and adds none.
  const isLike = shown.length * 2 >= typed.length && isWithin(shown, typed)
  return isLike && rootOf(comment.parent, all) === rootOf(draft.parent, all)
}

const plainOf = (html: string) => html.replace(/<[^>]*>|&[#\w]+;/g, '')

/** Whether all these letters stand in a text in this order, with others in between. */
function isWithin(letters: string, text: string): boolean {
  let place = 0
  for (const letter of text) if (letters.startsWith(letter, place)) place += letter.length
  return place === letters.length
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Servers with fewer levels put a reply to a reply under the root. */
function rootOf(id: string | null, all: readonly Comment[]): string | null {
  const seen = new Set<string>()
  let root = id
  while (root !== null && !seen.has(root)) {
    seen.add(root)
    const above: string | null = all.find((comment) => comment.id === root)?.parent ?? null
    if (above === null) break
    root = above
  }
  return root
}
