import type { Node } from '../../model/tree.ts'
import { make } from '../../thread/create-element.ts'
import type { Heart, Ui } from '../../thread/ui.ts'
import type { FeatureContext } from '../thread-context.ts'
import { createLikes, type Likes } from './likes-store.ts'

/** Shows the reader's own likes in a thread, and saves them. */
export function startLikes(context: FeatureContext): { likes: Likes; stop: () => void } {
  const { endpoint, thread, heart, decorators, redrawWhen } = context
  const likes = createLikes(context, `likes:${endpoint}:${thread.id}`, `reader:${endpoint}`)
  const before = heart.peek()
  heart.value = (id, listed): Heart => ({
    count: likes.count(id, listed),
    isPressed: likes.isLiked(id),
    isFailed: likes.failed.value === id,
  })
  const decorate = (article: HTMLElement, { comment }: Node) => {
    if (comment.id !== likes.failed.peek()) return
    article.querySelector('.like')?.after(notLiked(context))
  }
  decorators.add(decorate)
  const stop = redrawWhen(() => likes.touched.value)
  return {
    likes,
    stop() {
      stop()
      decorators.delete(decorate)
      heart.value = before
    },
  }
}

/** What stands beside a like that could not be saved. */
export const notLiked = ({ t }: Ui) =>
  make('span', { part: 'error', class: 'error' }, t('notLiked'))
