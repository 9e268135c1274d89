import type { FieldError, ProblemCode } from '../protocol.ts'
import { CommentsError } from './backend.ts'

/** Milliseconds for a request and its whole answer. */
const TIMEOUT = 15_000
/** The most bytes that are read of one answer: ten thousand long comments in a file. */
const MAX_BYTES = 16_000_000

/**
 * Asks, and reads the answer as JSON; null where it has no content.
 *
 * @throws CommentsError for everything but an abort, whose own reason is thrown.
 */
export async function answerOf(
  ask: (signal: AbortSignal) => Promise<Response>,
  signal: AbortSignal,
  onHeaders?: (headers: Headers) => void,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(TIMEOUT)
  let response: Response
  let text: string
  try {
    response = await ask(AbortSignal.any([signal, timeout]))
    text = await readText(response)
  } catch (cause) {
    signal.throwIfAborted()
    if (cause instanceof CommentsError) throw cause
    if (timeout.aborted)
      throw new CommentsError('timeout', `no answer in ${TIMEOUT / 1000} s`, { cause })
    throw new CommentsError('network', describe(cause), { cause })
  }
  onHeaders?.(response.headers)
  return response.status === 204 ? null : read(response, text)
}

/** A few compressed bytes can hold gigabytes, so reading stops at the limit. */
async function readText({ body, status }: Response): Promise<string> {
  if (!body) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one chunk after the other.
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > MAX_BYTES) {
      reader.cancel().catch(String)
      throw new CommentsError('invalid-response', `more than ${MAX_BYTES} bytes`, { status })
    }
    text += decoder.decode(value, { stream: true })
  }
}

function read(response: Response, text: string): unknown {
  const { status } = response
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    if (response.ok) {
      throw new CommentsError('invalid-response', notJson(response, text), { status, cause })
    }
  }
  if (response.ok) return json
  const problem = isRecord(json) ? json : {}
  throw new CommentsError(codeOf(problem['code'], status), `HTTP ${status}${detailOf(problem)}`, {
    status,
    fields: fieldErrors(problem['errors']),
    retryAfter: retryAfter(response.headers.get('retry-after'), response.headers.get('date')),
  })
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

function notJson(response: Response, text: string): string {
  const type = response.headers.get('content-type') ?? 'no content type'
  const looksLikeHtml = /^\s*<(!doctype|html)/i.test(text)
  return `HTTP ${response.status} with ${looksLikeHtml ? 'an HTML page' : type} instead of JSON`
}

function detailOf(problem: Record<string, unknown>): string {
  const words = problem['detail'] ?? problem['title']
  return typeof words === 'string' ? `: ${words.slice(0, 200)}` : ''
}

const CODES: Record<string, ProblemCode> = {
  400: 'invalid',
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  413: 'too-large',
  415: 'unsupported',
  422: 'invalid',
  429: 'rate-limited',
  closed: 'closed',
  duplicate: 'duplicate',
  'key-reused': 'key-reused',
}

function codeOf(code: unknown, status: number): ProblemCode {
  const known = Object.values(CODES).find((value) => value === code)
  // Whatever else a server blames the request for, no second try will change; but for 408 and 425.
  return known ?? CODES[status] ?? (/^4(?!08|25)/.test(`${status}`) ? 'forbidden' : 'unavailable')
}

function fieldErrors(errors: unknown): FieldError[] {
  if (!Array.isArray(errors)) return []
  return errors
    .slice(0, 20)
    .filter(
      (error: unknown): error is FieldError =>
        isRecord(error) && typeof error['field'] === 'string' && typeof error['code'] === 'string',
    )
}

/**
 * Seconds from a `Retry-After` in seconds or as a date, by the server's clock where its answer
 * tells it; null when it says nothing usable.
 */
export function retryAfter(header: string | null, date: string | null = null): number | null {
  if (header === null) return null
  const now = Date.parse(date ?? '') || Date.now()
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000
  return seconds >= 0 ? Math.ceil(seconds) : null
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
