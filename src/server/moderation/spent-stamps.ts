import { createKeyedMemory } from '../security/keyed-memory.ts'
import { GOOD_FOR_MS } from './form-timestamps.ts'

const REMEMBERED = 100_000

/** The use of a stamp for one comment. */
export interface StampUse {
  /** Whether another comment of the same network came with it. */
  isSpent: boolean
  /** Makes the stamp good again, when no comment came of it. */
  release(): void
}

/**
 * Returns the function that spends a stamp: it is good for one comment of each network. A CDN hands
 * the same list, and so the same stamp, to several readers.
 */
export function createSpentStamps(): (stamp: string | null, network: string) => StampUse {
  const spent = createKeyedMemory<object>({ max: REMEMBERED, forMs: GOOD_FOR_MS })
  return (stamp, network) => {
    if (stamp === null) return { isSpent: false, release() {} }
    const use = spent.at([network, stamp])
    const isSpent = use.get() !== undefined
    if (!isSpent) use.set({})
    return {
      isSpent,
      release() {
        if (!isSpent) use.delete()
      },
    }
  }
}
