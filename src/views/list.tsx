import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Node } from '../model/tree.ts'
import { Comment } from './comment.tsx'
import { MoreReplies } from './more.tsx'
import type { Ui } from './ui.ts'

/** Roots drawn at once. A long list grows slice by slice, so that the page never stands still. */
const SLICE = 50

/** Comments in their order, each root followed by its replies. */
export function List({ nodes, ui }: { nodes: readonly Node[]; ui: Ui }) {
  const [shown, setShown] = useState(1)
  // The same vnode again makes Preact pass over a slice that hasn't changed.
  const slices = useMemo(() => {
    const parts = []
    for (let i = 0; i < nodes.length; i += SLICE) {
      parts.push(<Slice key={i} nodes={nodes.slice(i, i + SLICE)} ui={ui} />)
    }
    return parts
  }, [nodes, ui])
  useEffect(() => {
    if (shown >= slices.length) return undefined
    const timer = setTimeout(() => setShown(shown + 1))
    return () => clearTimeout(timer)
  }, [shown, slices.length])
  return (
    <ol part="list" class="list" role="list">
      {slices.slice(0, shown)}
    </ol>
  )
}

function Slice({ nodes, ui }: { nodes: readonly Node[]; ui: Ui }) {
  return (
    <>
      {nodes.map((node) => (
        <Item key={node.comment.id} node={node} ui={ui} />
      ))}
    </>
  )
}

/** A comment and its replies. Nests at most as deep as the tree indents. */
function Item({ node, ui }: { node: Node; ui: Ui }) {
  const { comment, replies } = node
  return (
    <li class={replies.length > 0 ? 'item answered' : 'item'}>
      <Comment node={node} ui={ui} />
      {comment.repliesBefore > 0 && <MoreReplies root={comment} ui={ui} />}
      {replies.length > 0 && (
        <ol class="replies" role="list">
          {replies.map((reply) => (
            <Item key={reply.comment.id} node={reply} ui={ui} />
          ))}
        </ol>
      )}
      {comment.repliesBefore === 0 && comment.moreReplies > 0 && (
        <MoreReplies root={comment} ui={ui} />
      )}
    </li>
  )
}
