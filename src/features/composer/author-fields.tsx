import { useSignal } from '@preact/signals'
import type { FieldRule } from '../../protocol.ts'
import type { DraftState } from '../drafts/drafts.ts'
import { Field } from './field.tsx'
import type { Ui } from '../../thread/ui.ts'
import type { FeatureContext, Forms } from '../thread-context.ts'

interface AuthorFieldsProps {
  draft: DraftState
  id: (name: string) => string
  forms: Forms
  context: FeatureContext
}

const FIELDS = [
  { name: 'name', label: 'fieldName' },
  { name: 'email', label: 'fieldEmail' },
  { name: 'url', label: 'fieldUrl' },
] as const

/** The author's fields that the endpoint asks for, or, when remembered, one line in their place. */
export function AuthorFields({ draft, id, forms, context }: AuthorFieldsProps) {
  const { identity } = forms
  const { t, root } = context
  const asked = context.thread.capabilities.value.form
  const shown = FIELDS.filter(({ name }) => asked[name] !== 'off')
  const problems = draft.problems.value
  const changing = useSignal(!identity.remembered.value)
  const name = identity.author.name.value.trim()
  if (shown.length === 0) return null
  const complete = shown.every(
    ({ name }) => asked[name] !== 'required' || identity.author[name].value,
  )
  const change = () => {
    changing.value = true
    requestAnimationFrame(() => root.getElementById(id('name'))?.focus())
  }
  if (!changing.value && name && complete && !shown.some(({ name }) => problems[name])) {
    return (
      <p class="who as">
        <span>
          {t('commentingAs')} <bdi>{name}</bdi>
        </span>
        <button part="button" class="quiet" type="button" onClick={change}>
          {t('change')}
        </button>
      </p>
    )
  }
  return (
    <div class="who">
      {shown.map(({ name, label }) => (
        <Field
          key={name}
          name={name}
          id={id(name)}
          label={t(label)}
          hints={hintsOf(name, asked[name], context)}
          value={identity.author[name]}
          problem={problems[name]}
          required={asked[name] === 'required'}
          ui={context}
        />
      ))}
      <label class="remember">
        <input
          type="checkbox"
          checked={identity.remembered}
          onChange={(event) => {
            changing.value = true
            identity.remembered.value = event.currentTarget.checked
          }}
        />{' '}
        {t('remember')}
      </label>
    </div>
  )
}

function hintsOf(name: 'name' | 'email' | 'url', rule: FieldRule, ui: Ui): string[] {
  const purpose = name === 'email' ? [ui.t('emailHint')] : []
  return [ui.t(rule === 'required' ? 'required' : 'optional'), ...purpose]
}
