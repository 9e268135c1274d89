import type { Signal } from '@preact/signals'
import type { FieldName, FieldProblem } from '../drafts/drafts.ts'
import { fieldProblem } from './form-messages.ts'
import type { Ui } from '../../thread/ui.ts'

interface FieldProps {
  name: FieldName
  /** Unique in the shadow root. */
  id: string
  label: string
  /** "optional", "required", or what becomes of the value. */
  hints: string[]
  value: Signal<string>
  problem: FieldProblem | undefined
  required: boolean
  ui: Ui
}

const INPUTS = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
  url: { type: 'url', autocomplete: 'url' },
} as const

/** A labelled field with its hint and its error. The value never makes the form draw again. */
export function Field({ name, id, label, hints, value, problem, required, ui }: FieldProps) {
  const common = {
    id,
    name,
    value,
    onInput: (event: { currentTarget: { value: string } }) => {
      value.value = event.currentTarget.value
    },
    dir: 'auto' as const,
    'aria-required': required,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-hint ${id}-error`,
  }
  return (
    <div class={`field field-${name}`}>
      <label part="label" class="label" for={id}>
        {label}{' '}
        {hints.length > 0 && (
          <span part="hint" class="hint" id={`${id}-hint`}>
            {hints.reduce((first, second) => ui.t('joined', { first, second }))}
          </span>
        )}
      </label>
      <div part="field" class="box">
        {name === 'text' ? (
          <textarea
            {...common}
            part="input"
            class="input"
            rows={4}
            spellcheck
            enterkeyhint="enter"
          />
        ) : (
          <input {...common} {...INPUTS[name]} part="input" class="input" />
        )}
      </div>
      <p part="error" class="error" id={`${id}-error`} hidden={problem === undefined}>
        {problem && fieldProblem(name, problem, ui)}
      </p>
    </div>
  )
}
