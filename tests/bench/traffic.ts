import type { CDPSession } from 'playwright'

/** Bytes as they came over the wire, headers and all, by the browser's own kinds of resources. */
export interface Traffic {
  /** All that has come so far. */
  bytes(): Record<string, number>
}

/** Counts what a tab receives from now on. */
export function countTraffic(session: CDPSession): Traffic {
  const kinds = new Map<string, string>()
  const sums = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)?.toLowerCase()
    if (kind === undefined) return
    sums.set(kind, (sums.get(kind) ?? 0) + encodedDataLength)
  })
  return { bytes: () => Object.fromEntries(sums) }
}
