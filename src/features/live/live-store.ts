import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals-core'
import type { Backend, LiveEvent } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import type { Node } from '../../model/tree.ts'
import { isLike, missingFrom, newsIn, tombstoneOf, withUpdate } from './reconcile.ts'
import { poll } from './polling.ts'
import { listen } from './shared-listening.ts'
import { createGaps } from './stream-gaps.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'
import type { WhileShown } from '../while-shown.ts'

/** Milliseconds that events are gathered for, so that many at once are one change. */
const GATHER = 300

/** More than anybody reads; a stream that goes mad must not fill the page's memory. */
const MOST = 1000

/** How many of the newest roots are asked for after a gap. */
const NEWEST = 50

/** Milliseconds by which clocks may differ. */
const TOLERANCE = 60_000

export interface LiveSettings {
  /** Nothing is listened to while the thread doesn't show. */
  whileShown: WhileShown
  /** Whether to look at the list now and then, in place of a stream. */
  isPolling?: boolean
  /** Ids of comments that the reader is answering or changing: they stay as long as the reader does. */
  inUse: () => ReadonlySet<string>
  /** Told before comments leave the screen, or become tombstones. */
  onGone: (ids: ReadonlySet<string>) => void
  /** Told once, when the first of the new comments has come. */
  onNews: (count: number) => void
}

export interface LiveStore {
  /** Comments that have come and are not shown yet. */
  news: ReadonlySignal<readonly Comment[]>
  /** Puts them in their places. Returns the id of the first on the screen. */
  show(): string | null
  stop(): void
}

