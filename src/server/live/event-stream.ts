import type { Listener, Live } from './live.ts'
import { ProblemError } from '../problems.ts'

/** How many streams are open: of one network, and of all. */
export interface StreamLimits {
  ofNetwork: number
  ofAll: number
}

interface Asked {
  thread: string
  network: string
  /** The id of the last event that this reader knows of. */
  since: string | null
}

// As many bytes as may wait for a reader who doesn't take them; he comes back with his last id.
const MAX_WAITING = 1_000_000

/** Returns the function that answers `GET /events`. */
export function createStreams(
  live: Live,
  { ofNetwork, ofAll }: StreamLimits = { ofNetwork: 100, ofAll: 2000 },
): (asked: Asked) => ReadableStream<Uint8Array> {
  const open = new Map<string, number>()
  let all = 0

  return ({ thread, network, since }) => {
    const ofThis = open.get(network) ?? 0
    if (ofThis >= ofNetwork || all >= ofAll) {
      throw new ProblemError('rate-limited', 'Too many pages listen already.', { retryAfter: 60 })
    }
    open.set(network, ofThis + 1)
    all += 1
    let isOpen = true
    const free = () => {
      if (!isOpen) return
      isOpen = false
      all -= 1
      const left = (open.get(network) ?? 1) - 1
      if (left === 0) open.delete(network)
      else open.set(network, left)
    }
    return streamOf(live, thread, readId(since), free)
  }
}

function streamOf(
  live: Live,
  thread: string,
  since: number | null,
  free: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let leave = free
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const listener: Listener = {
          thread,
          send(message) {
            if (message === '') return
            controller.enqueue(encoder.encode(message))
            if ((controller.desiredSize ?? 0) < 0) listener.end()
          },
          end() {
            leave()
            controller.close()
          },
        }
        let isIn = true
        leave = () => {
          if (!isIn) return
          isIn = false
          live.leave(listener)
          free()
        }
        live.listen(listener, since).catch((error: unknown) => {
          leave()
          controller.error(error)
        })
      },
      cancel: () => leave(),
    },
    { highWaterMark: MAX_WAITING, size: (chunk) => chunk.byteLength },
  )
}

function readId(since: string | null): number | null {
  return since !== null && /^\d{1,15}$/.test(since) ? Number(since) : null
}
