import { computed, useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { POST } from '../store/likes.ts'
import type { Ui } from './ui.ts'

interface LikeProps {
  /** Of a comment, or `POST`. */
  id: string
  /** What the list says. */
  listed: number
  /** What it does, for a screen reader. */
  label: string
  ui: Ui
}

/** The heart of a comment, or of the post; pressed again, it takes the like back. */
export function Like({ id, listed, label, ui }: LikeProps) {
  const { likes, t } = ui
  const liked = useComputed(() => likes.isLiked(id))
  const count = useMemo(() => computed(() => likes.count(id, listed)), [listed]).value
  const failed = useComputed(() => likes.failed.value === id)
  const press = async () => {
    await likes.press(id, listed)
    if (likes.failed.value === id) ui.announce(t('notLiked'))
  }
  const readers = id === POST ? (count > 0 ? t('readersLike', { count }) : label) : null
  const shown = readers ?? (count > 0 ? count.toLocaleString(ui.settings.value.lang) : '')
  const said = count > 0 ? `${label}, ${readers ?? t('likes', { count })}` : label
  return (
    <>
      <button
        part="like button"
        class="quiet like"
        type="button"
        aria-pressed={liked}
        aria-label={said}
        onClick={() => void press()}
      >
        <svg class="heart" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 20.5C2 13.5 2 9.7 2 8.5A5.3 5.3 0 0 1 12 6a5.3 5.3 0 0 1 10 2.5c0 1.2 0 5-10 12Z" />
        </svg>
        <bdi>{shown}</bdi>
      </button>
      {failed.value && (
        <span part="error" class="error">
          {t('notLiked')}
        </span>
      )}
    </>
  )
}
