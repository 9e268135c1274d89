/** What loads once a text names a comment, or a reader is about to: links, what they show, and the choice. */
import type { Backend } from '../backends/backend.ts'
import { createReferences } from '../store/references.ts'
import { adopt } from '../styles/adopt.ts'
import styles from '../styles/references.css?inline'
import { addWords } from '../text/strings.ts'
import { REFERENCES_ENGLISH } from '../text/strings-references.ts'
import { createPicker } from '../views/reference-picker.tsx'
import { createPopover } from '../views/reference-popover.tsx'
import { linkReferences } from '../views/reference-links.ts'
import type { Ui } from '../views/ui.ts'

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
