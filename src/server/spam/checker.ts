/** What another service is asked about: a comment, and what is known of who sent it. */
export interface Asked {
  id: string
  event: 'post' | 'edit'
  thread: string
  parent: string | null
  text: string
  author: { name: string; email: string; url: string }
  page: { url: string; title: string }
  sender: Sender
  /** RFC 3339. */
  created: string
}

/** What a request tells of who sent it. */
export interface Sender {
  /** An IPv4 address, or the first half of an IPv6 one. */
  network: string
  userAgent: string
  referrer: string
}

/** What another service says of a comment; `reason` is for the owner. */
export type CheckVerdict = { verdict: 'ok' } | { verdict: 'hold' | 'spam'; reason: string }

/** A service that tells spam from other comments. */
export interface Checker {
  /** @throws any error where it gives no answer. */
  check(asked: Asked, signal: AbortSignal): Promise<CheckVerdict>
  /** Tells it what the owner took a comment for. @throws any error where it doesn't take that. */
  learn(asked: Asked, as: 'spam' | 'ham', signal: AbortSignal): Promise<void>
}
