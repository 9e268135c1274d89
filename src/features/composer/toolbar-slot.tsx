import { useEffect, useRef } from 'preact/hooks'
import type { ToolsProps, Ui } from '../../thread/ui.ts'

/** Where the toolbar stands, or will stand as soon as the reader is in the box; as high already. */
export function ToolsPlace(props: ToolsProps) {
  const { ui } = props
  const place = useRef<HTMLDivElement>(null)
  const tools = ui.tools.value
  useEffect(() => {
    const area = place.current?.closest('form')?.querySelector('textarea')
    if (area?.matches(':focus')) ui.loadTools()
    area?.addEventListener('focus', ui.loadTools)
    return () => area?.removeEventListener('focus', ui.loadTools)
  }, [])
  return (
    <div class="tools" hidden={!takesMarkdown(ui) && !showsPreview(ui)} ref={place}>
      {tools && <tools.Toolbar {...props} tools={tools} />}
    </div>
  )
}

/** Under the box: what markup works, and the preview that takes the box's place. */
export function TextHelp(props: ToolsProps) {
  const { box, ui } = props
  const tools = ui.tools.value
  return (
    <>
      {tools && <tools.Preview {...props} tools={tools} />}
      {takesMarkdown(ui) && (
        <p part="hint" class="note" id={`${box}-hint`}>
          {ui.t('markdown')}
        </p>
      )}
    </>
  )
}

const takesMarkdown = (ui: Ui) => ui.thread.capabilities.value.form.markup === 'markdown'
const showsPreview = (ui: Ui) => ui.thread.capabilities.value.features.has('preview')
