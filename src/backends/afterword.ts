import type { Comment } from '../model/comment.ts'
import { endpointBase, listUrl, type WirePost } from '../protocol.ts'
import { type Backend, CommentsError } from './backend.ts'
import { isRecord, requestJson } from './http.ts'
import { readCapabilities, readComment, readPage } from './wire.ts'

/** afterword's own protocol, as the reference server speaks it. */
export function createBackend(endpoint: string): Backend {
  let capabilities = readCapabilities({}, true)
  return {
    capabilities: () => capabilities,

    async list(query, signal) {
      const json = await requestJson(listUrl(endpoint, query), { signal })
      const page = readPage(json, query.thread)
      capabilities = readCapabilities(json, true)
      return page
    },

    async post(draft, key, signal) {
      // Field by field, in this order: a second try must have the same bytes.
      const { thread, parent, text, author, page, stamp } = draft
      const body: WirePost = {
        thread,
        parent,
        text,
        author,
        page,
        ...(stamp === undefined ? {} : { stamp }),
      }
      const answer = await requestJson(`${endpointBase(endpoint)}/comments`, {
        method: 'post',
        body,
        headers: { 'idempotency-key': key },
        signal,
      })
      const comment = commentOf(answer)
      return { comment, token: tokenOf(answer) }
    },

    async edit(id, token, text, signal) {
      const answer = await requestJson(`${endpointBase(endpoint)}/comments/${id}`, {
        method: 'patch',
        body: { text },
        headers: { authorization: `Bearer ${token}` },
        signal,
      })
      return commentOf(answer)
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

function tokenOf(answer: unknown): string | null {
  const token = isRecord(answer) ? answer['token'] : null
  return typeof token === 'string' ? token : null
}
