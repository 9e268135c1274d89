/** What loads once a text names a comment, or a reader is about to: links, what they show, and the choice. */
import { createReferences } from './references-store.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import styles from './references.css?inline'
import { addWords } from '../../i18n/translate.ts'
import { REFERENCES_ENGLISH } from './references.strings.ts'
import { createPicker } from './suggestions-list.tsx'
import { createPopover } from './popover.tsx'
import { linkReferences } from './link-references.ts'
import { PLACE_STYLES } from '../popup-position.ts'
import type { FeatureContext } from '../thread-context.ts'

/** Links comments that name each other, in a thread that is on the screen. */
export function start(context: FeatureContext): () => void {
  const { root, wrapper, backend, thread } = context
  addWords(REFERENCES_ENGLISH)
  adopt(root, PLACE_STYLES)
  adopt(root, styles)
  const references = createReferences(backend, thread)
  const stops = [
    references.stop,
    linkReferences(wrapper, references, context),
    createPopover(wrapper, references, context),
    createPicker(wrapper, context),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
