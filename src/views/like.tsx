import { POST } from '../model/comment.ts'
import { numberWriter } from '../text/strings.ts'
import type { Ui } from './ui.ts'

/**
 * The heart of a comment, or of the post; pressed again, it takes the like back. `listed` is what
 * the list says, `label` what the button does, for a screen reader.
 */
export function heartView(id: string, listed: number, label: string, ui: Ui) {
  const { t } = ui
  const likes = ui.likes.value
  const count = likes?.count(id, listed) ?? listed
  const readers = id === POST ? (count > 0 ? t('readersLike', { count }) : label) : null
  const shown = readers ?? (count > 0 ? numberWriter(ui.settings.value.lang)(count) : '')
  return (
    <>
      <button
        part="like button"
        class="quiet like"
        type="button"
        aria-pressed={likes?.isLiked(id) ?? false}
        aria-label={count > 0 ? `${label}, ${readers ?? t('likes', { count })}` : label}
        data-act="like"
      >
        {shown}
      </button>
      {likes?.failed.value === id && (
        <span part="error" class="error">
          {t('notLiked')}
        </span>
      )}
    </>
  )
}

/** The heart of what the thread is about. */
export function LikePost({ ui }: { ui: Ui }) {
  return heartView(POST, ui.thread.likes.value, ui.t('likePost'), ui)
}
