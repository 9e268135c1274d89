import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { DraftNotes } from '../composer/draft-notes.tsx'
import type { DraftState } from '../drafts/drafts.ts'
import type { FeatureContext, Forms, Sending } from '../thread-context.ts'

/** What the reader wrote and nobody else will see, unless it is put to use elsewhere. */
export function Unpublished({ context }: { context: FeatureContext }) {
  const { t, thread } = context
  const forms = context.forms.value
  const sending = context.sending.value
  if (!forms || !sending) return null
  const { mine } = sending
  const isClosed = !thread.open.value && thread.capabilities.value.post
  return (
    <>
      {mine.refused.value.map(({ comment: { id }, text }) => (
        <Words
          key={id}
          words={text}
          sending={sending}
          context={context}
          onDismiss={() => mine.dismiss(id)}
        >
          <b>{t('refused')}</b> {t('refusedHint')}
        </Words>
      ))}
      {isClosed &&
        forms.drafts
          .all()
          .map((draft) => (
            <ClosedDraft
              key={draft.parent}
              draft={draft}
              forms={forms}
              sending={sending}
              context={context}
            />
          ))}
    </>
  )
}

interface ClosedDraftProps {
  draft: DraftState
  forms: Forms
  sending: Sending
  context: FeatureContext
}

/** A draft that has no form any more, because the thread has closed. */
function ClosedDraft({ draft, forms, sending, context }: ClosedDraftProps) {
  const words = draft.text.value
  const discard = () => forms.drafts.discard(draft)
  if (words === '') return <DraftNotes draft={draft} forms={forms} context={context} />
  return (
    <Words words={words} sending={sending} context={context} onDismiss={discard}>
      <b>{context.t('closed-problem')}</b>
    </Words>
  )
}

interface WordsProps {
  words: string
  sending: Sending
  context: FeatureContext
  onDismiss: () => void
  /** Why they aren't published. */
  children: ComponentChildren
}

function Words({ words, sending, context, onDismiss, children }: WordsProps) {
  const { t } = context
  const isCopied = useSignal(false)
  const copy = async (button: HTMLElement) => {
    isCopied.value = await sending.copyWords(words, button, context)
  }
  return (
    <div part="notice" class="notice unpublished" data-icon="x">
      <p class="grow" role="status">
        {children}
      </p>
      <p class="words" dir="auto">
        {words}
      </p>
      <button
        part="button"
        class="quiet accent"
        type="button"
        data-icon="copy"
        onClick={({ currentTarget }) => void copy(currentTarget)}
      >
        {t(isCopied.value ? 'wordsCopied' : 'copyWords')}
      </button>
      <button part="button" class="quiet" type="button" onClick={onDismiss}>
        {t('dismiss')}
      </button>
    </div>
  )
}
