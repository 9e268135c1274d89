import { encode } from '../protocol.ts'
import type { FeatureContext } from './thread-context.ts'

/** The address of a thread's feed; null where the server has none. */
export function feedUrl({
  endpoint,
  thread,
}: Pick<FeatureContext, 'endpoint' | 'thread'>): string | null {
  const isThere = thread.capabilities.peek().features.has('feed')
  return isThere ? `${endpoint}/feed?thread=${encode(thread.id)}` : null
}
