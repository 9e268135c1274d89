import { useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Ui } from '../../thread/ui.ts'
import type { DraftState } from '../drafts/drafts.ts'
import type { FeatureContext } from '../thread-context.ts'

interface TextHelpProps {
  draft: DraftState
  /** Id of the text area. */
  box: string
  context: FeatureContext
}

/** The toolbar's place, as high as it will be once the reader is in the box. */
export function ToolbarSlot({ draft, box, context }: TextHelpProps) {
  const place = useRef<HTMLDivElement>(null)
  useSignalEffect(() => {
    const tools = context.tools.value
    return place.current ? tools?.toolbar(place.current, draft, box) : undefined
  })
  return (
    <div class="tools" hidden={!takesMarkdown(context) && !showsPreview(context)} ref={place} />
  )
}

/** Under the box: what markup works, and the preview that takes the box's place. */
export function TextHelp({ draft, box, context }: TextHelpProps) {
  const place = useRef<HTMLDivElement>(null)
  useSignalEffect(() => {
    const tools = context.tools.value
    return place.current ? tools?.preview(place.current, draft, box) : undefined
  })
  return (
    <>
      <div class="slot" ref={place} />
      {takesMarkdown(context) && (
        <p part="hint" class="note" id={`${box}-hint`}>
          {context.t('markdown')}
        </p>
      )}
    </>
  )
}

const takesMarkdown = (ui: Ui) => ui.thread.capabilities.value.form.markup === 'markdown'
const showsPreview = (ui: Ui) => ui.thread.capabilities.value.features.has('preview')