/** What others do in the thread while the reader is there. What is new waits until they ask for it. */
export function createLive(
  backend: Backend,
  thread: ThreadStore,
  settings: LiveSettings,
): LiveStore {
  const waiting = signal<ReadonlyMap<string, Comment>>(new Map())
  /** Gone, but for the reader who is answering or changing them. */
  const leaving = signal<ReadonlySet<string>>(new Set())
  /** The last word on comments that aren't here, by id: a page on its way may bring them as they were before. */
  const ahead = new Map<string, LiveEvent>()
  const running = new AbortController()
  let gathered: LiveEvent[] = []
  let gapSince = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined

  // One's own comments, and those that a list brought meanwhile, are no news; nor is what the
  // server has of one's own already, while its answer is still on the way or lost.
  const news = computed(() =>
    [...waiting.value.values()].filter(
      (comment) =>
        !thread.comments.value.has(comment.id) &&
        !thread.unsettled.value.some((own) => isLike(own, comment)),
    ),
  )

  function take(event: LiveEvent): void {
    if (gathered.length >= MOST) return
    gathered.push(event)
    timer ??= setTimeout(() => {
      const events = gathered
      gathered = []
      timer = undefined
      apply(events)
    }, GATHER)
  }

  function apply(events: readonly LiveEvent[]): void {
    const put = new Map<string, Comment>()
    const gone = new Set<string>()
    const waits = new Map(waiting.value)
    for (const event of events) {
      if (event.kind === 'reload') continue
      const id = event.kind === 'deleted' ? event.id : event.comment.id
      const known = put.get(id) ?? thread.comments.value.get(id)
      if (known || event.kind === 'created') ahead.delete(id)
      else remember(id, event)
      if (event.kind === 'deleted' || event.comment.state !== 'published') {
        waits.delete(id)
        // What waits for approval has left for everybody but its author, who is here.
        if (known?.state === 'published') gone.add(id)
      } else if (known) {
        gone.delete(id)
        put.set(id, withUpdate(known, event.comment))
      } else if (waits.has(id) || (event.kind === 'created' && belongs(event.comment, waits))) {
        waits.set(id, event.comment)
      }
    }
    batch(() => {
      waiting.value = waits
      if (put.size > 0) thread.merge({ put: [...put.values()] })
      if (gone.size > 0) leaving.value = new Set([...leaving.value, ...gone])
    })
    if (events.some(({ kind }) => kind === 'reload')) void catchUp(gapSince)
  }

  function remember(id: string, event: LiveEvent): void {
    const [oldest] = ahead.keys()
    if (ahead.size >= MOST && oldest !== undefined) ahead.delete(oldest)
    ahead.set(id, event)
  }

  /** Whether its place is among what is loaded; the rest comes with the pages that are not. */
  function belongs({ parent }: Comment, waits: ReadonlyMap<string, Comment>): boolean {
    if (waits.size >= MOST) return false
    return parent === null || thread.comments.value.has(parent) || waits.has(parent)
  }

  function remove(left: ReadonlySet<string>): void {
    const { value: comments } = thread.comments
    const ids = new Set([...left].filter((id) => comments.get(id)?.state === 'published'))
    settings.onGone(ids)
    const { put, gone } = tombstoneOf(ids, [...comments.values(), ...waiting.value.values()])
    thread.merge({ put, gone })
  }

  /** Asks the newest page what happened while nobody listened. */
  async function catchUp(since: number): Promise<void> {
    // It may have been taken back in the gap.
    ahead.clear()
    if (thread.status.value !== 'ready') return
    try {
      const page = await backend.list(
        { thread: thread.id, order: 'newest', limit: NEWEST },
        running.signal,
      )
      if (running.signal.aborted || thread.status.value !== 'ready') return
      const known = thread.comments.value
      const isWhole = thread.ends.prev.value === null && thread.ends.next.value === null
      const around = since - TOLERANCE
      for (const id of missingFrom(page, known, around)) take({ kind: 'deleted', id })
      for (const comment of page.comments) {
        if (known.has(comment.id)) take({ kind: 'updated', comment })
      }
      for (const comment of newsIn(page, known, isWhole ? null : around)) {
        take({ kind: 'created', comment })
      }
    } catch {
      // The next gap asks again; a reader has no use for a word about it.
    }
  }

  function show(): string | null {
    const put = news.value
    const fresh = new Set(put.map(({ id }) => id))
    batch(() => {
      // What may be one's own stays here until that is settled.
      waiting.value = new Map([...waiting.value].filter(([id]) => !fresh.has(id)))
      thread.merge({ put, newIds: fresh })
    })
    return firstOf([...thread.tree.value, ...thread.unplacedRoots.value], fresh)
  }

  const gaps = createGaps((since, isWhole) => {
    gapSince = since
    if (!isWhole) void catchUp(since)
  })

  const stops = [
    effect(() => {
      const inUse = settings.inUse()
      const ids = new Set([...leaving.value].filter((id) => !inUse.has(id)))
      if (ids.size === 0) return
      queueMicrotask(() => {
        leaving.value = new Set([...leaving.value].filter((id) => !ids.has(id)))
        remove(ids)
      })
    }),
    effect(() => {
      const { value: comments } = thread.comments
      for (const [id, event] of ahead) {
        if (!comments.has(id)) continue
        ahead.delete(id)
        take(event)
      }
    }),
    effectOnFirst(news, settings.onNews),
    settings.whileShown(() => {
      const listener = { ...gaps, onEvent: take }
      const stream = settings.isPolling
        ? poll(listener)
        : backend.subscribe?.(thread.id, listener, listen)
      return () => {
        stream?.close()
        gaps.onEnd()
      }
    }),
  ]

  return {
    news,
    show,
    stop() {
      clearTimeout(timer)
      running.abort()
      for (const stop of stops) stop()
    },
  }
}

/** Calls back whenever there is something after there was nothing. */
function effectOnFirst(
  news: ReadonlySignal<readonly Comment[]>,
  onFirst: (count: number) => void,
): () => void {
  let before = 0
  return effect(() => {
    const { length } = news.value
    if (before === 0 && length > 0) onFirst(length)
    before = length
  })
}

function firstOf(nodes: readonly Node[], ids: ReadonlySet<string>): string | null {
  for (const { comment, replies } of nodes) {
    const found = ids.has(comment.id) ? comment.id : firstOf(replies, ids)
    if (found !== null) return found
  }
  return null
}
