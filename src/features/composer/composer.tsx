import { useEffect, useRef } from 'preact/hooks'
import { AuthorFields } from './author-fields.tsx'
import { Discard, DraftNotes } from './draft-notes.tsx'
import { Field } from './field.tsx'
import { fieldId, focusProblem } from './form-focus.ts'
import { isInputMethodKey } from '../input-method.ts'
import { sendingProblem } from './sending-problems.ts'
import { TextHelp, ToolsPlace } from './toolbar-slot.tsx'
import { Trap } from './honeypot.tsx'
import type { ComposerProps, Writing } from '../../thread/ui.ts'

/** The form: at the end of the thread, or in place under the comment that it answers. */
export function Composer({ parent, onCancel, ui, writing }: ComposerProps & { writing: Writing }) {
  const { t, thread } = ui
  const { drafts, outbox } = writing
  const form = useRef<HTMLFormElement>(null)
  const trap = useRef<HTMLInputElement>(null)
  const draft = drafts.draft(parent?.id ?? null)
  const problems = draft.problems.value
  const refusal = draft.refusal.value
  const id = (name: string) => fieldId(draft.parent, name)

  useEffect(() => {
    // A form that opens by itself, with a draft of an earlier visit, leaves the focus where it is.
    const words = parent && ui.openReplies.takeWords(parent.id)
    if (words === undefined) return
    if (!draft.text.value) draft.text.value = words
    form.current?.querySelector('textarea')?.focus()
  }, [parent?.id])

  const send = () => {
    const root = form.current?.getRootNode() as ShadowRoot
    const sent = outbox.send(draft, trap.current?.value)
    if (sent === null) return focusProblem(root, draft.parent)
    // What is sent leaves the form, and the reader goes with it.
    if (root.activeElement instanceof HTMLElement) root.activeElement.blur()
    thread.show(sent, 'posted')
    ui.announce(t('sending'))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isInputMethodKey(event)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    } else if (event.key === 'Escape' && onCancel) {
      event.stopPropagation()
      onCancel()
    }
  }

  const { name, email, url } = thread.capabilities.value.form
  const Heading = `h${Math.min(6, ui.settings.value.headingLevel + 1)}` as 'h3'
  return (
    <form
      part="composer"
      class={parent ? 'composer in-place' : 'composer'}
      aria-labelledby={id('title')}
      noValidate
      ref={form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Heading class="title" id={id('title')}>
        {parent ? (
          <bdi>{t('replying', { number: parent.number, name: parent.name })}</bdi>
        ) : (
          t('write')
        )}
      </Heading>
      <div class="card">
        <div class="room" aria-hidden="true">
          {[name, email, url].map((rule) => rule !== 'off' && <div />)}
        </div>
        <div class="sheet">
          <Field
            name="text"
            id={id('text')}
            label={t('fieldText')}
            hints={[]}
            value={draft.text}
            problem={problems.text}
            required
            ui={ui}
          />
          <TextHelp draft={draft} box={id('text')} ui={ui} />
          <DraftNotes draft={draft} writing={writing} ui={ui} />
          <Trap box={trap} ui={ui} />
          <AuthorFields draft={draft} id={id} writing={writing} ui={ui} />
          <div class="bar">
            {refusal !== null && (
              <p part="error" class="error" role="alert" tabIndex={-1}>
                {sendingProblem(refusal, draft.parent, problems, ui)}
              </p>
            )}
            <ToolsPlace draft={draft} box={id('text')} ui={ui} />
            <Discard draft={draft} writing={writing} ui={ui} />
            {onCancel && (
              <button part="button" class="quiet" type="button" onClick={onCancel}>
                {t('cancel')}
              </button>
            )}
            <button
              part="button"
              class="send"
              type="submit"
              // In a sandboxed frame a form submits nothing, and says nothing.
              onClick={(event) => {
                event.preventDefault()
                send()
              }}
            >
              {t(parent ? 'postReply' : 'post')}
            </button>
          </div>
        </div>
      </div>
    </form>
  )
}
