/** What loads once someone writes or selects: a toolbar, the preview, and quotes of what is selected. */
import { signal } from '@preact/signals'
import type { Backend } from '../backends/backend.ts'
import { createPreviews } from '../store/previews.ts'
import { adopt } from '../styles/adopt.ts'
import styles from '../styles/tools.css?inline'
import { addWords } from '../text/strings.ts'
import { TOOLS_ENGLISH } from '../text/strings-tools.ts'
import { Preview } from '../views/preview.tsx'
import { Quote } from '../views/quote.tsx'
import { Toolbar } from '../views/toolbar.tsx'
import type { Tools } from '../views/ui.ts'

/** The tools of one thread. */
export function createTools(root: ShadowRoot, backend: Backend): Tools {
  addWords(TOOLS_ENGLISH)
  adopt(root, styles)
  const previews = createPreviews(backend)
  return { Toolbar, Preview, Quote, previews, quote: signal(null), stop: previews.stop }
}
