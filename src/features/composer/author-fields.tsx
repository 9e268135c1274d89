import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals'
import { initialsOf } from '../../thread/comment-labels.ts'
import type { AuthorField } from '../drafts/author.ts'
import type { DraftState } from '../drafts/drafts.ts'
import type { FeatureContext, Forms } from '../thread-context.ts'
import { Field } from './field.tsx'

interface AuthorProps {
  draft: DraftState
  id: (name: string) => string
  forms: Forms
  context: FeatureContext
  /** Whether one line names the author, in place of the fields. */
  isKnown: ReadonlySignal<boolean>
  /** Whether the reader wants the fields. */
  isChanging: Signal<boolean>
}

const FIELDS: readonly AuthorField[] = ['name', 'email', 'url']

/** Whether the author is known well enough to need no fields. */
export function useKnown(
  draft: DraftState,
  { identity }: Forms,
  { thread }: FeatureContext,
): Pick<AuthorProps, 'isKnown' | 'isChanging'> {
  const isChanging = useSignal(!identity.remembered.value)
  const isKnown = useComputed(() => {
    const asked = thread.capabilities.value.form
    const isWell = (name: AuthorField) =>
      !draft.problems.value[name] &&
      (asked[name] !== 'required' || identity.author[name].value !== '')
    return (
      !isChanging.value &&
      asked.name !== 'off' &&
      identity.author.name.value.trim() !== '' &&
      FIELDS.every(isWell)
    )
  })
  return { isKnown, isChanging }
}

/** The author's fields that the endpoint asks for, or, when remembered, one line in their place. */
export function AuthorFields(props: AuthorProps) {
  const { draft, id, forms, context, isKnown, isChanging } = props
  const { t, root } = context
  const { url } = forms.identity.author
  const asked = context.thread.capabilities.value.form
  const hasUrl = useSignal(url.value !== '' || asked.url === 'required')
  const focus = (name: AuthorField) =>
    requestAnimationFrame(() => root.getElementById(id(name))?.focus())
  if (isKnown.value) {
    const name = forms.identity.author.name.value.trim()
    return (
      <p class="as">
        <span
          class="avatar tint-8"
          aria-hidden="true"
          data-initials={initialsOf(name, context.settings.value.lang)}
        />
        <span>
          {t('commentingAs')} <bdi>{name}</bdi>
        </span>
        <button
          part="button"
          class="quiet"
          type="button"
          onClick={() => {
            isChanging.value = true
            focus('name')
          }}
        >
          {t('change')}
        </button>
      </p>
    )
  }
  const isShown = (name: AuthorField) =>
    asked[name] !== 'off' && (name !== 'url' || hasUrl.value || draft.problems.value.url)
  return (
    <>
      <div class="who">
        {FIELDS.map(
          (name) =>
            isShown(name) && (
              <Field
                key={name}
                name={name}
                id={id(name)}
                rule={asked[name]}
                draft={draft}
                forms={forms}
                context={context}
              />
            ),
        )}
      </div>
      {asked.url !== 'off' && !isShown('url') && (
        <button
          part="button"
          class="quiet add"
          type="button"
          data-icon="plus"
          onClick={() => {
            hasUrl.value = true
            focus('url')
          }}
        >
          {t('addUrl')}
        </button>
      )}
    </>
  )
}

/** Asks whether this device may keep the author's fields. */
export function Remember({ forms, context, isKnown, isChanging }: AuthorProps) {
  const { t, thread } = context
  const { remembered } = forms.identity
  const asked = thread.capabilities.value.form
  if (isKnown.value || FIELDS.every((name) => asked[name] === 'off')) return null
  return (
    <label class="remember">
      <input
        type="checkbox"
        checked={remembered}
        aria-label={t('remember')}
        onChange={(event) => {
          isChanging.value = true
          remembered.value = event.currentTarget.checked
        }}
      />{' '}
      <span class="roomy">{t('remember')}</span>
      <span class="narrow">{t('rememberShort')}</span>
    </label>
  )
}
