import { effect, type Signal, signal } from '@preact/signals-core'
import type { Storage } from '../device-storage.ts'
import { asTextOrEmpty, readRecord } from '../stored-record.ts'

export type AuthorField = 'name' | 'email' | 'url'
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
  const kept = readRecord<Record<AuthorField, string>>(storage, key, {
    name: field,
    email: field,
    url: field,
  })
  const author = {
    name: signal(kept?.name ?? ''),
    email: signal(kept?.email ?? ''),
    url: signal(kept?.url ?? ''),
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

const field = (value: unknown) => asTextOrEmpty(value).slice(0, 2000)
