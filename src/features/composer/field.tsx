import type { FieldRule } from '../../protocol.ts'
import type { AuthorField } from '../drafts/author.ts'
import type { DraftState, FieldName, FieldProblem } from '../drafts/drafts.ts'
import type { FeatureContext, Forms } from '../thread-context.ts'

interface FieldProps {
  name: AuthorField
  /** Unique in the shadow root. */
  id: string
  rule: FieldRule
  draft: DraftState
  forms: Forms
  context: FeatureContext
}

const INPUTS = {
  name: { type: 'text', label: 'fieldName' },
  email: { type: 'email', label: 'fieldEmail' },
  url: { type: 'url', label: 'fieldUrl' },
} as const

/** A labelled field with its hint and its error. The value never makes the form draw again. */
export function Field({ name, id, rule, draft, forms, context }: FieldProps) {
  const { t } = context
  const value = forms.identity.author[name]
  const problem = draft.problems.value[name]
  const { label, ...kind } = INPUTS[name]
  const hints = [
    ...(rule === 'optional' ? [t('optional')] : []),
    ...(name === 'email' ? [t('emailHint')] : []),
  ]
  return (
    <div class={`field field-${name}`}>
      <p>
        <label part="label" class="label" for={id}>
          {t(label)}
        </label>{' '}
        <span part="hint" class="hint" id={`${id}-hint`} hidden={hints.length === 0}>
          {hints.length > 0 && hints.reduce((first, second) => t('joined', { first, second }))}
        </span>
      </p>
      <div part="field" class="box">
        <input
          part="input"
          class="input"
          id={id}
          name={name}
          {...kind}
          autocomplete={name}
          dir="auto"
          value={value}
          onInput={({ currentTarget }) => {
            value.value = currentTarget.value
            context.sending.peek()?.recheck(name, draft, forms.identity.author, context)
          }}
          aria-required={rule === 'required'}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
        />
      </div>
      <ErrorLine name={name} id={id} problem={problem} context={context} />
    </div>
  )
}

interface ErrorLineProps {
  name: FieldName
  /** Of the field. */
  id: string
  problem: FieldProblem | undefined
  context: FeatureContext
}

/** What is wrong with a field, under it. */
export function ErrorLine({ name, id, problem, context }: ErrorLineProps) {
  return (
    <p
      part="error"
      class="error"
      data-icon="warn"
      id={`${id}-error`}
      hidden={problem === undefined}
    >
      {problem && context.sending.value?.fieldProblem(name, problem, context)}
    </p>
  )
}
