import type { Comment } from '../model/comment.ts'
import { endpointBase, likeUrl, MAX_EDIT_TIME, type WireDraft, type WirePost } from '../protocol.ts'
import { isRecord } from './parse-response.ts'
import { type Backend, CommentsError } from './backend.ts'
import { type JsonRequest, requestJson } from './http.ts'
import { readComment, readLikes } from './parse-comments.ts'

/** What a reader can tell a server. */
export type Sending = Required<
  Pick<Backend, 'post' | 'edit' | 'remove' | 'read' | 'like' | 'preview' | 'report'>
>

/** The sending side of afterword's own protocol, and what only one's own token reads. */
export function createSending(endpoint: string): Sending {
  const ask = (id: string, token: string, request: JsonRequest) =>
    requestJson(`${endpointBase(endpoint)}/comments/${id}`, {
      ...request,
      headers: { authorization: `Bearer ${token}` },
    })
  return {
    async post(draft, key, signal) {
      // Field by field, in this order: a second try must have the same bytes.
      const { thread, parent, text, author, page, stamp, trap } = draft
      const body: WirePost = {
        thread,
        parent,
        text,
        author,
        page,
        ...(stamp === undefined ? {} : { stamp }),
        ...(trap === undefined ? {} : { trap }),
      }
      let now = NaN
      const answer = await requestJson(`${endpointBase(endpoint)}/comments`, {
        method: 'post',
        onHeaders: (headers) => (now = Date.parse(headers.get('date') ?? '')),
        body,
        headers: { 'idempotency-key': key },
        signal,
      })
      const comment = commentOf(answer)
      const next = textOf(answer, 'stamp')
      return {
        comment,
        token: textOf(answer, 'token'),
        editableFor: editableFor(answer, now),
        ...(next === null ? {} : { stamp: next }),
      }
    },

    async edit(id, token, text, signal) {
      return commentOf(await ask(id, token, { method: 'patch', body: { text }, signal }))
    },

    async remove(id, token, signal) {
      const answer = await ask(id, token, { method: 'delete', signal })
      return answer === null ? null : commentOf(answer)
    },

    async read(id, token, signal) {
      const answer = await ask(id, token, { signal })
      const typed = isRecord(answer) ? textOf(answer['comment'], 'text') : null
      return { comment: commentOf(answer), text: typed }
    },

    async like(target, liked, reader, signal) {
      const answer = await requestJson(likeUrl(endpoint, target), {
        method: liked ? 'put' : 'delete',
        headers: { authorization: `Bearer ${reader}` },
        signal,
      })
      return readLikes(answer, liked)
    },

    async report(id, reason, signal) {
      const url = `${endpointBase(endpoint)}/comments/${id}/report`
      await requestJson(url, { method: 'post', body: { reason }, signal })
    },

    async preview(text, signal) {
      const body: WireDraft = { text }
      const url = `${endpointBase(endpoint)}/preview`
      const answer = await requestJson(url, { method: 'post', body, signal })
      if (!isRecord(answer) || typeof answer['html'] !== 'string') {
        throw new CommentsError('invalid-response', 'the answer to a preview holds no HTML')
      }
      return answer['html']
    },
  }
}

function commentOf(answer: unknown): Comment {
  const comment = isRecord(answer) ? readComment(answer['comment']) : null
  if (comment === null) {
    throw new CommentsError('invalid-response', 'the answer to a write holds no comment')
  }
  return comment
}

function textOf(answer: unknown, name: string): string | null {
  const text = isRecord(answer) ? answer[name] : null
  return typeof text === 'string' ? text : null
}

/** By the server's own clock, since the reader's may be years off; a day at most. */
function editableFor(answer: unknown, now: number): number | null {
  const left = Date.parse(textOf(answer, 'expires') ?? '') - now
  return left > 0 ? Math.min(left, MAX_EDIT_TIME) : null
}
