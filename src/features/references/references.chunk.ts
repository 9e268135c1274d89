/** What loads once a text names a comment, or a reader is about to: links, what they show, and the choice. */
import type { Backend } from '../../backends/backend.ts'
import { createReferences } from './references-store.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import styles from './references.css?inline'
import { addWords } from '../../i18n/translate.ts'
import { REFERENCES_ENGLISH } from './references.strings.ts'
import { createPicker } from './suggestions-list.tsx'
import { createPopover } from './popover.tsx'
import { linkReferences } from './link-references.ts'
import type { Ui } from '../../thread/ui.ts'

/** Begins to link, in a thread that is on the screen. Returns what ends it. */
export function startReferences(
  root: ShadowRoot,
  wrapper: HTMLElement,
  backend: Backend,
  ui: Ui,
): () => void {
  addWords(REFERENCES_ENGLISH)
  adopt(root, styles)
  const references = createReferences(backend, ui.thread)
  const stops = [
    references.stop,
    linkReferences(wrapper, references, ui),
    createPopover(wrapper, references, ui),
    createPicker(wrapper, ui),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
