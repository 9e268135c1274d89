import { effect } from '@preact/signals-core'
import type { Comment } from '../../model/comment.ts'
import type { Node } from '../../model/tree.ts'
import { make } from '../../thread/create-element.ts'
import { fillSlot } from '../../thread/slots.ts'
import { feedUrl } from '../feed-url.ts'
import type { FeatureContext } from '../thread-context.ts'

/** Puts the feed at the post's end. Returns what ends it. */
export function linkFeed(context: FeatureContext): () => void {
  const { slots, t } = context
  const href = feedUrl(context)
  if (href === null) return () => {}
  return fillSlot(slots.post, (place) => {
    const link = make('a', { class: 'follow quiet', href, 'data-icon': 'feed' })
    place.append(link)
    return effect(() => {
      link.textContent = t('feed')
    })
  })
}

/** Lets the reader choose the order by likes, where the server sorts so. Returns what ends it. */
export function offerBest({ wrapper, thread, t }: FeatureContext): () => void {
  const option = make('option', { value: 'best' })
  return effect(() => {
    const sort = wrapper.querySelector<HTMLSelectElement>('.sort')
    option.textContent = t('best')
    if (thread.count.value > 1 && thread.capabilities.value.features.has('best')) {
      sort?.append(option)
      if (sort) sort.value = thread.order.value
    } else option.remove()
  })
}

/** Says on the button for more how many comments are left. Returns what ends it. */
export function countLeft({ wrapper, thread, t }: FeatureContext): () => void {
  return effect(() => {
    const count = thread.count.value - thread.comments.value.size
    const isMore = thread.ends.next.value !== null && count > 0
    const button = wrapper.querySelector<HTMLElement>('[data-end=next]')
    if (isMore) button?.setAttribute('data-left', t('left', { count }))
    else button?.removeAttribute('data-left')
  })
}

/** Says whose wish it is that a comment stands before all others. Returns what ends it. */
export function sayPinned({ decorators, t, redrawWhen, thread }: FeatureContext): () => void {
  const decorate = (article: HTMLElement, { comment }: Node) => {
    if (!comment.pinned) return
    article.prepend(make('p', { part: 'hint', class: 'pin', 'data-icon': 'pin' }, t('pinned')))
  }
  decorators.add(decorate)
  const isPinned = ({ pinned }: Comment) => pinned
  const stop = redrawWhen(() =>
    [...thread.comments.value.values()].filter(isPinned).map(({ id }) => id),
  )
  return () => {
    stop()
    decorators.delete(decorate)
  }
}

/** Lets those who walk by Tab past a list of hundreds of stops. Returns what ends it. */
export function linkPastList({ slots, root, t }: FeatureContext): () => void {
  return fillSlot(slots.header, (place) => {
    const link = make('a', { class: 'skip', href: '#' })
    link.addEventListener('click', (event) => {
      event.preventDefault()
      const after = root.querySelectorAll<HTMLElement>(
        '.list ~ * :is(a[href], button, input, textarea), .slot:has(> .list) ~ * :is(a[href], button, input, textarea)',
      )
      const seen = [...after].find((place) => place.checkVisibility())
      seen?.focus()
    })
    place.append(link)
    return effect(() => {
      link.textContent = t('skip')
    })
  })
}

/** Says of each new comment that it is. Returns what ends it. */
export function markNew({ decorators, thread, t }: FeatureContext): () => void {
  const decorate = (article: HTMLElement, { comment }: Node) => {
    if (!thread.newIds.peek().has(comment.id)) return
    article.querySelector('.meta')?.append(make('span', { class: 'new-mark' }, t('new')))
  }
  decorators.add(decorate)
  return () => decorators.delete(decorate)
}
