import type { Comment } from '../model/comment.ts'
import { compareComments } from '../model/tree.ts'
import type { Backend } from './backend.ts'
import { countNumbers } from './counted-numbers.ts'
import { readJson } from './fetch-json.ts'
import { readCapabilities, readPage } from './parse-comments.ts'
import { isRecord } from './parse-response.ts'

/** A file on the owner's own host, in the protocol's page format: the whole thread at once, read-only. */
export function createBackend(endpoint: string): Backend {
  return {
    capabilities: () => ({ ...readCapabilities({}, false), features: new Set() }),

    async list(query, signal) {
      const json = await readJson(endpoint, signal)
      const page = readPage(inProtocol(json), query.thread)
      // The whole file is here: whatever it says of further pages can't be followed.
      const comments = page.comments.map((comment): Comment => ({
        ...comment,
        moreReplies: 0,
        repliesCursor: null,
        repliesBefore: 0,
      }))
      if (comments.every(({ number }) => number === null)) countNumbers(comments)
      return { ...page, comments: comments.sort(compareComments), prev: null, next: null }
    },
  }
}

/** Files are written by hand and by site generators: a bare list, numeric ids, days, names. */
function inProtocol(json: unknown): unknown {
  const page = Array.isArray(json) ? { comments: json as unknown[] } : json
  if (!isRecord(page) || !Array.isArray(page['comments'])) return page
  const comments: unknown[] = page['comments']
  return {
    ...page,
    comments: comments.map((comment) => (isRecord(comment) ? read(comment) : comment)),
  }
}

function read(comment: Record<string, unknown>): Record<string, unknown> {
  const { author } = comment
  return {
    ...comment,
    id: textOf(comment['id']),
    parent: textOf(comment['parent']),
    number: textOf(comment['number']),
    author: typeof author === 'string' ? { name: author } : author,
    created: timeOf(comment['created']),
    edited: timeOf(comment['edited']),
  }
}

const textOf = (value: unknown) => (typeof value === 'number' ? String(value) : value)

/** Noon of a day without time is that day nearly everywhere; midnight is the day before in America. */
function timeOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00Z` : value
}
