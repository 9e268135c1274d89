import type { Comment } from '../../model/comment.ts'
import { permalink } from '../../thread/comment-labels.ts'

/** A link to a comment by its id, or, where only its number is known, by that. */
export function linkTo(number: string, comment: Comment | null | undefined): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'reference'
  link.dataset['number'] = number
  link.href = comment ? permalink(comment.id) : permalink('').replace(/comment-$/, `c${number}`)
  return link
}
