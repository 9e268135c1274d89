import type { Comment } from '../model/comment.ts'
import { isNumber, numberAt } from '../model/number.ts'

/** Numbers the comments of a whole thread in order of time, those of one time as they come. */
export function countNumbers(comments: readonly Comment[]): void {
  const ids = new Set<string | null>(comments.map(({ id }) => id))
  const inTime = comments.toSorted((a, b) => (a.created ?? Infinity) - (b.created ?? Infinity))
  const answers = new Map<string | null, Comment[]>()
  for (const comment of inTime) {
    const parent = ids.has(comment.parent) ? comment.parent : null
    const siblings = answers.get(parent)
    if (siblings) siblings.push(comment)
    else answers.set(parent, [comment])
  }
  const counted: Pick<Comment, 'id' | 'number'>[] = []
  const number = (parent: Pick<Comment, 'id' | 'number'> | null) => {
    let place = 0
    for (const comment of answers.get(parent && parent.id) ?? []) {
      comment.number = numberAt(parent && parent.number, ++place)
      if (isNumber(comment.number)) counted.push(comment)
      else comment.number = null
    }
  }
  number(null)
  for (const comment of counted) number(comment)
}
