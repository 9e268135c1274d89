import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { bringOnce } from '../lazy.ts'
import type { OwnComments } from '../own-comments/own-comments.ts'
import type { OwnProps } from '../../thread/ui.ts'

/** Brings the ways to change one's own comments, once there is one. Without them all else works. */
export function loadChanging(
  mine: OwnComments,
  root: ShadowRoot,
): { view: ReadonlySignal<FunctionComponent<OwnProps> | null>; stop: () => void } {
  const view = signal<FunctionComponent<OwnProps> | null>(null)
  const bringing = bringOnce(
    () => import('../editing/editing.chunk.ts'),
    ({ createChanging }) => {
      view.value = createChanging(root)
      return () => {}
    },
  )
  const stop = effect(() => {
    if (mine.all.value.size > 0) bringing.load()
  })
  return {
    view,
    stop() {
      bringing.stop()
      stop()
    },
  }
}
