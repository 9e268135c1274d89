import { type Backend, CommentsError, type Posted } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import { postWithRetry, type DeliverySettings, isFinal } from './post-with-retry.ts'
import type { Entry } from './outbox-entries.ts'
import type { OwnComments } from '../own-comments/own-comments.ts'
import { randomKey } from '../random-id.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'

interface Parts {
  backend: Backend
  thread: ThreadStore
  mine: OwnComments
}

/** The same words as a new comment, under a key of its own. */
export function withNewKey(entry: Entry): Entry {
  return { ...entry, key: randomKey(), sent: entry.draft }
}

/**
 * Posts what was sent, and makes of it what the reader wants said by now. What was refused for good
 * never arrived: other words than those are then a comment of their own, which `onRenew` is told of.
 *
 * @throws CommentsError
 */
export async function sendEntry(
  entry: Entry,
  parts: Parts,
  settings: DeliverySettings & {
    onRenew: (entry: Entry) => void
    onStamp: (stamp: string | undefined) => void
  },
): Promise<Comment> {
  const { key, sent, draft } = entry
  let posted: Posted
  try {
    posted = await postWithRetry(parts.backend, sent, key, settings)
  } catch (error) {
    const isRefused =
      error instanceof CommentsError && (isFinal(error.code) || error.code === 'uncertain')
    if (!isRefused || sent.text === draft.text) throw error
    const anew = withNewKey(entry)
    settings.onRenew(anew)
    return sendEntry(anew, parts, { ...settings, isAgain: false })
  }
  settings.onStamp(posted.stamp)
  parts.mine.remember(posted, sent.text)
  if (sent.text === draft.text) return posted.comment
  try {
    const comment = await reword(posted, draft.text, parts, settings.signal)
    parts.mine.remember({ ...posted, comment }, draft.text)
    return comment
  } catch (error) {
    parts.thread.add(posted.comment)
    throw error
  }
}

function reword(
  { comment, token }: Posted,
  text: string,
  { backend, thread }: Parts,
  signal: AbortSignal,
): Promise<Comment> {
  if (!backend.edit || token === null || !thread.capabilities.value.features.has('edit')) {
    throw new CommentsError('duplicate', 'the words sent before have arrived')
  }
  return backend.edit(comment.id, token, text, signal)
}
