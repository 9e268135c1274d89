import { isCommentId } from '../model/anchor.ts'
import type { Comment } from '../model/comment.ts'
import { isNumber } from '../model/number.ts'
import type { CommentState, Feature, FieldRule, WireForm, WireLikes } from '../protocol.ts'
import { type Capabilities, CommentsError, type Page } from './backend.ts'
import { isRecord } from './parse-response.ts'

/** A line that lists more of them would say nothing; our own server sends 20. */
const MAX_NAMED_BY = 100

const STATES: readonly CommentState[] = ['published', 'pending', 'refused', 'deleted']
const FEATURES: readonly Feature[] = [
  'reply',
  'edit',
  'delete',
  'like',
  'preview',
  'live',
  'best',
  'report',
  'feed',
]
const RULES: readonly FieldRule[] = ['required', 'optional', 'off']

/** What an endpoint means that says nothing of its form: a name, and nothing else. */
export const DEFAULT_FORM: WireForm = {
  name: 'required',
  email: 'off',
  url: 'off',
  maxLength: 10_000,
  maxDepth: 8,
  markup: 'markdown',
}

/**
 * Reads a list's answer, whatever it holds: good comments stay, a wrong field takes its default,
 * a comment without a usable id is left out.
 *
 * @throws CommentsError `invalid-response`, when there is no list of comments in it at all.
 */
export function readPage(json: unknown, threadId: string): Page {
  if (!isRecord(json) || !Array.isArray(json['comments'])) {
    throw new CommentsError('invalid-response', 'the JSON is not a page of comments')
  }
  const found = new Map<string, Comment>()
  const answers: unknown[] = json['comments']
  for (const answer of answers) {
    const comment = readComment(answer)
    if (comment && !found.has(comment.id)) found.set(comment.id, comment)
  }
  const comments = [...found.values()]
  const thread = isRecord(json['thread']) ? json['thread'] : {}
  return {
    thread: {
      id: text(thread['id']) || threadId,
      count: count(thread['count'], comments.filter(({ state }) => state === 'published').length),
      state: thread['state'] === 'closed' ? 'closed' : 'open',
      likes: count(thread['likes']),
    },
    comments,
    prev: cursor(json['prev']),
    next: cursor(json['next']),
    skipped: answers.length - comments.length,
  }
}

/** Null for what can't be shown: not an object, or without an id of our form. */
export function readComment(answer: unknown): Comment | null {
  if (!isRecord(answer) || !isCommentId(answer['id'])) return null
  const author = isRecord(answer['author']) ? answer['author'] : {}
  const state = STATES.find((state) => state === answer['state']) ?? 'published'
  return {
    id: answer['id'],
    number: isNumber(answer['number']) ? answer['number'] : null,
    parent: isCommentId(answer['parent']) ? answer['parent'] : null,
    author: {
      name: text(author['name']).slice(0, 500),
      url: text(author['url']) || null,
      avatar: text(author['avatar']) || null,
      role: author['role'] === 'owner' ? 'owner' : null,
    },
    created: time(answer['created']),
    edited: time(answer['edited']),
    state,
    html: text(answer['html']),
    likes: count(answer['likes']),
    namedBy: Array.isArray(answer['namedBy'])
      ? answer['namedBy'].slice(0, MAX_NAMED_BY).filter(isNumber)
      : [],
    anchor: text(answer['anchor']),
    moreReplies: count(answer['moreReplies']),
    repliesCursor: cursor(answer['repliesCursor']),
    repliesBefore: count(answer['repliesBefore']),
    pinned: answer['pinned'] === true || undefined,
  }
}

/** @throws CommentsError `invalid-response`, when it doesn't say how many likes there are. */
export function readLikes(json: unknown, liked: boolean): WireLikes {
  const answer = isRecord(json) ? json : {}
  const likes = count(answer['likes'], -1)
  if (likes < 0) throw new CommentsError('invalid-response', 'the answer to a like holds no count')
  return { likes, liked: answer['liked'] === undefined ? liked : answer['liked'] === true }
}

/** What the page's `form` and `features` allow. */
export function readCapabilities(json: unknown, post: boolean): Capabilities {
  const page = isRecord(json) ? json : {}
  const form = isRecord(page['form']) ? page['form'] : {}
  const features: unknown[] = Array.isArray(page['features']) ? page['features'] : []
  const rule = (name: 'name' | 'email' | 'url') =>
    RULES.find((rule) => rule === form[name]) ?? DEFAULT_FORM[name]
  return {
    post,
    features: new Set(FEATURES.filter((feature) => features.includes(feature))),
    form: {
      name: rule('name'),
      email: rule('email'),
      url: rule('url'),
      maxLength: count(form['maxLength'], DEFAULT_FORM.maxLength) || DEFAULT_FORM.maxLength,
      maxDepth: count(form['maxDepth'], DEFAULT_FORM.maxDepth) || DEFAULT_FORM.maxDepth,
      markup: form['markup'] === 'text' ? 'text' : 'markdown',
      ...(typeof form['stamp'] === 'string' ? { stamp: form['stamp'] } : {}),
    },
    numbers: 'stored',
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const cursor = (value: unknown): string | null => text(value).slice(0, 2000) || null

const count = (value: unknown, otherwise = 0): number =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : otherwise

/** Milliseconds since 1970, of years that `Intl` and a reader can make sense of; else null. */
function time(value: unknown): number | null {
  const milliseconds = typeof value === 'string' ? Date.parse(value) : NaN
  return milliseconds > -6e13 && milliseconds < 2.5e14 ? milliseconds : null
}
