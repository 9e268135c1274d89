import type { Generated, GeneratedAlways } from 'kysely'
import type { CommentState, ReportReason, WireThread } from '../../protocol.ts'

/** The tables, as Kysely sees them. Times are RFC 3339 in UTC, so that text sorts like time. */
export interface Schema {
  settings: { name: string; value: string }
  threads: ThreadTable
  comments: CommentTable
  mentions: MentionTable
  reply_blocks: ReplyBlockTable
  idempotency_keys: KeyTable
  comment_likes: { comment: string; reader: string }
  thread_likes: { thread: string; reader: string }
  events: EventTable
  bans: BanTable
  reports: ReportTable
  /** Comments that came from another system, by their ids there. */
  imported: { source: string; key: string; comment: string }
  moved_threads: { old: string; new: string }
  owners: OwnerTable
  owner_links: { hash: string; owner: string; expires: string }
  sessions: SessionTable
  decisions: DecisionTable
  state_counts: { state: StoredState; count: number }
  comment_places: { place: number; comment: string }
  deliveries: DeliveryTable
}

/** Spam is a state of its own for the owner alone: its author sees one that waits, or was refused. */
export type StoredState = CommentState | 'spam'

export interface ThreadTable {
  id: string
  state: WireThread['state']
  /** How many roots ever got a number here; the next one gets the number after. */
  roots: number
  likes: number
  page_url: string
  page_title: string
  created: string
  /** How many of its comments are published; kept by the database, see migrate-counts.ts. */
  count: Generated<number>
  /** Id of the last event that was logged for it; 0 when none was. */
  event: Generated<number>
  /** Another one whenever anything of the thread changes; kept by the database too. */
  version: Generated<string>
  /** When the owner last opened it again: it closes by age from then on. */
  reopened: Generated<string | null>
}

export interface CommentTable {
  id: string
  thread: string
  parent: string | null
  /** Null, like `root` and `path`, until the comment is published. Never given to another. */
  number: string | null
  /** The place of the root that it stands under, or its own when it is one. */
  root: number | null
  /** The number in a form that sorts as text: see outline.ts. */
  path: string | null
  /** How many replies ever got a number under this comment. */
  replies: number
  /** Listed comments anywhere under this one: what decides between a tombstone and a gap. */
  below: number
  /** 1 when lists show it: it is published, or was taken away while replies to it stand. */
  listed: GeneratedAlways<0 | 1>
  /** Numbers of the first published comments that name this one, in order, with spaces between. */
  named_by: Generated<string>
  state: StoredState
  role: 'owner' | null
  name: string
  email: string
  url: string
  /** As the reader typed it; HTML is made on the way out. */
  text: string
  /** What an imported comment shows in place of its text; sanitised, and gone when the text changes. */
  html: string | null
  /** What old links name an imported comment by, where it could not get that as its id. */
  anchor: string | null
  likes: number
  created: string
  edited: string | null
  /** Of the token that its author got; null for a comment that nobody posted here. */
  token_hash: string | null
  /** Why it is held, in words for the owner. */
  reason: string | null
  /** When the owner last approved or refused it. */
  decided: string | null
  /** A keyed hash of the network that it came from: see hashOfNetwork. */
  network: string | null
  /** The page that it came from; empty where that is not known. */
  page_url: Generated<string>
  page_title: Generated<string>
  /** 1 when it is a root that stands before all others. */
  pinned: Generated<0 | 1>
  /** When a reader last reported it since the owner decided on it; null when none did. */
  reported: string | null
  /** The root with its sign turned, so that one index sorts likes down and places up. */
  reversed_root: GeneratedAlways<number | null>
}

/** What published comments name; nothing of others. */
interface MentionTable {
  thread: string
  number: string
  /** Id of the comment whose text names `number`, its own number, and its sort form. */
  comment: string
  by: string
  path: string
}

/** What lists show of some replies of a comment, counted by the database: see reply-blocks.ts. */
interface ReplyBlockTable {
  parent: string
  /** Which of them: the place of each among its siblings, divided by 64. */
  block: number
  /** How many of them are listed, and of what stands below them. */
  listed: number
}

/** What readers reported, at most once for each network and comment. */
interface ReportTable {
  comment: string
  /** A keyed hash: see hashOfNetwork. Null when it was forgotten. */
  network: string | null
  reason: ReportReason
  created: string
}

export interface EventTable {
  /** Only grows, so that a listener can say how far it has heard. */
  id: Generated<number>
  thread: string
  comment: string
  kind: 'created' | 'updated' | 'deleted'
}

/** What takes no more comments: see spam/bans.ts. */
export interface BanTable {
  id: Generated<number>
  /** `range` is several networks at once. */
  kind: 'email' | 'domain' | 'network' | 'range'
  value: string
  until: string | null
  note: string
  /** Who banned. */
  by: string
  created: string
}

/** What somebody has still to hear of a comment: see notify/outbox.ts. */
export interface DeliveryTable {
  id: Generated<number>
  /** A mail address, or what stands for a webhook. */
  target: string
  comment: string
  kind: 'posted' | 'edited' | 'reported'
  state: 'waiting' | 'dead'
  created: string
  /** When it is sent, or tried again. */
  due: string
  /** Of which message it is part; kept while nobody knows whether that arrived. */
  message: Generated<string | null>
  /** Until when it is left to the process that sends it. */
  claimed: Generated<string | null>
  tries: Generated<number>
  /** Why it could not be sent the last time. */
  error: Generated<string | null>
}

interface KeyTable {
  key_hash: string
  body_hash: string
  comment: string
  created: string
}

/** Who looks after the comments. */
export interface OwnerTable {
  id: string
  name: string
  /** The name as it is told from others: in small letters. */
  look: string
  role: 'owner' | 'moderator'
  email: string
  /** As hashPassword writes it; null until one is set. */
  password: string | null
  created: string
  /** Of the pages; null for the browser's own. */
  lang: string | null
  /** Whether single keys decide. */
  keys: 0 | 1
}

/** One browser in which somebody is signed in. */
export interface SessionTable {
  /** Of the cookie's token. */
  hash: string
  owner: string
  agent: string
  network: string
  created: string
  seen: string
  expires: string
}

/** What somebody decided, in a batch that is undone together. */
export interface DecisionTable {
  id: Generated<number>
  batch: string
  kind: string
  comment: string | null
  thread: string | null
  /** The name of who decided. */
  owner: string
  at: string
  /** What undoing brings back, as JSON; null when it can't be undone any more. */
  before: string | null
  undone: string | null
}
