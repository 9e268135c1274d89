import { webUrl } from '../text/web-url.ts'
import { initialsOf, tintOf } from './names.ts'

const TINTS = 8

/** The author's picture before the initials that stand in its place when it doesn't load, or there is none. */
export function avatarView(name: string, url: string | null) {
  const picture = webUrl(url)
  return (
    <span
      part="avatar"
      class={`avatar tint-${tintOf(name, TINTS)} ${picture === null ? '' : 'pictured'}`}
      data-initials={initialsOf(name) || '·'}
      aria-hidden="true"
    >
      {picture !== null && (
        <img
          class="picture"
          src={picture}
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={hide}
        />
      )}
    </span>
  )
}

function hide({ currentTarget }: { currentTarget: HTMLImageElement }): void {
  currentTarget.hidden = true
  currentTarget.parentElement?.classList.remove('pictured')
}
