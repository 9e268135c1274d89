import type { Comment } from '../model/comment.ts'
import { isNumber, numberAt } from '../model/number.ts'
import { compareComments } from '../model/tree.ts'
import type { Backend } from './backend.ts'
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
      if (comments.every(({ number }) => number === null)) count(comments)
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

/** Numbers comments that have none: in order of time, those of one day as the file has them. */
function count(comments: Comment[]): void {
  const ids = new Set<string | null>(comments.map(({ id }) => id))
  const inTime = comments.toSorted((a, b) => (a.created ?? Infinity) - (b.created ?? Infinity))
  const answers = new Map<string | null, Comment[]>()
  for (const comment of inTime) {
    const parent = ids.has(comment.parent) ? comment.parent : null
    answers.set(parent, [...(answers.get(parent) ?? []), comment])
  }
  const counted: Pick<Comment, 'id' | 'number'>[] = []
  const number = (parent: Pick<Comment, 'id' | 'number'> | null) => {
    let place = 0
    for (const comment of answers.get(parent && parent.id) ?? []) {
      comment.number = numberAt(parent && parent.number, ++place)
      if (isNumber(comment.number)) counted.push(comment)
      else comment.number = null
    }
  }
  number(null)
  for (const comment of counted) number(comment)
}
