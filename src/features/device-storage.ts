import { type ReadonlySignal, signal } from '@preact/signals-core'

const PREFIX = 'afterword:'

/** What this device keeps, or, where a page may keep nothing, what the page keeps while it lives. */
export interface Storage {
  /** Whatever is there, parsed; null for nothing and for what isn't JSON. Untrusted. */
  read(key: string): unknown
  /** Whether the device keeps it; otherwise the page does, for as long as it lives. */
  write(key: string, value: unknown): boolean
  remove(key: string): void
  /** Keys that begin so. */
  keys(start: string): string[]
  /** Whether something can't be kept on the device. */
  blocked: ReadonlySignal<boolean>
  /** Calls back with the key of what another tab has written or removed. Returns what stops it. */
  onChange(listener: (key: string) => void): () => void
}

/** A storage that never throws: blocked, full or cleared, the page goes on. */
export function createStorage(): Storage {
  /** What the device couldn't keep, with what it kept in its place then. */
  const memory = new Map<string, { text: string; instead: string | null }>()
  const blocked = signal(false)

  function device(): globalThis.Storage | null {
    try {
      // The getter itself throws where storage is not allowed.
      return localStorage
    } catch {
      return null
    }
  }

  function readDevice(key: string): string | null {
    try {
      return device()?.getItem(PREFIX + key) ?? null
    } catch {
      return null
    }
  }

  function readText(key: string): string | null {
    const own = memory.get(key)
    if (!own) return readDevice(key)
    const there = readDevice(key)
    if (there === own.instead) return own.text
    // Another tab has written since, where this one couldn't.
    memory.delete(key)
    return there
  }

  return {
    blocked,
    read(key) {
      try {
        return JSON.parse(readText(key) ?? 'null')
      } catch {
        return null
      }
    },
    write(key, value) {
      let text = 'null'
      try {
        text = JSON.stringify(value)
        const storage = device()
        if (!storage) throw new Error('blocked')
        storage.setItem(PREFIX + key, text)
        memory.delete(key)
        blocked.value = memory.size > 0
        return true
      } catch {
        memory.set(key, { text, instead: readDevice(key) })
        blocked.value = true
        return false
      }
    },
    remove(key) {
      memory.delete(key)
      try {
        device()?.removeItem(PREFIX + key)
      } catch {
        // Nothing was kept there.
      }
    },
    keys(start) {
      const found = new Set(memory.keys())
      try {
        const storage = device()
        const length = storage?.length ?? 0
        for (let i = 0; i < length; i++) {
          const key = storage?.key(i) ?? ''
          if (key.startsWith(PREFIX)) found.add(key.slice(PREFIX.length))
        }
      } catch {
        // Memory is all there is.
      }
      return [...found].filter((key) => key.startsWith(start))
    },
    onChange(listener) {
      const heard = ({ key }: StorageEvent) => {
        if (key?.startsWith(PREFIX)) listener(key.slice(PREFIX.length))
      }
      addEventListener('storage', heard)
      return () => removeEventListener('storage', heard)
    },
  }
}
