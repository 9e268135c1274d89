import type { FieldError, WireForm } from '../../protocol.ts'
import type { FieldName, Problems } from './drafts.ts'

/** What the form itself can tell is wrong, before anything is sent. */
export function checkDraft(form: WireForm, values: Record<FieldName, string>): Problems {
  const problems = checkText(form, values.text)
  for (const field of ['name', 'email', 'url'] as const) {
    if (form[field] === 'required' && !values[field].trim()) problems[field] = { code: 'required' }
  }
  const email = values.email.trim()
  if (form.email !== 'off' && email && !/^[^@\s]+@[^@\s]+$/.test(email))
    problems.email = { code: 'invalid' }
  return problems
}

/** The same for the text alone. */
export function checkText({ maxLength }: WireForm, text: string): Problems {
  // Code points, as the server counts.
  const over = [...text].length - maxLength
  if (over > 0) return { text: { code: 'too-long', over } }
  return text.trim() ? {} : { text: { code: 'required' } }
}

const FIELDS: Record<string, FieldName> = {
  text: 'text',
  'author.name': 'name',
  'author.email': 'email',
  'author.url': 'url',
}

/** What the server says is wrong, by field. */
export function problemsOf(errors: readonly FieldError[]): Problems {
  return Object.fromEntries(
    errors.flatMap(({ field, code }) =>
      Object.hasOwn(FIELDS, field) ? [[FIELDS[field] ?? field, { code }]] : [],
    ),
  )
}
