/** What loads once someone writes or selects: a toolbar, the preview, and quotes of what is selected. */
import { signal } from '@preact/signals-core'
import { createElement, type FunctionComponent, render } from 'preact'
import { addWords } from '../../i18n/translate.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import type { FeatureContext, TextTools } from '../thread-context.ts'
import styles from './editor-tools.css?inline'
import { EDITOR_TOOLS_ENGLISH } from './editor-tools.strings.ts'
import { createPreviews } from './preview-store.ts'
import { Preview } from './preview.tsx'
import { offerQuotes } from './quote-button.tsx'
import { Toolbar } from './toolbar.tsx'
import type { Tools, ToolsProps } from './tools-context.ts'

/** Brings the tools of one thread to its forms. */
export function start(context: FeatureContext): () => void {
  addWords(EDITOR_TOOLS_ENGLISH)
  adopt(context.root, styles)
  const previews = createPreviews(context.backend)
  const tools: Tools = { previews, quote: signal(null) }
  const drawing =
    (View: FunctionComponent<ToolsProps>): TextTools['toolbar'] =>
    (place, draft, box) => {
      render(createElement(View, { draft, box, tools, context }), place)
      return () => render(null, place)
    }
  context.tools.value = { toolbar: drawing(Toolbar), preview: drawing(Preview) }
  const stopQuotes = offerQuotes(context, tools)
  return () => {
    context.tools.value = null
    stopQuotes()
    previews.stop()
  }
}
