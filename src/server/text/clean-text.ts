import * as v from 'valibot'
import type { FieldRule } from '../../protocol.ts'
import { isVisible } from './visible-text.ts'

/**
 * Text in the one form that is stored: whole code points, NFC, `\n` for every line end, and no
 * control character but that and the tab.
 */
export function cleanText(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .normalize('NFC')
}

/** The same for a value of one line. */
export function cleanLine(value: string): string {
  return cleanText(value)
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim()
}

/** A text of several lines that something can be seen of. */
export function textField(max: number) {
  return v.optional(
    v.pipe(
      v.string('invalid'),
      v.transform(cleanText),
      v.check(isVisible, 'required'),
      v.check(fits(max), 'too-long'),
    ),
    '',
  )
}

/** The same while it is being written. */
export function draftField(max: number) {
  return v.pipe(v.string('invalid'), v.transform(cleanText), v.check(fits(max), 'too-long'))
}

/** A line that the form asks for by `rule`; empty when it was not given, or is not asked for. */
export function lineField(rule: FieldRule, max: number) {
  return v.nullish(
    rule === 'off'
      ? v.pipe(
          v.unknown(),
          v.transform(() => ''),
        )
      : v.pipe(
          v.string('invalid'),
          v.transform(cleanLine),
          v.check((value) => rule === 'optional' || isVisible(value), 'required'),
          v.check(fits(max), 'too-long'),
        ),
    '',
  )
}

// A code point is four bytes of UTF-8 at the most, so this bounds the bytes as well; counting is
// only for what could be too long.
function fits(max: number) {
  return (value: string) => value.length <= max || lengthOf(value) <= max
}

/** How many code points. */
export function lengthOf(value: string): number {
  return Array.from(value).length
}

/** Whether it looks like an address; only a mail could tell whether it is one. */
export function isEmail(value: string): boolean {
  const [name, host, ...more] = value.split('@')
  return (
    Boolean(name) &&
    more.length === 0 &&
    /^[^\s.,;:<>()[\]"\\]+(\.[^\s.,;:<>()[\]"\\]+)+$/u.test(host ?? '') &&
    !/[\s<>]/u.test(value)
  )
}
