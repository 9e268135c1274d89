import { POST } from '../../model/comment.ts'
import { hideOnEscape, showFullDate, showOnLongPress } from './full-date-tooltip.ts'
import type { Likes } from '../likes/likes-store.ts'
import type { End } from '../../thread/thread-state.ts'
import type { FeatureContext } from '../thread-context.ts'

/**
 * One listener of each kind for the whole thread: one for every button would cost more than the
 * buttons. `pressed` is what was pressed before anybody listened. Returns what ends it.
 */
export function listenFor(
  wrapper: HTMLElement,
  pressed: EventTarget | null,
  likes: Likes,
  context: FeatureContext,
): () => void {
  const ending = new AbortController()
  const listen = (kind: string, listener: (event: Event) => void) =>
    wrapper.addEventListener(kind, listener, { signal: ending.signal })
  listen('click', ({ target }) => act(target, likes, context))
  listen('pointerover', ({ target }) => showFullDate(target, context))
  listen('focusin', ({ target }) => showFullDate(target, context))
  showOnLongPress(wrapper, context, ending.signal)
  hideOnEscape(wrapper, ending.signal)
  act(pressed, likes, context)
  return () => ending.abort()
}

function act(target: EventTarget | null, likes: Likes, context: FeatureContext): void {
  const button =
    target instanceof Element && target.closest<HTMLElement>('[data-act], [data-end], [data-root]')
  if (!button) return
  const { end, root } = button.dataset
  if (end || root) return void loadMore(button, context)
  const id = button.closest('article')?.id.replace(/^comment-/, '') ?? POST
  const { act } = button.dataset
  if (act === 'like') void like(id, likes, context)
  else if (act === 'menu') void context.bring('menus').then((menus) => menus?.toggle(button))
  else reply(id, button, context)
}

async function like(
  id: string,
  likes: Likes,
  { thread, announce, t }: FeatureContext,
): Promise<void> {
  const listed = (id === POST ? thread.likes.value : thread.comments.value.get(id)?.likes) ?? 0
  await likes.press(id, listed)
  if (likes.failed.value === id) announce(t('notLiked'))
}

async function loadMore(
  button: HTMLElement,
  { thread, announce, t }: FeatureContext,
): Promise<void> {
  const { end, root } = button.dataset
  const comment = thread.comments.value.get(root ?? '')
  const fresh = comment
    ? await thread.moreReplies(comment)
    : end
      ? await thread.more(end as End)
      : []
  const first = fresh[0]
  if (!first) return
  announce(t('loaded', { count: fresh.length }))
  // A reader who went on elsewhere meanwhile, in the thread or in the page, is left there.
  const isHere = button.isConnected
    ? button.matches(':focus')
    : document.activeElement === document.body
  if (isHere) thread.show(first.id, 'stay')
}

function boxUnder(id: string, near: Element): HTMLElement | null | undefined {
  const comment = (near.getRootNode() as ShadowRoot).getElementById(`comment-${id}`)
  return comment?.querySelector<HTMLElement>('.in-place textarea')
}

/** At the deepest level that the server takes, a reply answers the parent, and names whom it means. */
function reply(id: string, button: HTMLElement, context: FeatureContext): void {
  const { thread, openReplies, write } = context
  const answered = button.dataset['answers'] ?? id
  const number = thread.comments.value.get(id)?.number ?? ''
  const isOpen = openReplies.ids.peek().has(answered)
  openReplies.open(answered, answered === id ? '' : `#${write(number)} `, button)
  // A form that opens takes the focus itself.
  if (isOpen) boxUnder(answered, button)?.focus()
}
