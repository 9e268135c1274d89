import { endpointBase, listUrl, type WirePost } from '../protocol.ts'
import { type Backend, CommentsError } from './backend.ts'
import { isRecord, requestJson } from './http.ts'
import { readCapabilities, readComment, readPage } from './wire.ts'

/** afterword's own protocol, as the reference server speaks it. */
export function createBackend(endpoint: string): Backend {
  let capabilities = readCapabilities({}, true)
  // A key is good for the same bytes alone, and the stamp or the page's title may change between tries.
  const bodies = new Map<string, WirePost>()
  return {
    capabilities: () => capabilities,

    async list(query, signal) {
      const json = await requestJson(listUrl(endpoint, query), { signal })
      const page = readPage(json, query.thread)
      capabilities = readCapabilities(json, true)
      return page
    },

    async post(draft, key, signal) {
      const { stamp } = capabilities.form
      const body = bodies.get(key) ?? {
        thread: draft.thread,
        parent: draft.parent,
        text: draft.text,
        author: { ...draft.author },
        page: { url: location.href.replace(/#.*$/s, ''), title: document.title },
        ...(stamp === undefined ? {} : { stamp }),
      }
      bodies.set(key, body)
      const answer = await requestJson(`${endpointBase(endpoint)}/comments`, {
        method: 'post',
        body,
        headers: { 'idempotency-key': key },
        signal,
      })
      const comment = isRecord(answer) ? readComment(answer['comment']) : null
      if (!isRecord(answer) || comment === null) {
        throw new CommentsError('invalid-response', 'the answer to a post holds no comment')
      }
      bodies.delete(key)
      return { comment, token: typeof answer['token'] === 'string' ? answer['token'] : null }
    },
  }
}
