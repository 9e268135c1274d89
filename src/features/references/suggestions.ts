import type { Comment } from '../../model/comment.ts'
import { compareNumbers } from '../../model/number.ts'
import { BEFORE_REFERENCE, latinDigits } from '../../model/reference.ts'
import { nameOf } from '../../thread/comment-labels.ts'
import type { Ui } from '../../thread/ui.ts'

/** What is being typed after a `#`: a number's beginning, or a name's; or nothing yet. */
export interface Query {
  words: string
  /** Offsets in the text, from `#` to the end of what will be replaced. */
  from: number
  to: number
}

const TYPED = new RegExp(
  String.raw`(?:^|${BEFORE_REFERENCE})[#＃]([\p{Nd}.٫]{0,40}|[\p{L}\p{M}]{1,20})$`,
  'u',
)
const REST = /^[\p{Nd}.٫]*\p{Nd}/u

/** The most comments that are offered at once. */
const MOST = 50

/** What the caret stands behind, when that may become a reference. */
export function queryAt({
  value,
  selectionStart,
  selectionEnd,
}: HTMLTextAreaElement): Query | null {
  if (selectionStart !== selectionEnd) return null
  const before = value.slice(Math.max(0, selectionStart - 60), selectionStart)
  const typed = TYPED.exec(before)?.[1]
  if (typed === undefined) return null
  const rest = REST.exec(value.slice(selectionStart))?.[0] ?? ''
  // A caret in front of a number that stands already is none that asks for one.
  if (typed === '' && rest !== '') return null
  const words = /\p{L}/u.test(typed) ? typed : latinDigits(typed)
  return { words, from: selectionStart - typed.length - 1, to: selectionStart + rest.length }
}

/** The comments it could mean: for a number in order, for a name or nothing the likeliest first. */
export function matchesFor({ words }: Query, box: HTMLTextAreaElement, ui: Ui): Comment[] {
  const comments = [...ui.thread.comments.peek().values()].filter(
    ({ number, state }) => number !== null && state === 'published',
  )
  // The full stop of a sentence, as far as anybody can tell: the next digit would say otherwise.
  if (comments.some(({ number }) => `${number}.` === words)) return []
  if (/^[\d.]+$/.test(words)) {
    return comments
      .filter(({ number }) => number?.startsWith(words))
      .sort((a, b) => compareNumbers(a.number ?? '', b.number ?? ''))
      .slice(0, MOST)
  }
  const beginning = words.toLocaleLowerCase()
  const answered = /^reply-(.+)-text$/.exec(box.id)?.[1]
  // Who is answered, then what was said last.
  const weight = ({ id, created }: Comment) => (id === answered ? Infinity : (created ?? 0))
  return comments
    .filter((comment) =>
      ` ${nameOf(comment, ui)}`.toLocaleLowerCase().includes(beginning && ` ${beginning}`),
    )
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST)
}
