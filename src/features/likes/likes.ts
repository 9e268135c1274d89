import type { Heart } from '../../thread/ui.ts'
import type { FeatureContext } from '../thread-context.ts'
import { createLikes, type Likes } from './likes-store.ts'

/** Shows the reader's own likes in a thread, and saves them. */
export function startLikes(context: FeatureContext): { likes: Likes; stop: () => void } {
  const { endpoint, thread, heart, redrawWhen } = context
  const likes = createLikes(context, `likes:${endpoint}:${thread.id}`, `reader:${endpoint}`)
  const before = heart.peek()
  heart.value = (id, listed): Heart => ({
    count: likes.count(id, listed),
    isPressed: likes.isLiked(id),
    isFailed: likes.failed.value === id,
  })
  const stop = redrawWhen(() => likes.touched.value)
  return {
    likes,
    stop() {
      stop()
      heart.value = before
    },
  }
}
