import { batch } from '@preact/signals'
import type { Capabilities, Page } from '../backends/backend.ts'
import type { Comment } from '../model/comment.ts'
import type { createState } from './thread-state.ts'

/** Takes a page over, on top of what is kept. Returns what is new of it. */
export function takeInto(
  state: ReturnType<typeof createState>,
  capabilities: Capabilities,
  page: Page,
  kept: ReadonlyMap<string, Comment>,
): Comment[] {
  const fresh = page.comments.filter(({ id }) => !kept.has(id))
  const listed = new Set(page.comments.map(({ id }) => id))
  const comments = new Map(kept)
  for (const comment of page.comments) comments.set(comment.id, comment)
  batch(() => {
    state.comments.value = comments
    state.added.value = new Set(
      [...state.added.value].filter((id) => kept.has(id) && !listed.has(id)),
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
