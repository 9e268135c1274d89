import { webUrl } from '../sanitize/safe-url.ts'
import { make } from './create-element.ts'
import { initialsOf, nameOf } from './comment-labels.ts'
import type { Node } from '../model/tree.ts'
import type { Ui } from './ui.ts'

/** Addresses of pictures that didn't load. */
const missing = new Set<string>()

/** Puts in the author's picture, or the initials that stand in its place where there is none. */
export function drawAvatar(place: HTMLElement, { comment, tint }: Node, ui: Ui): void {
  const url = comment.author.avatar
  const picture = url === null ? null : webUrl(url)
  const isPictured = picture !== null && !missing.has(picture)
  place.className = `avatar tint-${tint}${isPictured ? ' pictured' : ''}`
  place.dataset['initials'] = initialsOf(nameOf(comment, ui), ui.settings.peek().lang) || '·'
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
