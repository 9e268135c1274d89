import * as v from 'valibot'
import {
  type FieldError,
  type FieldErrorCode,
  REPORT_REASONS,
  type ReportReason,
  type WireForm,
} from '../../protocol.ts'
import { cleanLine, draftField, isEmail, lineField, textField } from './clean-text.ts'
import { LIMITS } from './limits.ts'
import { ProblemError } from '../problems.ts'
import { webAddress, websiteOf } from './web-address.ts'
import { normalizeThreadId } from '../threads/thread-ids.ts'

/** A post as it is stored: every field checked, cleaned and there. */
export interface Post {
  thread: string
  parent: string | null
  text: string
  author: { name: string; email: string; url: string }
  page: { url: string; title: string }
  stamp: string | null
  /** Whether something stands in the field that no reader sees. */
  isTrapped: boolean
}

const CODES: readonly string[] = ['required', 'too-long', 'invalid', 'not-found', 'reserved']

const SENTENCES: Record<FieldErrorCode, string> = {
  required: 'This field is required.',
  'too-long': 'This field is too long.',
  invalid: 'This field is not valid.',
  'not-found': 'This does not exist.',
  reserved: 'This name is the one of the site’s owner.',
}

/**
 * Returns the function that reads the body of a post.
 *
 * @throws ProblemError `invalid`, with an error for each field.
 */
export function createPostReader(form: WireForm): (body: unknown) => Post {
  const read = createReader(postSchema(form))
  return (body) => {
    const { trap, ...post } = read(body)
    return { ...post, isTrapped: trap }
  }
}

/**
 * Returns the function that reads the new text of a comment.
 *
 * @throws ProblemError `invalid`
 */
export function createTextReader(form: WireForm): (body: unknown) => string {
  const read = createReader(v.object({ text: textField(form.maxLength) }))
  return (body) => read(body).text
}

/**
 * Returns the function that reads a text that may still be empty.
 *
 * @throws ProblemError `invalid`
 */
export function createDraftReader(form: WireForm): (body: unknown) => string {
  const read = createReader(v.object({ text: draftField(form.maxLength) }))
  return (body) => read(body).text
}

/**
 * Returns the function that reads what the owner writes.
 *
 * @throws ProblemError `invalid`
 */
export function createOwnerReader(max: number): (body: unknown) => { text: string; name: string } {
  return createReader(v.object({ text: textField(max), name: lineField('required', LIMITS.name) }))
}

/**
 * Returns the function that reads why a reader reports a comment.
 *
 * @throws ProblemError `invalid`
 */
export function createReasonReader(): (body: unknown) => ReportReason {
  const given = v.pipe(
    v.string('invalid'),
    v.check((text) => text !== '', 'required'),
    v.picklist(REPORT_REASONS, 'invalid'),
  )
  const reason = v.nullish(given, '')
  const read = createReader(v.object({ reason }))
  return (body) => read(body).reason
}

function postSchema(form: WireForm) {
  return v.object({
    thread: v.pipe(lineField('required', LIMITS.thread), v.transform(normalizeThreadId)),
    parent: v.nullish(v.pipe(v.string('invalid'), v.regex(/^[\w-]{1,64}$/, 'invalid')), null),
    text: textField(form.maxLength),
    author: v.nullish(
      v.object({
        name: lineField(form.name, LIMITS.name),
        email: v.pipe(
          lineField(form.email, LIMITS.email),
          v.check((email) => email === '' || isEmail(email), 'invalid'),
        ),
        url: v.pipe(
          lineField(form.url, LIMITS.url),
          v.check((url) => url === '' || websiteOf(url) !== null, 'invalid'),
          v.transform((url) => websiteOf(url) ?? ''),
          v.check((url) => form.url !== 'required' || url !== '', 'required'),
          v.maxLength(LIMITS.url, 'too-long'),
        ),
      }),
      {},
    ),
    page: v.optional(v.pipe(v.unknown(), v.transform(readPage)), null),
    // Neither is the reader's to mend: what is wrong with them is suspect, not invalid.
    stamp: v.nullish(v.pipe(v.unknown(), v.transform(readStamp)), null),
    trap: v.optional(v.pipe(v.unknown(), v.transform(isFilled)), null),
  })
}

function createReader<T extends v.GenericSchema>(schema: T) {
  return (body: unknown): v.InferOutput<T> => {
    const result = v.safeParse(schema, body, { abortPipeEarly: true })
    if (result.success) return result.output
    throw new ProblemError('invalid', 'Some fields are not as they should be.', {
      errors: result.issues.map(fieldError),
    })
  }
}

function fieldError(issue: v.BaseIssue<unknown>): FieldError {
  const code = isCode(issue.message) ? issue.message : 'invalid'
  return { field: v.getDotPath(issue) ?? '', code, detail: SENTENCES[code] }
}

function isCode(message: string): message is FieldErrorCode {
  return CODES.includes(message)
}

/** What is no string is no stamp of ours. */
function readStamp(stamp: unknown): string {
  return typeof stamp === 'string' ? stamp : ''
}

function isFilled(trap: unknown): boolean {
  return typeof trap === 'string' ? trap.trim() !== '' : Boolean(trap)
}

/** The page comes from the widget, not from the reader, who could not mend what is wrong with it. */
function readPage(page: unknown): Post['page'] {
  const { url, title } =
    typeof page === 'object' && page !== null ? (page as Partial<Post['page']>) : {}
  const address =
    typeof url === 'string' && url.length <= LIMITS.url ? webAddress(cleanLine(url)) : null
  const line = typeof title === 'string' ? cleanLine(title) : ''
  return { url: address ?? '', title: line.length <= LIMITS.title ? line : '' }
}
