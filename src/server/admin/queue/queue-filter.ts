import type { StoredState } from '../../database/schema.ts'
import { cleanLine } from '../../text/clean-text.ts'

/** The lists of comments, as their addresses name them. */
export const TABS = ['waiting', 'published', 'spam', 'refused', 'reported', 'all'] as const
export type Tab = (typeof TABS)[number]

const STATES: Record<Tab, StoredState | null> = {
  waiting: 'pending',
  published: 'published',
  spam: 'spam',
  refused: 'refused',
  reported: null,
  all: null,
}

/** Where a list goes on: after the comment of this time and id. */
export interface Place {
  created: string
  id: string
}

/** Which comments the owner looks for; what is null makes no difference. */
export interface QueueFilter {
  state: StoredState | null
  isReported: boolean
  words: string | null
  author: string | null
  email: string | null
  thread: string | null
  network: string | null
  /** From this time on, and before that one: RFC 3339. */
  since: string | null
  until: string | null
  after: Place | null
}

/** The fields of the search, as they stand in the address. */
export const SEARCH_FIELDS = [
  'words',
  'author',
  'email',
  'thread',
  'network',
  'since',
  'until',
] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** Reads what is looked for; a field that is no such thing is as if it were empty. */
export function readFilter(tab: Tab, query: URLSearchParams): QueueFilter {
  const field = (name: string) => cleanLine(query.get(name)?.slice(0, 1000) ?? '') || null
  const after = /^(\S+) ([\w-]{1,64})$/.exec(query.get('after') ?? '')
  const [, created = '', id = ''] = after ?? []
  return {
    state: STATES[tab],
    isReported: tab === 'reported',
    words: field('words'),
    author: field('author'),
    email: field('email'),
    thread: field('thread'),
    network: field('network'),
    since: readDay(field('since'), 0),
    until: readDay(field('until'), 1),
    after: after ? { created, id } : null,
  }
}

/** Whether anything is looked for. */
export function isSearch(query: URLSearchParams): boolean {
  return SEARCH_FIELDS.some((name) => (query.get(name) ?? '').trim() !== '')
}

/** A day, or the one after it, begins at midnight where the server is. */
function readDay(day: string | null, later: number): string | null {
  if (day === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const time = new Date(`${day}T00:00`)
  time.setDate(time.getDate() + later)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
