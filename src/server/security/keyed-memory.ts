import { createHmac, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** What is remembered for a while of things that must not be written down, such as networks. */
export interface KeyedMemory<T> {
  /** The place of one thing. */
  at(of: readonly string[]): {
    get(): T | undefined
    set(value: T): void
    delete(): void
  }
}

/**
 * Makes a memory of at most `max` things, each for `forMs` milliseconds. It knows them by a key
 * that only this process has, so that nothing of an address is kept.
 */
export function createKeyedMemory<T extends object>(options: {
  max: number
  forMs: number
}): KeyedMemory<T> {
  const key = randomBytes(32)
  // By `max` it would take the memory for all of them at once.
  const cache = new LRUCache<string, T>({
    maxSize: options.max,
    sizeCalculation: () => 1,
    ttl: options.forMs,
  })
  const nameOf = (of: readonly string[]) =>
    createHmac('sha256', key).update(JSON.stringify(of)).digest('base64url').slice(0, 22)
  return {
    at(of) {
      const name = nameOf(of)
      return {
        get: () => cache.get(name),
        set: (value) => void cache.set(name, value),
        delete: () => void cache.delete(name),
      }
    },
  }
}
