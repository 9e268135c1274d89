import { createHmac } from 'node:crypto'
import { describe } from './describe-error.ts'
import type { Outcome } from './outbox.ts'

/** What a webhook sends in one try. */
interface Letter {
  url: string
  json: object
  /** The same for each try. */
  id: string
  /** In ms. */
  now: number
}

const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000

/**
 * Posts JSON to an address that the owner gave. It is signed as Standard Webhooks are; redirects are
 * not followed, and nothing of the answer but its status is read.
 *
 * @param key - What the signature is made with.
 */
export async function sendWebhook(
  { url, json, id, now }: Letter,
  key: Uint8Array,
  signal: AbortSignal,
): Promise<Outcome> {
  const body = JSON.stringify(json)
  const timestamp = Math.floor(now / 1000)
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'afterword',
        'Webhook-Id': id,
        'Webhook-Timestamp': String(timestamp),
        'Webhook-Signature': signatureOf(key, `${id}.${timestamp}.${body}`),
      },
      body,
    })
    await response.body?.cancel()
    if (response.ok) return { result: 'sent' }
    const error = `it answered ${response.status}`
    if (response.status === 410) return { result: 'refused', error }
    return { result: 'failed', error, after: retryAfter(response.headers, now) }
  } catch (error) {
    return { result: 'unknown', error: describe(error) }
  }
}

/** `Retry-After`, in ms, as far as it is believed. */
function retryAfter(headers: Headers, now: number): number {
  const text = headers.get('Retry-After') ?? ''
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isNaN(wait) ? 0 : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS)
}

function signatureOf(key: Uint8Array, content: string): string {
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`
}
