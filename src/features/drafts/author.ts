import { effect, type Signal, signal } from '@preact/signals'
import type { Storage } from '../device-storage.ts'

type AuthorField = 'name' | 'email' | 'url'
/** Who writes, for all of a thread's forms. */
export interface Identity {
  author: Record<AuthorField, Signal<string>>
  /** Whether this device keeps it; off until the reader ticks the box. */
  remembered: Signal<boolean>
  stop(): void
}

/** Name, e-mail and website: one set an endpoint, kept only by consent, forgotten when that is taken back. */
export function createIdentity(storage: Storage, endpoint: string): Identity {
  const key = `author:${endpoint}`
  const kept = storage.read(key)
  const value = (field: AuthorField) => {
    const text =
      typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>)[field] : ''
    return typeof text === 'string' ? text.slice(0, 2000) : ''
  }
  const author = {
    name: signal(value('name')),
    email: signal(value('email')),
    url: signal(value('url')),
  }
  const remembered = signal(kept !== null)
  const stop = effect(() => {
    const { name, email, url } = author
    const now = { v: 1, name: name.value, email: email.value, url: url.value }
    if (remembered.value) storage.write(key, now)
    else if (storage.read(key) !== null) storage.remove(key)
  })
  return { author, remembered, stop }
}
