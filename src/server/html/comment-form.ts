import type { FieldRule, WireForm } from '../../protocol.ts'
import { escapeHtml } from '../text/sanitize-html.ts'

/** What stands in the form, and what is wrong with it. */
export interface FormState {
  action: string
  thread: string
  page: { url: string; title: string }
  /** The comment that is answered, when one is. */
  parent: { id: string; number: string } | null
  values: Readonly<Record<string, string>>
  /** What is wrong with a field, by its name. */
  errors: Readonly<Record<string, string>>
}

/** A form that works without scripts. */
export function formOf(form: WireForm, state: FormState): string {
  const { action, thread, page, parent, values } = state
  const hidden = {
    thread,
    parent: parent?.id ?? '',
    page: page.url,
    title: page.title,
    stamp: form.stamp ?? '',
  }
  const heading = parent === null ? 'Leave a comment' : `Reply to #${parent.number}`
  return `<form id="respond" class="afterword-form" method="post" action="${escapeHtml(action)}">
<h3>${heading}</h3>
${Object.entries(hidden)
  .filter(([, value]) => value !== '')
  .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
  .join('\n')}
${fieldOf('name', 'Name', form.name, 'text', 'name', state)}${fieldOf('email', 'E-mail, which is never shown', form.email, 'email', 'email', state)}${fieldOf('url', 'Website', form.url, 'url', 'url', state)}<p hidden><label>Leave this empty <input name="trap" tabindex="-1" autocomplete="off"></label></p>
<p><label>Comment<br><textarea name="text" rows="6" required${describedBy('text', state)}>
${escapeHtml(values['text'] ?? '')}</textarea></label>${errorOf('text', state)}</p>
<p><button>Post comment</button></p>
</form>
`
}

function fieldOf(
  name: string,
  label: string,
  rule: FieldRule,
  type: string,
  autocomplete: string,
  state: FormState,
): string {
  if (rule === 'off') return ''
  const value = escapeHtml(state.values[name] ?? '')
  const required = rule === 'required' ? ' required' : ''
  const optional = rule === 'optional' ? ' (optional)' : ''
  return `<p><label>${label}${optional}<br><input name="${name}" type="${type}" autocomplete="${autocomplete}" value="${value}"${required}${describedBy(name, state)}></label>${errorOf(name, state)}</p>\n`
}

function describedBy(name: string, { errors }: FormState): string {
  return errors[name] === undefined ? '' : ` aria-invalid="true" aria-describedby="error-${name}"`
}

function errorOf(name: string, { errors }: FormState): string {
  const error = errors[name]
  if (error === undefined) return ''
  return `<br><strong id="error-${name}" class="afterword-error">${escapeHtml(error)}</strong>`
}
