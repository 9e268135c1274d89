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

const initials = new Map<string, string>()

/** Up to two letters that stand for a name: the first of its first and last words. */
export function initialsOf(name: string): string {
  const known = initials.get(name)
  if (known !== undefined) return known
  const words = name.split(/[\s.]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.match(/[\p{L}\p{N}]\p{M}?/u)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase()
  initials.set(name, letters)
  return letters
}

/** One of `count` tints, the same for the same name everywhere. */
export function tintOf(name: string, count: number): number {
  let hash = 0
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 99_991
  return hash % count
}

/** A permalink, built on the page's own address because of `<base href>`. */
export function permalink(id: string): string {
  return `${withoutHash(location.href)}#comment-${id}`
}
