/** @jsxImportSource hono/jsx */
interface FieldProps {
  label: string
  name: string
  hint?: string | undefined
  problem?: string | undefined
  value?: string | undefined
  type?: 'text' | 'password' | 'email' | 'date' | 'number' | 'search'
  autocomplete?: string
  required?: boolean
  min?: number
  max?: number
}

/** A labelled field; what is wrong with it stands under it. */
export function Field({ label, name, hint, problem, type = 'text', ...input }: FieldProps) {
  const told = [hint === undefined ? '' : `${name}-hint`, problem ? `${name}-problem` : '']
  const describedBy = told.filter((id) => id !== '').join(' ')
  return (
    <div class="field">
      <label for={`field-${name}`}>{label}</label>
      <input
        id={`field-${name}`}
        name={name}
        type={type}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        dir={type === 'text' ? 'auto' : undefined}
        {...input}
      />
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
