import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { AuthorFields, Remember, useKnown } from './author-fields.tsx'
import { Discard, DraftNotes } from './draft-notes.tsx'
import { fieldId, focusProblem } from './form-focus.ts'
import { formHandlers } from './form-handlers.ts'
import { Honeypot } from './honeypot.tsx'
import { TextField } from './text-field.tsx'
import { nameOf } from '../../thread/comment-labels.ts'
import { writeHere } from '../../thread/composer-slot.ts'
import type { Comment } from '../../model/comment.ts'
import type { FeatureContext, Forms } from '../thread-context.ts'

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
  const forms = context.forms.value
  if (!forms) return null
  if (!parent) return <Composer context={context} forms={forms} />
  const { id, number } = parent
  const answered = { id, number: number ?? '', name: nameOf(parent, context) }
  const cancel = () => {
    forms.drafts.setAside(forms.drafts.draft(id), true)
    context.openReplies.close(id)
    backTo(id, context)
  }
  return <Composer parent={answered} onCancel={cancel} context={context} forms={forms} />
}

/** Back to the comment that was answered: its words and its buttons may be above the window by now. */
function backTo(id: string, { openReplies, root }: FeatureContext): void {
  const article = root.getElementById(`comment-${id}`)
  const reply = article?.querySelector<HTMLElement>(':scope > .actions [data-act=reply]')
  const from = openReplies.openedFrom(id)
  const button = from?.isConnected ? from : reply
  button?.focus({ preventScroll: true })
  button?.scrollIntoView({ block: 'nearest' })
}

/** The form: at the end of the thread, one line until it is wanted, or in place under the comment that it answers. */
export function Composer({ parent, onCancel, context, forms }: ComposerProps) {
  const { t, thread, root, openReplies } = context
  const { drafts } = forms
  const form = useRef<HTMLFormElement>(null)
  const trap = useRef<HTMLInputElement>(null)
  const draft = drafts.draft(parent?.id ?? null)
  const problems = draft.problems.value
  const refusal = draft.refusal.value
  const id = (name: string) => fieldId(draft.parent, name)
  const isWanted = useSignal(root.activeElement?.id === id('text'))
  const isOpen = useComputed(
    () =>
      parent !== undefined ||
      isWanted.value ||
      draft.refusal.value !== null ||
      [draft.text.value || null, draft.other.value, draft.discarded.value].some(
        (words) => words !== null,
      ),
  ).value
  const author = { draft, id, forms, context, ...useKnown(draft, forms, context) }

  useEffect(() => {
    if (parent) drafts.setAside(draft, false)
    // A form that opens by itself, with a draft of an earlier visit, leaves the focus where it is.
    const prefill = parent && openReplies.consumePrefill(parent.id)
    if (prefill === undefined) return
    if (!draft.text.value) draft.text.value = prefill
    form.current?.querySelector('textarea')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [parent?.id])

  useEffect(() => {
    // Where the whole form has no room, this shows its beginning, with the caret.
    if (!parent && isWanted.peek()) form.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])

  const send = async () => {
    const known = context.sending.value
    // Said once: at once where the code that sends is still to come.
    if (!known) context.announce(t('sending'))
    const sending = known ?? (await context.loadSending())
    if (!sending) {
      // Its code is on the server that can't be reached.
      draft.refusal.value = 'network'
      return focusProblem(root, draft.parent)
    }
    const sent = sending.outbox.send(draft, trap.current?.value)
    if (sent === null) return focusProblem(root, draft.parent)
    // What is sent leaves the form, and the reader goes with it.
    if (root.activeElement instanceof HTMLElement) root.activeElement.blur()
    isWanted.value = false
    thread.show(sent, 'posted')
    if (known) context.announce(t('sending'))
    return undefined
  }

  const handlers = formHandlers(send, onCancel)
  const Heading = `h${Math.min(6, context.settings.value.headingLevel + 1)}` as 'h3'
  return (
    <form
      part="composer"
      class={`composer${parent ? ' in-place' : ''}${isOpen ? ' open' : ''}`}
      {...(parent ? { 'aria-labelledby': id('title') } : { 'aria-label': t('write') })}
      {...handlers.form}
      ref={form}
      onFocusIn={() => (isWanted.value = true)}
    >
      {parent && (
        <Heading class="title" id={id('title')}>
          <bdi>{t('replying', { number: parent.number, name: parent.name })}</bdi>
        </Heading>
      )}
      <TextField
        draft={draft}
        id={id('text')}
        label={t('fieldText')}
        placeholder={writeHere(parent ?? null, context)}
        isOpen={isOpen}
        forms={forms}
        context={context}
      />
      {isOpen && (
        <>
          <DraftNotes draft={draft} forms={forms} context={context} />
          <Honeypot box={trap} ui={context} />
          <AuthorFields {...author} />
          {refusal !== null && (
            <p part="error" class="error" data-icon="warn" role="alert" tabIndex={-1}>
              {context.sending.value?.sendingProblem(refusal, draft.parent, problems, context) ??
                t('notSent', { message: t('network') })}
            </p>
          )}
          <div class="bar">
            <Remember {...author} />
            {onCancel && (
              <button part="button" class="quiet" type="button" onClick={onCancel}>
                {t('cancel')}
              </button>
            )}
            <Discard draft={draft} forms={forms} context={context} />
            <button {...handlers.button}>{t(parent ? 'postReply' : 'post')}</button>
          </div>
        </>
      )}
    </form>
  )
}
