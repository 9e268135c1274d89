import { POST } from '../model/comment.ts'
import { numberWriter } from '../i18n/translate.ts'
import type { Ui } from './ui.ts'

interface Heart {
  shown: string
  /** For a screen reader: what the button does, and how many have. */
  label: string
  isPressed: boolean
}

/** What the heart of a comment, or of the post, says; `listed` is what the list says of it. */
export function heartOf(id: string, listed: number, does: string, ui: Ui): Heart {
  const likes = ui.likes.value
  const count = likes?.count(id, listed) ?? listed
  const isPressed = likes?.isLiked(id) ?? false
  if (count === 0) return { shown: '', label: does, isPressed }
  const shown = numberWriter(ui.settings.value.lang)(count)
  return {
    shown,
    label: ui.t('joined', { first: does, second: ui.t('likes', { count }) }),
    isPressed,
  }
}

/** The heart of what the thread is about; pressed again, it takes the like back. */
export function LikePost({ ui }: { ui: Ui }) {
  const { t } = ui
  const likes = ui.likes.value
  const listed = ui.thread.likes.value
  const count = likes?.count(POST, listed) ?? listed
  const readers = count > 0 ? t('readersLike', { count }) : ''
  return (
    <>
      <button
        part="like button"
        class="quiet like"
        type="button"
        aria-pressed={likes?.isLiked(POST) ?? false}
        aria-label={
          readers ? t('joined', { first: t('likePost'), second: readers }) : t('likePost')
        }
        data-act="like"
      >
        {readers || t('likePost')}
      </button>
      {likes?.failed.value === POST && (
        <span part="error" class="error">
          {t('notLiked')}
        </span>
      )}
    </>
  )
}
