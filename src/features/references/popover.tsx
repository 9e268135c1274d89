import { render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Comment } from '../../model/comment.ts'
import type { References } from './references-store.ts'
import { isInputMethodKey } from '../input-method.ts'
import { nameOf } from '../../thread/comment-labels.ts'
import { createPlace, placeBy } from '../popup-position.ts'
import { watchPointers } from './hover-intent.ts'
import type { Ui } from '../../thread/ui.ts'

const ID = 'referred'

/** Shows the comment that a link names, on hover, focus and long press. Returns what ends it. */
export function createPopover(wrapper: HTMLElement, references: References, ui: Ui): () => void {
  const place = createPlace(wrapper)
  let current: HTMLElement | null = null
  let isShown = false
  let frame = 0

  const show = async (link: HTMLElement) => {
    if (current === link) return
    hide()
    current = link
    const comment = await references.find(link.dataset['number'] ?? '')
    if (current !== link || !comment || !link.isConnected) return
    render(<Referred comment={comment} ui={ui} />, place)
    place.showPopover()
    isShown = true
    link.setAttribute('aria-describedby', ID)
    follow()
    addEventListener('keydown', onKeyDown, true)
    addEventListener('scroll', followSoon, { capture: true, passive: true })
    addEventListener('resize', followSoon)
  }

  const hide = () => {
    current?.removeAttribute('aria-describedby')
    current = null
    if (!isShown) return
    isShown = false
    place.hidePopover()
    render(null, place)
    cancelAnimationFrame(frame)
    removeEventListener('keydown', onKeyDown, true)
    removeEventListener('scroll', followSoon, { capture: true })
    removeEventListener('resize', followSoon)
  }

  const follow = () => {
    // A link may run over two lines: what it says begins in the first.
    const box = current?.isConnected ? current.getClientRects()[0] : undefined
    if (!box || box.bottom < 0 || box.top > document.documentElement.clientHeight) hide()
    else placeBy(place, box)
  }
  const followSoon = (event: Event) => {
    if (event.target instanceof Node && place.contains(event.target)) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(follow)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isInputMethodKey(event)) return
    // This press is for what lies on top, and for nothing under it.
    event.preventDefault()
    event.stopPropagation()
    hide()
  }

  const stopWatching = watchPointers(wrapper, place, {
    show: (link) => void show(link),
    hide,
    isFor: (link) => current === link,
  })
  return () => {
    stopWatching()
    hide()
    place.replaceWith()
  }
}

function Referred({ comment, ui }: { comment: Comment; ui: Ui }) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // It is only looked at: what can be pressed stands in the comment itself.
    for (const link of card.current?.querySelectorAll('.body a') ?? []) link.removeAttribute('href')
    for (const box of card.current?.querySelectorAll('[tabindex]') ?? []) {
      box.removeAttribute('tabindex')
    }
  })
  return (
    <div part="popover" class="popover" role="tooltip" id={ID} ref={card}>
      {comment.state === 'deleted' ? (
        <p class="gone">{ui.t('deleted')}</p>
      ) : (
        <>
          <p class="meta">
            <bdi class="author">{nameOf(comment, ui)}</bdi>
            <span class="number">{ui.write(comment.number ?? '')}</span>
          </p>
          <div
            part="body"
            class="body"
            dir="auto"
            ref={(place) => ui.fillBody(place, comment.html)}
          />
        </>
      )}
    </div>
  )
}
