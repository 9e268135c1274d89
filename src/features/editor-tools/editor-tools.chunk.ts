/** What loads once someone writes or selects: a toolbar, the preview, and quotes of what is selected. */
import { signal } from '@preact/signals'
import type { Backend } from '../../backends/backend.ts'
import { createPreviews } from './preview-store.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import styles from './editor-tools.css?inline'
import { addWords } from '../../i18n/translate.ts'
import { TOOLS_ENGLISH } from './editor-tools.strings.ts'
import { Preview } from './preview.tsx'
import { Quote } from './quote-button.tsx'
import { Toolbar } from './toolbar.tsx'
import type { Tools } from '../../thread/ui.ts'

/** The tools of one thread. */
export function createTools(root: ShadowRoot, backend: Backend): Tools {
  addWords(TOOLS_ENGLISH)
  adopt(root, styles)
  const previews = createPreviews(backend)
  return { Toolbar, Preview, Quote, previews, quote: signal(null), stop: previews.stop }
}
