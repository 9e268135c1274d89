import { MAX_STREAMED_THREADS } from '../../protocol.ts'
import { fieldProblem } from '../problems.ts'
import { readThread } from '../threads/threads.ts'
import type { ListenedThread } from './live.ts'

/**
 * Reads which threads a stream is to tell of: each `thread`, with the `since` in the same place.
 * A browser that comes back by itself sends the first query again, and with it the id of what it
 * has heard since, which is true for all of them.
 *
 * @throws ProblemError
 */
export function readListenedThreads(
  query: URLSearchParams,
  lastHeard: string | undefined,
): Map<string, ListenedThread> {
  const [first = null, ...others] = query.getAll('thread')
  if (others.length >= MAX_STREAMED_THREADS) {
    const detail = `At most ${MAX_STREAMED_THREADS} threads.`
    throw fieldProblem({ field: 'thread', code: 'invalid', detail })
  }
  const positions = query.getAll('since')
  const threads = new Map<string, ListenedThread>()
  for (const [i, name] of [first, ...others].entries()) {
    const thread = readThread(name)
    const known = threads.get(thread)
    const since = readId(lastHeard ?? positions[i]) ?? known?.since ?? null
    threads.set(thread, {
      names: [...(known?.names ?? []), name ?? ''],
      since: since === null ? null : Math.min(since, known?.since ?? since),
    })
  }
  return threads
}

function readId(since: string | undefined): number | null {
  return since !== undefined && /^\d{1,15}$/.test(since) ? Number(since) : null
}
