import type { FieldErrorCode } from '../protocol.ts'
import { CommentsError, type ErrorCode } from './backend.ts'
import { answerOf, isRecord } from './parse-response.ts'

/** What a server's refusal is among ours: a code, or what is wrong with which field. */
export type Meaning = ErrorCode | readonly [field: string, code: FieldErrorCode]

/** What a server answered in place of what was asked for. */
export interface Refused {
  status: number
  /** Its body, where that is a JSON object, else empty. */
  json: Record<string, unknown>
  /** Its body as it came, cut off where it is long. */
  text: string
}

export interface ServerRequest {
  /** @default 'GET', and 'POST' with a body */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent like an HTML form's fields, which no server is asked for leave about first. */
  form?: Record<string, string>
  /** Sent as JSON. */
  json?: unknown
  headers?: Record<string, string>
  /** @default 'same-origin' */
  credentials?: RequestCredentials
  signal: AbortSignal
  onAnswer?: (headers: Headers, status: number) => void
  /** A page comes in place of JSON, and where that is says how it went: the answer is `{ url }`. */
  isPage?: boolean
  /** Seconds to wait where the server asks to slow down, and says no time. */
  pause?: number
  /** Undefined leaves it to the status alone. */
  meaning?: (refused: Refused) => Meaning | undefined
}

/** The most characters of a refusal that are read. */
const MOST = 20_000

const BY_STATUS: Record<number, ErrorCode> = {
  400: 'invalid',
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'forbidden',
  409: 'duplicate',
  410: 'gone',
  413: 'too-large',
  422: 'invalid',
  429: 'rate-limited',
}

/**
 * Asks a server that speaks no protocol of ours, and reads its answer as JSON. A refusal is told by
 * what it means; the server's own words go to the console alone. Nothing is asked twice.
 *
 * @throws CommentsError for everything but an abort, whose own reason is thrown.
 */
export function askServer(url: string, request: ServerRequest): Promise<unknown> {
  const { form, json, headers = {}, credentials = 'same-origin' } = request
  const body = form ? new URLSearchParams(form) : json === undefined ? null : JSON.stringify(json)
  const type = json === undefined ? {} : { 'content-type': 'application/json' }
  const method = request.method ?? (body === null ? 'GET' : 'POST')
  return answerOf(async (signal) => {
    const sent = { method, body, credentials, signal, headers: { ...headers, ...type } }
    const response = await fetch(url, sent)
    request.onAnswer?.(response.headers, response.status)
    const { status, redirected } = response
    if (!response.ok) throw await refusal(response, request)
    if (request.isPage) return Response.json({ url: response.url })
    if (redirected && /html/.test(response.headers.get('content-type') ?? '')) {
      const where = `redirected to the page ${response.url}`
      throw new CommentsError('invalid-response', where, { status })
    }
    return response
  }, request.signal)
}

/** Makes an error of what a server's refusal means. `known` is what the console is told of it. */
export function errorOf(
  meaning: Meaning,
  known: string,
  details: { status?: number; retryAfter?: number | null } = {},
): CommentsError {
  if (typeof meaning === 'string') return new CommentsError(meaning, known, details)
  const [field, code] = meaning
  return new CommentsError('invalid', known, { ...details, fields: [{ field, code, detail: '' }] })
}

async function refusal(
  response: Response,
  { meaning, pause = 10 }: ServerRequest,
): Promise<CommentsError> {
  const { status, headers } = response
  const text = await beginningOf(response)
  const json = parse(text)
  const means = meaning?.({ status, json, text }) ?? BY_STATUS[status]
  // 408 and 425 may pass; whatever else a server blames the request for does not.
  const blamed = status < 500 && status !== 408 && status !== 425 ? 'forbidden' : 'unavailable'
  return errorOf(means ?? blamed, `HTTP ${status}${saidIn(json, text)}`, {
    status,
    retryAfter: Number(headers.get('retry-after')) || (means === 'rate-limited' ? pause : null),
  })
}

async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (text.length < MOST) {
    // oxlint-disable-next-line no-await-in-loop -- one chunk after the other.
    const { done, value } = await reader.read()
    if (done) break
    text += decoder.decode(value, { stream: true })
  }
  reader.cancel().catch(String)
  return text
}

function parse(text: string): Record<string, unknown> {
  try {
    const json = JSON.parse(text) as unknown
    return isRecord(json) ? json : {}
  } catch {
    return {}
  }
}

/** What the console is told of a refusal: the server's code where it has one, else its words. */
function saidIn(json: Record<string, unknown>, text: string): string {
  const words = json['code'] ?? json['message'] ?? json['errmsg'] ?? json['msg'] ?? json['error']
  const said = plain(['string', 'number'].includes(typeof words) ? String(words) : text)
  return said === '' ? '' : `: ${said.slice(0, 200)}`
}

/** For the console alone: what of a page a person would read. */
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
