import { useState } from 'preact/hooks'
import { webUrl } from '../text/web-url.ts'
import { initialsOf, tintOf } from './names.ts'

const TINTS = 8

/** The author's picture, or initials in a circle where there is none or it doesn't load. */
export function Avatar({ name, url }: { name: string; url: string | null }) {
  const picture = webUrl(url)
  const [broken, setBroken] = useState<string | null>(null)
  if (picture !== null && broken !== picture) {
    return (
      <img
        part="avatar"
        class="avatar"
        src={picture}
        alt=""
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        onError={() => setBroken(picture)}
      />
    )
  }
  return (
    <span part="avatar" class={`avatar tint-${tintOf(name, TINTS)}`} aria-hidden="true">
      <span class="initials">{initialsOf(name) || '·'}</span>
    </span>
  )
}
