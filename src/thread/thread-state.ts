import { computed, type Signal, signal } from '@preact/signals'
import type { Capabilities, CommentsError } from '../backends/backend.ts'
import type { Comment } from '../model/comment.ts'
import { buildTree, type Node, shareRoots } from '../model/tree.ts'
import type { Order } from '../protocol.ts'

export type Status = 'loading' | 'ready' | 'failed'
export type End = 'prev' | 'next'
export type Loading = 'idle' | 'loading' | 'failed'

/** A comment to go to: `link` and `posted` bring it into view and mark it, `here` marks it where it is, `stay` only focuses it. */
export interface Target {
  id: string
  how: 'link' | 'posted' | 'here' | 'stay'
  /** Where on the screen it stood, in CSS pixels from the top, and is to stand again. */
  top?: number | undefined
}

/** Every signal of a thread, and what follows from them. Only thread.ts writes one. */
export function createState(firstOrder: Order, firstCapabilities: Capabilities) {
  const status = signal<Status>('loading')
  const failure = signal<CommentsError | null>(null)
  const comments = signal<ReadonlyMap<string, Comment>>(new Map())
  /** Own roots that no list has shown yet. */
  const added = signal<ReadonlySet<string>>(new Set())
  /** Sent from here and not yet confirmed: shown, and in no other way part of the thread. */
  const unsettled = signal<readonly Comment[]>([])
  const order = signal(firstOrder)
  const cursors: Record<End, Signal<string | null>> = { prev: signal(null), next: signal(null) }
  const loading: Record<End, Signal<Loading>> = { prev: signal('idle'), next: signal('idle') }

  let roots: Node[] = []
  const whole = computed(() => {
    const all = [...comments.value.values(), ...unsettled.value]
    return (roots = shareRoots(roots, buildTree(all, order.value)))
  })
  const isBeyond = ({ comment }: Node) =>
    (added.value.has(comment.id) || comment.state === 'unsettled') &&
    order.value === 'oldest' &&
    cursors.next.value !== null
  const wayTo = (end: End) =>
    computed(() => (cursors[end].value === null ? null : loading[end].value))

  return {
    status,
    failure,
    comments,
    added,
    unsettled,
    order,
    cursors,
    loading,
    count: signal(0),
    likes: signal(0),
    /** Comments that came while the reader was here, and were put in at his word. */
    fresh: signal<ReadonlySet<string>>(new Set()),
    open: signal(true),
    capabilities: signal(firstCapabilities),
    replies: signal<ReadonlyMap<string, Loading>>(new Map()),
    target: signal<Target | null>(null),
    missing: signal(false),
    loaded: computed(
      () => failure.value === null && (status.value === 'ready' || comments.value.size > 0),
    ),
    tree: computed(() => whole.value.filter((node) => !isBeyond(node))),
    beyond: computed(() => whole.value.filter(isBeyond)),
    ends: { prev: wayTo('prev'), next: wayTo('next') },
  }
}
