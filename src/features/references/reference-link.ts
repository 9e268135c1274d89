import type { Comment } from '../../model/comment.ts'
import type { Reference } from '../../model/reference.ts'
import { permalink } from '../../thread/comment-labels.ts'

/** A link to a comment by its id, or, where only its number is known, by that. */
export function linkTo(number: string, comment: Comment | null | undefined): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'reference'
  link.dataset['number'] = number
  link.href = comment ? permalink(comment.id) : permalink('').replace(/comment-$/, `c${number}`)
  return link
}

/** Makes a link of a part of a text. */
export function putLink(text: Text, { start, end }: Reference, link: HTMLAnchorElement): void {
  const range = new Range()
  range.setStart(text, start)
  range.setEnd(text, end)
  link.append(range.extractContents())
  range.insertNode(link)
}
