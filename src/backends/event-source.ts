import { isCommentId } from '../model/anchor.ts'
import { encode, endpointBase } from '../protocol.ts'
import type { LiveEvent } from './backend.ts'
import { isRecord } from './parse-response.ts'
import { readComment } from './parse-comments.ts'

const KINDS = ['created', 'updated', 'deleted', 'reload'] as const

export type EventKind = (typeof KINDS)[number]

export function isEventKind(kind: unknown): kind is EventKind {
  return KINDS.some((known) => known === kind)
}

/**
 * The URL of the server-sent events of some threads, each from the event after its position on,
 * where that is known. Several are for endpoints alone whose `limits.events` allows as many.
 */
export function eventsUrl(
  endpoint: string,
  threads: readonly (readonly [thread: string, since: string | null])[],
): string {
  const query = threads.map(([thread, since]) => {
    const asked = `thread=${encode(thread)}`
    // Positions are matched to threads by their order, so that none may be left out.
    return since === null && threads.length === 1 ? asked : `${asked}&since=${encode(since ?? '')}`
  })
  return `${endpointBase(endpoint)}/events?${query.join('&')}`
}

interface StreamListener {
  onOpen(): void
  /** `id` is empty where the server gives none. */
  onMessage(kind: EventKind, data: string, id: string): void
  /** The stream broke off, or never began; nothing more comes from it. */
  onEnd(): void
}

/** Opens a stream of server-sent events. It is not opened again when it breaks off: that is for its listener. */
export function openEventSource(url: string, listener: StreamListener): { close(): void } {
  const source = new EventSource(url)
  source.addEventListener('open', () => listener.onOpen())
  // Left alone, every reader's browser would come back after the same three seconds.
  source.addEventListener('error', () => {
    source.close()
    listener.onEnd()
  })
  for (const kind of KINDS) {
    source.addEventListener(kind, ({ data, lastEventId }: MessageEvent<unknown>) =>
      listener.onMessage(kind, String(data), lastEventId),
    )
  }
  return source
}

/** Reads what an event says; null for what can't be read. */
export function readEvent(kind: EventKind, data: string): LiveEvent | null {
  if (kind === 'reload') return { kind }
  const json = parse(data)
  if (kind === 'deleted') {
    return isRecord(json) && isCommentId(json['id']) ? { kind, id: json['id'] } : null
  }
  const comment = readComment(json)
  return comment && { kind, comment }
}

/** Which thread an event is of, on a stream of several; null when it doesn't say. */
export function threadIn(data: string): string | null {
  const json = parse(data)
  return isRecord(json) && typeof json['thread'] === 'string' ? json['thread'] : null
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data) as unknown
  } catch {
    return null
  }
}
