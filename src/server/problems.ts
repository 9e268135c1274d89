import type { FieldError, Problem, ProblemCode } from '../protocol.ts'
import { isUnavailable } from './database/unusable.ts'

const KINDS: Record<ProblemCode, { status: number; title: string }> = {
  invalid: { status: 422, title: 'The request is not valid' },
  'key-reused': { status: 422, title: 'The key was used for another comment' },
  closed: { status: 403, title: 'The thread is closed' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  duplicate: { status: 409, title: 'Said already' },
  conflict: { status: 409, title: 'Still being answered' },
  gone: { status: 410, title: 'Gone' },
  'too-large': { status: 413, title: 'Too large' },
  unsupported: { status: 415, title: 'Unsupported' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'Not available' },
}

interface ProblemOptions {
  status?: number
  errors?: FieldError[]
  /** Seconds. */
  retryAfter?: number
  /** The comment that the problem is about, if anyone may know it. */
  id?: string
}

/** A refusal: what the client is told, and nothing that the client sent. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly options: ProblemOptions

  constructor(code: ProblemCode, detail: string, options: ProblemOptions = {}) {
    super(detail)
    this.code = code
    this.options = options
  }

  toResponse(): Response {
    const { status = KINDS[this.code].status, errors, retryAfter, id } = this.options
    const problem: Problem = {
      type: 'about:blank',
      title: KINDS[this.code].title,
      status,
      code: this.code,
      detail: this.message,
      ...(errors ? { errors } : {}),
      ...(id === undefined ? {} : { id }),
    }
    const headers = new Headers({ 'Content-Type': 'application/problem+json' })
    if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter))
    return new Response(JSON.stringify(problem), { status, headers })
  }
}

/** A 422 for one field. */
export function fieldProblem(error: FieldError): ProblemError {
  return new ProblemError('invalid', error.detail, { errors: [error] })
}

/** The problem that an error of any kind is to the client; what nobody foresaw goes to the log. */
export function problemOf(error: unknown, request: string): ProblemError {
  if (error instanceof ProblemError) return error
  console.error(`[afterword] request ${request} failed:`, error)
  return isUnavailable(error)
    ? new ProblemError('unavailable', 'The comments cannot be reached just now.', { retryAfter: 5 })
    : new ProblemError('unavailable', `Something went wrong here (request ${request}).`, {
        status: 500,
      })
}
