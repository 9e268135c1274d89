/** What loads where a comment is longer than what is shown of it at first. */
import { effect } from '@preact/signals-core'
import { addWords } from '../../i18n/translate.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { make } from '../../thread/create-element.ts'
import type { FeatureContext } from '../thread-context.ts'
import styles from './long-comments.css?inline'
import { LONG_COMMENTS_ENGLISH } from './long-comments.strings.ts'

/** Pixels by which a body may be higher without being cut: rounding. */
const TOLERANCE = 4

/** Offers to read on where a long comment is cut; what leads into it shows all of it. */
export function start(context: FeatureContext): () => void {
  addWords(LONG_COMMENTS_ENGLISH)
  adopt(context.root, styles)
  const { wrapper, thread, root, t } = context
  const stop = new AbortController()
  const { signal } = stop

  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const isCut = target.scrollHeight > target.clientHeight + TOLERANCE
      target.classList.toggle('cut', isCut)
      const button = target.parentElement?.querySelector(':scope > .read-on')
      if (!isCut) button?.remove()
      else if (!button) target.after(drawButton())
    }
  })
  const drawButton = () =>
    make('button', { part: 'button', class: 'quiet read-on', type: 'button' }, t('readOn'))

  /** Shows all of a comment; `place` keeps where it is on the screen. */
  function open(body: Element): void {
    const y = body.getBoundingClientRect().top
    const from = body.scrollTop
    sizes.unobserve(body)
    body.classList.add('open')
    body.scrollTop = 0
    body.parentElement?.querySelector(':scope > .read-on')?.remove()
    // What the browser has scrolled to inside of it stays where it is on the screen.
    if (from > 0)
      scrollBy({ top: body.getBoundingClientRect().top - y + from, behavior: 'instant' })
  }
  const closed = (target: EventTarget | null) =>
    target instanceof Element ? target.closest('.long:not(.open)') : null

  wrapper.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('.read-on') : null
      const body = button?.parentElement?.querySelector('.long')
      if (!button || !body) return
      const article = button.closest('article')
      const isFocused = root.activeElement === button
      open(body)
      if (isFocused) article?.focus({ preventScroll: true })
    },
    { signal },
  )
  // The browser's search scrolls to what it has found, and so does the focus.
  for (const kind of ['scroll', 'focusin', 'beforematch']) {
    wrapper.addEventListener(
      kind,
      ({ target }) => {
        const body = closed(target)
        if (body) open(body)
      },
      { signal, capture: true },
    )
  }
  const observe = () => {
    for (const body of wrapper.querySelectorAll('.long:not(.open)')) sizes.observe(body)
  }
  // Comments are drawn slice by slice: each is looked at as it comes.
  const drawn = new MutationObserver(observe)
  drawn.observe(wrapper, { childList: true, subtree: true })
  observe()
  const stopFollowing = effect(() => {
    const target = thread.target.value
    if (target?.how !== 'link' && target?.how !== 'here') return
    const body = root.getElementById(`comment-${target.id}`)?.querySelector('.long:not(.open)')
    if (body) open(body)
  })
  return () => {
    stop.abort()
    sizes.disconnect()
    drawn.disconnect()
    stopFollowing()
  }
}
