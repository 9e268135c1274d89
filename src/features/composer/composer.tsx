import { useEffect, useRef } from 'preact/hooks'
import { isInputMethodKey } from '../input-method.ts'
import { AuthorFields } from './author-fields.tsx'
import { Discard, DraftNotes } from './draft-notes.tsx'
import { Field } from './field.tsx'
import { fieldId, focusProblem } from './form-focus.ts'
import { TextHelp, ToolbarSlot } from './toolbar-slot.tsx'
import { Honeypot } from './honeypot.tsx'
import { nameOf } from '../../thread/comment-labels.ts'
import type { Comment } from '../../model/comment.ts'
import type { FeatureContext, Forms } from '../thread-context.ts'
import { sendingProblem } from './form-messages.ts'

interface ComposerProps {
  /** The comment that is answered; left out for a comment on the post. */
  parent?: { id: string; number: string; name: string }
  onCancel?: () => void
  context: FeatureContext
  forms: Forms
}

/** What fills a form's place: the thread's own, or that of a reply. */
export function ComposerPlace(props: { parent: Comment | null; context: FeatureContext }) {
  const { parent, context } = props
  const { t, openReplies, sending } = context
  const forms = context.forms.value
  const notice = sending.value?.notice.value
  if (!forms) return null
  if (parent) {
    const { id, number } = parent
    const answered = { id, number: number ?? '', name: nameOf(parent, context) }
    const cancel = () => openReplies.cancel(id)
    return <Composer parent={answered} onCancel={cancel} context={context} forms={forms} />
  }
  return (
    <>
      {notice && (
        <p part="notice" class="notice closed" role="status">
          {t(notice)}
        </p>
      )}
      <Composer context={context} forms={forms} />
    </>
  )
}

/** The form: at the end of the thread, or in place under the comment that it answers. */
export function Composer({ parent, onCancel, context, forms }: ComposerProps) {
  const { t, thread, openReplies } = context
  const { drafts } = forms
  const form = useRef<HTMLFormElement>(null)
  const trap = useRef<HTMLInputElement>(null)
  const draft = drafts.draft(parent?.id ?? null)
  const problems = draft.problems.value
  const refusal = draft.refusal.value
  const id = (name: string) => fieldId(draft.parent, name)

  useEffect(() => {
    // A form that opens by itself, with a draft of an earlier visit, leaves the focus where it is.
    const prefill = parent && openReplies.consumePrefill(parent.id)
    if (prefill === undefined) return
    if (!draft.text.value) draft.text.value = prefill
    form.current?.querySelector('textarea')?.focus()
  }, [parent?.id])

  const send = async () => {
    const root = form.current?.getRootNode() as ShadowRoot
    if (!context.sending.value) context.announce(t('sending'))
    const sending = context.sending.value ?? (await context.loadSending())
    if (!sending) {
      // Its code is on the server that can't be reached.
      draft.refusal.value = 'network'
      return focusProblem(root, draft.parent)
    }
    const sent = sending.outbox.send(draft, trap.current?.value)
    if (sent === null) return focusProblem(root, draft.parent)
    // What is sent leaves the form, and the reader goes with it.
    if (root.activeElement instanceof HTMLElement) root.activeElement.blur()
    thread.show(sent, 'posted')
    context.announce(t('sending'))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isInputMethodKey(event)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void send()
    } else if (event.key === 'Escape' && onCancel) {
      event.stopPropagation()
      onCancel()
    }
  }

  const { name, email, url } = thread.capabilities.value.form
  const Heading = `h${Math.min(6, context.settings.value.headingLevel + 1)}` as 'h3'
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
        void send()
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
            ui={context}
          />
          <TextHelp draft={draft} box={id('text')} context={context} />
          <DraftNotes draft={draft} forms={forms} context={context} />
          <Honeypot box={trap} ui={context} />
          <AuthorFields draft={draft} id={id} forms={forms} context={context} />
          <div class="bar">
            {refusal !== null && (
              <p part="error" class="error" role="alert" tabIndex={-1}>
                {sendingProblem(refusal, draft.parent, problems, context)}
              </p>
            )}
            <ToolbarSlot draft={draft} box={id('text')} context={context} />
            <Discard draft={draft} forms={forms} context={context} />
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
                void send()
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
