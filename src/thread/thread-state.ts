import { batch, computed, type Signal, signal } from '@preact/signals-core'
import type { Capabilities, CommentsError, Page } from '../backends/backend.ts'
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

/** Every signal of a thread, and what follows from them. Only thread-store.ts and thread-changes.ts write one. */
export function createState(firstOrder: Order, firstCapabilities: Capabilities) {
  const status = signal<Status>('loading')
  const failure = signal<CommentsError | null>(null)
  const comments = signal<ReadonlyMap<string, Comment>>(new Map())
  /** Ids of own roots that no list has shown yet. */
  const unlistedRoots = signal<ReadonlySet<string>>(new Set())
  /** Sent from here and not yet confirmed: shown, and in no other way part of the thread. */
  const unsettled = signal<readonly Comment[]>([])
  const order = signal(firstOrder)
  const cursors: Record<End, Signal<string | null>> = { prev: signal(null), next: signal(null) }
  const loading: Record<End, Signal<Loading>> = { prev: signal('idle'), next: signal('idle') }

  let roots: Node[] = []
  const allRoots = computed(() => {
    const all = [...comments.value.values(), ...unsettled.value]
    return (roots = shareRoots(roots, buildTree(all, order.value)))
  })
  const isUnplaced = ({ comment }: Node) =>
    (unlistedRoots.value.has(comment.id) || comment.state === 'unsettled') &&
    order.value !== 'newest' &&
    cursors.next.value !== null
  const wayTo = (end: End) =>
    computed(() => (cursors[end].value === null ? null : loading[end].value))

  return {
    status,
    failure,
    comments,
    unlistedRoots,
    unsettled,
    order,
    cursors,
    loading,
    count: signal(0),
    likes: signal<number | null>(0),
    /** Ids of comments that came while the reader was here, and were inserted when they asked for them. */
    newIds: signal<ReadonlySet<string>>(new Set()),
    open: signal(true),
    capabilities: signal(firstCapabilities),
    replies: signal<ReadonlyMap<string, Loading>>(new Map()),
    target: signal<Target | null>(null),
    missing: signal(false),
    loaded: computed(
      () => failure.value === null && (status.value === 'ready' || comments.value.size > 0),
    ),
    tree: computed(() => allRoots.value.filter((node) => !isUnplaced(node))),
    unplacedRoots: computed(() => allRoots.value.filter(isUnplaced)),
    ends: { prev: wayTo('prev'), next: wayTo('next') },
  }
}

export type State = ReturnType<typeof createState>

/** Applies a page on top of `kept` comments. Returns those that are new. */
export function applyPage(
  state: State,
  capabilities: Capabilities,
  page: Page,
  kept: ReadonlyMap<string, Comment>,
): Comment[] {
  const fresh = page.comments.filter(({ id }) => !kept.has(id))
  const comments = new Map(kept)
  for (const comment of page.comments) comments.set(comment.id, comment)
  const listed = new Set(page.comments.map(({ id }) => id))
  batch(() => {
    state.comments.value = comments
    state.unlistedRoots.value = new Set(
      [...state.unlistedRoots.value].filter((id) => kept.has(id) && !listed.has(id)),
    )
    state.capabilities.value = capabilities
    state.count.value = page.thread.count
    state.likes.value = page.thread.likes
    state.open.value = page.thread.state === 'open'
  })
  if (page.skipped > 0) {
    console.warn(`[afterword] ${page.skipped} of the comments could not be read and were left out.`)
  }
  return fresh
}
