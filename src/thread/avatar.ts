import { webUrl } from '../sanitize/safe-url.ts'
import { make } from './create-element.ts'
import { initialsOf, tintOf } from './comment-labels.ts'

const TINTS = 12

/** Addresses of pictures that didn't load. */
const missing = new Set<string>()

/** Puts in the author's picture, or the initials that stand in its place where there is none. */
export function drawAvatar(place: HTMLElement, name: string, url: string | null): void {
  const picture = url === null ? null : webUrl(url)
  const isPictured = picture !== null && !missing.has(picture)
  place.className = `avatar tint-${tintOf(name, TINTS)}${isPictured ? ' pictured' : ''}`
  place.dataset['initials'] = initialsOf(name) || '·'
  if (isPictured) place.append(pictureOf(picture))
}

function pictureOf(url: string): HTMLElement {
  const picture = make('img', {
    class: 'picture',
    alt: '',
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
  }) as HTMLImageElement
  picture.addEventListener('error', () => {
    missing.add(url)
    picture.parentElement?.classList.remove('pictured')
    picture.remove()
  })
  picture.src = url
  return picture
}
