import { withoutHash } from '../model/anchor.ts'
import type { Comment } from '../model/comment.ts'
import type { Node } from '../model/tree.ts'
import type { Ui } from './ui.ts'

/** The name to show: what the author gave, or the word for none. */
export function nameOf(comment: Comment, ui: Ui): string {
  return comment.author.name.trim() || ui.t('anonymous')
}

/** "Comment 3.1 by Ann, in reply to #3": what a screen reader calls a comment. */
export function labelOf(node: Node, ui: Ui): string {
  const { number, state } = node.comment
  const said = { name: nameOf(node.comment, ui), number: number ?? '' }
  const first = ui.t(
    number === null ? 'unnumbered' : state === 'deleted' ? 'tombstone' : 'comment',
    said,
  )
  const parent = node.parent?.number
  if (!node.orphan && !parent) return first
  const second = parent ? ui.t('inReplyTo', { number: parent }) : ui.t('inReplyToRemoved')
  return ui.t('joined', { first, second })
}

/**
 * Up to two letters that stand for a name: the first of its first and last words, without their
 * marks. One alone of Arabic script, whose letters would join into a syllable; Thai and Lao vowels
 * that stand before their consonant are no letter.
 */
export function initialsOf(name: string, lang: string): string {
  const [first = '', ...rest] = name
    .normalize()
    .split(/[\s.]/)
    .flatMap((word) => /(?![เ-ไເ-ໄ])[\p{L}\p{N}]/u.exec(word) ?? [])
  const both = first + (rest.at(-1) ?? '')
  return (/[\u0600-\u08ff]/.test(both) ? first : both).toLocaleUpperCase(lang)
}

/** A permalink, built on the page's own address because of `<base href>`. */
export function permalink(id: string): string {
  return `${withoutHash(location.href)}#comment-${id}`
}
