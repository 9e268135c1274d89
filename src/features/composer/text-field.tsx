import { useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Ui } from '../../thread/ui.ts'
import type { DraftState } from '../drafts/drafts.ts'
import type { FeatureContext, Forms } from '../thread-context.ts'
import { ErrorLine } from './field.tsx'

interface TextFieldProps {
  draft: DraftState
  /** Of the text area, unique in the shadow root. */
  id: string
  label: string
  placeholder: string
  /** One line until the reader wants to write. */
  isOpen: boolean
  forms: Forms
  context: FeatureContext
}

/** The text with its tools in one box, its hint and its error. What is typed never makes it draw again. */
export function TextField(props: TextFieldProps) {
  const { draft, id, label, placeholder, isOpen, forms, context } = props
  const { t } = context
  const problem = draft.problems.value.text
  return (
    <>
      <div part="field" class="card" data-icon={isOpen ? undefined : 'write'}>
        <textarea
          part="input"
          class="input"
          rows={isOpen ? 3 : 1}
          dir="auto"
          id={id}
          name="text"
          value={draft.text}
          onInput={({ currentTarget }) => {
            draft.text.value = currentTarget.value
            context.sending.peek()?.recheck('text', draft, forms.identity.author, context)
          }}
          placeholder={placeholder}
          spellcheck
          enterkeyhint="enter"
          aria-label={label}
          aria-required
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
        />
        {isOpen && <Tools draft={draft} box={id} context={context} />}
      </div>
      <ErrorLine name="text" id={id} problem={problem} context={context} />
      {isOpen && (
        <p part="hint" class="note markup" id={`${id}-hint`}>
          {takesMarkdown(context) && `${t('markdown')} · `}
          {t('mentionHint')}
        </p>
      )}
    </>
  )
}

/** The places of the preview, in the text's stead, and of the toolbar, as high as it will be. */
function Tools({
  draft,
  box,
  context,
}: {
  draft: DraftState
  box: string
  context: FeatureContext
}) {
  const preview = useRef<HTMLDivElement>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  useSignalEffect(() => {
    const tools = context.tools.value
    if (!tools || !preview.current || !toolbar.current) return undefined
    const stops = [
      tools.toolbar(toolbar.current, draft, box),
      tools.preview(preview.current, draft, box),
    ]
    return () => stops.forEach((stop) => stop())
  })
  return (
    <>
      <div class="slot" ref={preview} />
      <div class="tools" hidden={!takesMarkdown(context) && !showsPreview(context)} ref={toolbar} />
    </>
  )
}

const takesMarkdown = (ui: Ui) => ui.thread.capabilities.value.form.markup === 'markdown'
const showsPreview = (ui: Ui) => ui.thread.capabilities.value.features.has('preview')
