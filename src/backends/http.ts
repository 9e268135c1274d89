import { readJson } from './fetch-json.ts'
import { answerOf } from './parse-response.ts'

export interface JsonRequest {
  method?: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Sent as JSON. */
  body?: unknown
  headers?: Record<string, string>
  signal: AbortSignal
  onHeaders?: (headers: Headers) => void
}

/**
 * Asks for JSON, with all that a request may need. Reads are tried twice; a write is never
 * repeated here. `fetch` gets a URL, not a `Request`: pages with MooTools have another one.
 *
 * @throws CommentsError for everything but an abort, whose own reason is thrown.
 */
export function requestJson(url: string, request: JsonRequest): Promise<unknown> {
  const { method = 'get', body, headers = {}, onHeaders } = request
  if (method === 'get') return readJson(url, request.signal, headers)
  const json = body !== undefined && {
    headers: { ...headers, 'content-type': 'application/json' },
    ...sendable(JSON.stringify(body)),
  }
  // In capitals: `fetch` sends "patch" as it is written, and servers don't know that.
  const ask = (signal: AbortSignal) =>
    fetch(url, { method: method.toUpperCase(), headers, keepalive: true, ...json, signal })
  return answerOf(ask, request.signal, onHeaders)
}

/** A small body outlives its page: closing the tab doesn't stop it. Browsers take 64 KiB at most. */
function sendable(body: string): { body: string; keepalive: boolean } {
  return { body, keepalive: new Blob([body]).size < 60_000 }
}
