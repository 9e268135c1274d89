import type { Mine } from './own-comments-storage.ts'

/** Whether a comment can still be changed by its author, here and now. */
export function isEditable({ comment, editUntil }: Mine, now: number): boolean {
  return editUntil > now && comment.state !== 'deleted'
}
