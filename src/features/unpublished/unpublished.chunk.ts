/** What loads once there are words of the reader's that won't be published: refused ones, and drafts in a thread that has closed. */
import { createElement, render } from 'preact'
import { adopt } from '../../thread/adopt-styles.ts'
import { fillSlot } from '../../thread/slots.ts'
import type { FeatureContext } from '../thread-context.ts'
import styles from './unpublished.css?inline'
import { Unpublished } from './unpublished.tsx'

/** Shows them under the list, with a way to copy them. */
export function start(context: FeatureContext): () => void {
  adopt(context.root, styles)
  return fillSlot(context.slots.afterList, (place) => {
    render(createElement(Unpublished, { context }), place)
    return () => render(null, place)
  })
}
