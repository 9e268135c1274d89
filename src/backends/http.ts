import ky from 'ky'
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
 * repeated here.
 *
 * @throws CommentsError for everything but an abort, whose own reason is thrown.
 */
export function requestJson(url: string, request: JsonRequest): Promise<unknown> {
  const { method = 'get', body, headers = {}, onHeaders } = request
  const ask = (signal: AbortSignal) =>
    ky(url, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : sendable(JSON.stringify(body))),
      signal,
      timeout: false,
      throwHttpErrors: (status) => method === 'get' && status >= 500,
      retry: {
        limit: 1,
        methods: ['get'],
        statusCodes: [502, 503, 504],
        backoffLimit: 1000,
        // Without a bound, `Retry-After: 3600` would keep the reader waiting until the timeout.
        maxRetryAfter: 5000,
      },
    }).catch((error: unknown) => {
      const answer = (error as { response?: Response }).response
      if (answer instanceof Response) return answer
      throw error
    })
  return answerOf(ask, request.signal, onHeaders)
}

/** A small body outlives its page: closing the tab doesn't stop it. Browsers take 64 KiB at most. */
function sendable(body: string): { body: string; keepalive: boolean } {
  return { body, keepalive: new Blob([body]).size < 60_000 }
}
