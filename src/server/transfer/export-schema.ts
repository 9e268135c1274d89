import * as v from 'valibot'
import { REPORT_REASONS } from '../../protocol.ts'
import { cleanLine, cleanText, isEmail } from '../text/clean-text.ts'
import { LIMITS } from '../text/limits.ts'
import { sanitizeHtml } from '../text/sanitize-html.ts'
import { webAddress, websiteOf } from '../text/web-address.ts'

// The file may be anybody's: a line with a field that the database can't have is left out.
const NUMBER = /^[1-9]\d{0,8}(?:\.[1-9]\d{0,8}){0,110}$/
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(999_999_999))
const hash = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/))
const line = (max: number) => v.pipe(v.string(), v.transform(cleanLine), v.maxLength(max))
const long = v.pipe(v.string(), v.maxLength(200_000), v.transform(cleanText))
const thread = v.pipe(
  v.string(),
  v.transform(cleanLine),
  v.minLength(1),
  v.maxLength(LIMITS.thread),
)
const page = v.object({
  url: v.pipe(
    line(LIMITS.url),
    v.transform((url) => (url === '' ? '' : (webAddress(url) ?? ''))),
  ),
  title: line(LIMITS.title),
})

export const threadLine = v.object({
  thread,
  state: v.picklist(['open', 'closed']),
  likes: count,
  roots: count,
  created: time,
  reopened: v.nullable(time),
  page,
  oldIds: v.array(thread),
  likedBy: v.array(hash),
})

export const commentLine = v.object({
  comment: id,
  thread,
  parent: v.nullable(id),
  number: v.nullable(v.pipe(v.string(), v.regex(NUMBER))),
  replies: count,
  state: v.picklist(['published', 'pending', 'refused', 'spam', 'deleted']),
  role: v.nullable(v.literal('owner')),
  name: line(LIMITS.name * 2),
  email: v.pipe(
    line(LIMITS.email),
    v.check((email) => email === '' || isEmail(email)),
  ),
  url: v.pipe(
    line(LIMITS.url),
    v.transform((url) => websiteOf(url) ?? ''),
  ),
  text: long,
  html: v.nullable(v.pipe(long, v.transform(sanitizeHtml))),
  anchor: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  likes: count,
  pinned: v.boolean(),
  created: time,
  edited: v.nullable(time),
  tokenHash: v.nullable(hash),
  reason: v.nullable(line(1000)),
  decided: v.nullable(time),
  reported: v.nullable(time),
  network: v.nullable(hash),
  page,
  likedBy: v.array(hash),
  reports: v.array(
    v.object({ network: v.nullable(hash), reason: v.picklist(REPORT_REASONS), created: time }),
  ),
  imported: v.array(
    v.object({
      source: v.pipe(v.string(), v.maxLength(300)),
      key: v.pipe(v.string(), v.maxLength(1000)),
    }),
  ),
})

export type ThreadLine = v.InferOutput<typeof threadLine>
export type CommentLine = v.InferOutput<typeof commentLine>
