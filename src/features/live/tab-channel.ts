import { type EventKind, isEventKind } from '../../backends/event-source.ts'
import { isRecord } from '../../backends/parse-response.ts'

/** What tabs of one origin tell each other about the streams of one endpoint. */
export type TabMessage =
  /** The tab that leads from now on wants to know what the others want. */
  | { kind: 'ask' }
  /** The threads that show in a tab, and how far each is known there; all that it wants. */
  | { kind: 'want'; from: string; threads: [thread: string, since: string | null][] }
  /** These threads are listened to from these positions on; `to` one tab, or all. */
  | { kind: 'open'; to: string | null; threads: [thread: string, since: string | null][] }
  | { kind: 'end'; threads: string[] }
  /** An event as it came, so that tabs with another release can read it too. */
  | { kind: 'event'; thread: string; event: EventKind; data: string; id: string }

export interface TabChannel {
  post(message: TabMessage): void
  close(): void
}

/** Opens the channel to the other tabs; null where there is none, or the page may not have one. */
export function openTabChannel(
  name: string,
  onMessage: (message: TabMessage) => void,
): TabChannel | null {
  try {
    const channel = new BroadcastChannel(name)
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isTabMessage(data)) onMessage(data)
    })
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      post: (message) => channel.postMessage(message),
      close: () => channel.close(),
    }
  } catch {
    return null
  }
}

/** Any script of the origin can post to the channel. */
function isTabMessage(data: unknown): data is TabMessage {
  if (!isRecord(data)) return false
  const { kind, threads } = data
  if (kind === 'ask') return true
  if (kind === 'event') {
    const isText = ['thread', 'data', 'id'].every((name) => typeof data[name] === 'string')
    return isText && isEventKind(data['event'])
  }
  if (!Array.isArray(threads)) return false
  if (kind === 'end') return threads.every((thread) => typeof thread === 'string')
  const isFor = kind === 'open' || (kind === 'want' && typeof data['from'] === 'string')
  return isFor && threads.every(isPosition)
}

function isPosition(entry: unknown): boolean {
  if (!Array.isArray(entry)) return false
  const [thread, since] = entry as unknown[]
  return typeof thread === 'string' && (since === null || typeof since === 'string')
}
