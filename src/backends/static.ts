import type { Comment } from '../model/comment.ts'
import { compareComments } from '../model/tree.ts'
import type { Backend } from './backend.ts'
import { readJson } from './fetch-json.ts'
import { readCapabilities, readPage } from './parse-comments.ts'

/** A file on the owner's own host, in the protocol's page format: the whole thread at once, read-only. */
export function createBackend(endpoint: string): Backend {
  return {
    capabilities: () => ({ ...readCapabilities({}, false), features: new Set() }),

    async list(query, signal) {
      const json = await readJson(endpoint, signal)
      const page = readPage(json, query.thread)
      // The whole file is here: whatever it says of further pages can't be followed.
      const comments = page.comments.map((comment): Comment => ({
        ...comment,
        moreReplies: 0,
        repliesCursor: null,
        repliesBefore: 0,
      }))
      return { ...page, comments: comments.sort(compareComments), prev: null, next: null }
    },
  }
}
