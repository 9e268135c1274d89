import { untracked } from '@preact/signals'
import { Component, type VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Node } from '../model/tree.ts'
import { commentView } from './comment.tsx'
import { MoreReplies } from './more.tsx'
import type { Ui } from './ui.ts'

/**
 * Comments drawn at once: few at first, for the first of them to show soon. A long list grows
 * slice by slice, so that the page never stands still; each slice costs a layout of them all.
 */
const FIRST_SLICE = 50
const SLICE = 150

interface ListProps {
  nodes: readonly Node[]
  /** A new object when every comment has to be drawn again, in another language for example. */
  epoch: object
  ui: Ui
}

/** Comments in their order, each root followed by its replies. */
export function List({ nodes, epoch, ui }: ListProps) {
  const [shown, setShown] = useState(1)
  // The same vnode again makes Preact pass over a slice that hasn't changed.
  const slices = useMemo(
    () => slicesOf(nodes).map((part, i) => <Slice key={i} nodes={part} epoch={epoch} ui={ui} />),
    [nodes, epoch, ui],
  )
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

/** Roots together as long as their comments are fewer than a slice takes. */
function slicesOf(nodes: readonly Node[]): Node[][] {
  const slices: Node[][] = []
  let room = 0
  for (const node of nodes) {
    if (room <= 0) {
      slices.push([])
      room = slices.length === 1 ? FIRST_SLICE : SLICE
    }
    slices.at(-1)?.push(node)
    room -= sizeOf(node)
  }
  return slices
}

const sizeOf = ({ replies }: Node): number => replies.reduce((sum, reply) => sum + sizeOf(reply), 1)

function Slice({ nodes, epoch, ui }: ListProps) {
  return (
    <>
      {nodes.map((node) => (
        <Item key={node.comment.id} node={node} epoch={epoch} ui={ui} />
      ))}
    </>
  )
}

interface ItemProps {
  node: Node
  epoch: object
  ui: Ui
}

/** A root with its replies, drawn again only when one of them is another. */
class Item extends Component<ItemProps> {
  override shouldComponentUpdate(next: ItemProps): boolean {
    return next.epoch !== this.props.epoch || !isSame(next.node, this.props.node)
  }

  override componentWillUnmount(): void {
    const { node, ui } = this.props
    forget(node, ui, this)
  }

  override render(): VNode {
    const { node, ui } = this.props
    // What it reads it doesn't follow: thousands of subscriptions would cost more than the drawing.
    return untracked(() => itemView(node, ui, this))
  }
}

function itemView(node: Node, ui: Ui, component: Item): VNode {
  const { comment, replies } = node
  ui.drawn.set(comment.id, component)
  return (
    <li key={comment.id} class={`item ${replies.length > 0 ? 'answered' : ''} ${sizeClass(node)}`}>
      {commentView(node, ui)}
      {comment.repliesBefore > 0 && <MoreReplies root={comment} ui={ui} />}
      {replies.length > 0 && (
        <ol class="replies" role="list">
          {replies.map((reply) => itemView(reply, ui, component))}
        </ol>
      )}
      {comment.repliesBefore === 0 && comment.moreReplies > 0 && (
        <MoreReplies root={comment} ui={ui} />
      )}
    </li>
  )
}

/** How high a root will be, roughly and in powers of two, for as long as it is not laid out. */
function sizeClass(node: Node): string {
  return node.depth > 1 ? '' : `size-${Math.min(5, Math.round(Math.log2(weightOf(node))))}`
}

const weightOf = ({ comment, replies }: Node): number =>
  replies.reduce((sum, reply) => sum + weightOf(reply), 1 + comment.html.length / 500)

function forget({ comment, replies }: Node, ui: Ui, component: Item): void {
  if (ui.drawn.get(comment.id) === component) ui.drawn.delete(comment.id)
  for (const reply of replies) forget(reply, ui, component)
}

/** The tree is made anew with each change; the comments in it are not. */
function isSame(a: Node, b: Node): boolean {
  return (
    a.comment === b.comment &&
    a.parent === b.parent &&
    a.depth === b.depth &&
    a.replies.length === b.replies.length &&
    a.replies.every((reply, i) => isSame(reply, b.replies[i] as Node))
  )
}
