import type { Node } from '../../model/tree.ts'
import { drawAvatar } from '../../thread/avatar.ts'
import { make } from '../../thread/create-element.ts'
import type { FeatureContext } from '../thread-context.ts'

const DISCS = 3

/** Says in the place of a branch how many replies are in it, how many are new, and who is there. */
export function drawFoldedRow(node: Node, context: FeatureContext): HTMLElement {
  const { t, thread } = context
  const replies = below(node)
  const { moreReplies, repliesBefore } = node.comment
  const count = replies.length + moreReplies + repliesBefore
  const isNew = ({ comment }: Node) => thread.newIds.peek().has(comment.id)
  const fresh = replies.filter(isNew).length
  const people = new Map(replies.map((reply) => [reply.comment.author.name, reply]))
  const discs = [...people.values()].slice(0, DISCS).map((reply) => {
    const disc = make('span')
    drawAvatar(disc, reply, context)
    return disc
  })
  const button = make('button', {
    part: 'button more',
    class: 'quiet unfold',
    type: 'button',
    'aria-expanded': 'false',
    'data-icon': 'replies',
  })
  button.append(t('foldedReplies', { count }))
  const row = make(
    'div',
    { class: 'folded-row' },
    make('span', { class: 'discs', 'aria-hidden': 'true' }, ...discs),
    button,
  )
  if (fresh > 0) row.append(make('span', { class: 'arrived' }, t('ofThemNew', { count: fresh })))
  return row
}

const below = ({ replies }: Node): Node[] => replies.flatMap((reply) => [reply, ...below(reply)])
