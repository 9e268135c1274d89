import type { Page } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import type { PagingContext } from '../../thread/thread-store.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'

/** What has come is shown once it is this part of what is here: each render walks the whole tree. */
const WORTH_SHOWING = 1 / 2

/** Pages on their way to the screen. */
export interface Batches {
  /** What was new of that which is shown. */
  fresh: Comment[]
  /** Whether one of these has not come before. */
  hasNew(comments: readonly Comment[]): boolean
  /** Takes in what came; `then` runs when it is shown. */
  put(page: Page, then?: () => void): Promise<void>
  /** Shows what is left, in a task of its own: to read the answer was one. */
  settle(): Promise<void>
  show(): void
}

/** Collects pages, and has them shown in growing batches. */
export function createBatches(
  { comments }: ThreadStore,
  paging: PagingContext,
  onCount: (count: number) => void,
): Batches {
  const seen = new Set(comments.value.keys())
  const fresh: Comment[] = []
  let pages: Page[] = []
  let next: (() => void)[] = []
  const show = () => {
    const last = pages.at(-1)
    if (!last) return
    const comments = pages.flatMap((page) => page.comments)
    const skipped = pages.reduce((sum, page) => sum + page.skipped, 0)
    fresh.push(...paging.apply({ ...last, comments, skipped }))
    for (const then of next) then()
    pages = []
    next = []
  }
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve))
    if (!paging.signal.aborted) show()
  }
  onCount(seen.size)
  return {
    fresh,
    hasNew: (comments) => comments.some(({ id }) => !seen.has(id)),
    async put(page, then = () => {}) {
      pages.push(page)
      next.push(then)
      for (const { id } of page.comments) seen.add(id)
      onCount(seen.size)
      const here = comments.value.size
      if (seen.size - here >= here * WORTH_SHOWING) await settle()
    },
    settle,
    show,
  }
}
