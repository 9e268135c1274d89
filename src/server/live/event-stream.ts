import type { ListenedThread, Listener, Live } from './live.ts'
import { ProblemError } from '../problems.ts'

/** How many streams are open: of one network, and of all. */
export interface StreamLimits {
  ofNetwork: number
  ofAll: number
}

interface Asked {
  threads: Map<string, ListenedThread>
  network: string
}

/** As many bytes as may wait for a reader who doesn't take them; they come back with their last id. */
const MAX_WAITING = 1_000_000

/** Opens the stream that answers `GET /events`; `disconnect` ends the connection that it goes out on. */
type OpenStream = (asked: Asked, disconnect: () => void) => ReadableStream<Uint8Array>

/**
 * Returns the function that answers `GET /events`. When there is no room for another stream, a
 * network that has fewer than the others gets the place of one that has the most.
 */
export function createStreams(
  live: Live,
  { ofNetwork, ofAll }: StreamLimits = { ofNetwork: 100, ofAll: 2000 },
): OpenStream {
  /** What ends each open stream, by the network that listens; the oldest first. */
  const open = new Map<string, Set<() => void>>()
  let all = 0

  return ({ threads, network }, disconnect) => {
    const ofThis = open.get(network) ?? new Set()
    if (ofThis.size >= ofNetwork || (all >= ofAll && !makeRoom(ofThis.size))) {
      throw new ProblemError('rate-limited', 'Too many pages listen already.', { retryAfter: 60 })
    }
    const { stream, end } = streamOf(live, threads, free, disconnect)
    open.set(network, ofThis.add(end))
    all += 1
    return stream

    function free(): void {
      if (!ofThis.delete(end)) return
      all -= 1
      if (ofThis.size === 0) open.delete(network)
    }
  }

  /** Ends the newest stream of the network that has the most, if it has more than one would then. */
  function makeRoom(has: number): boolean {
    const [most] = [...open.values()].sort((a, b) => b.size - a.size)
    if (!most || most.size <= has + 1) return false
    ;[...most].at(-1)?.()
    return true
  }
}

function streamOf(
  live: Live,
  threads: Listener['threads'],
  free: () => void,
  disconnect: () => void,
): { stream: ReadableStream<Uint8Array>; end: () => void } {
  const encoder = new TextEncoder()
  let isIn = true
  let close = () => {}
  const listener: Listener = { threads, send: () => {}, end }
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        close = () => controller.close()
        listener.send = (message) => {
          if (message === '' || !isIn) return
          controller.enqueue(encoder.encode(message))
          if ((controller.desiredSize ?? 0) >= 0) return
          // Closing would wait for ever until what is unread is read.
          leave()
          disconnect()
        }
        live.listen(listener).catch((error: unknown) => {
          if (!leave()) return
          controller.error(error)
        })
      },
      cancel: () => void leave(),
    },
    { highWaterMark: MAX_WAITING, size: (chunk) => chunk.byteLength },
  )
  return { stream, end }

  function end(): void {
    if (leave()) close()
  }

  function leave(): boolean {
    if (!isIn) return false
    isIn = false
    live.leave(listener)
    free()
    return true
  }
}
