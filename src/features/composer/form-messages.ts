import type { ErrorCode } from '../../backends/backend.ts'
import type { StringKey, Translate } from '../../i18n/translate.ts'
import type { Comment } from '../../model/comment.ts'
import { loadingProblem } from '../../thread/error-messages.ts'
import type { Ui } from '../../thread/ui.ts'
import type { DraftState, FieldName, FieldProblem, Problems } from '../drafts/drafts.ts'
import { checkDraft } from '../drafts/validate-draft.ts'
import type { Identity } from '../drafts/author.ts'

const SENTENCES: Record<string, StringKey> = {
  invalid: 'invalidField',
  'key-reused': 'conflict',
  closed: 'closed-problem',
  gone: 'not-found',
}

/**
 * Codes that a list can fail with too. The sentences of all others have their names: forbidden,
 * not-found, duplicate, conflict, too-large, sign-in, captcha, uncertain.
 */
const LOADING = /^(net|tim|inv|rate|un[as])/

/** The sentence for an error code of the server's or ours. */
export function sentenceOf(code: string, ui: Ui): string {
  const known = SENTENCES[code] ?? (LOADING.test(code) ? null : (code as StringKey))
  return known ? ui.t(known) : loadingProblem(code, ui)
}

/** Why a comment in answer to `parent` wasn't taken, in one sentence. */
export function refusalSentence(code: string, parent: string | null, ui: Ui): string {
  const isMissing = code === 'not-found' || code === 'gone'
  // Without a parent it is the server's address that leads nowhere, not the comment answered.
  return sentenceOf(isMissing && parent === null ? 'unavailable' : code, ui)
}

/** Why a form wasn't taken, in one sentence; its words are all still there. */
export function sendingProblem(
  code: ErrorCode,
  parent: string | null,
  problems: Problems,
  ui: Ui,
): string {
  const isMarked = code === 'invalid' && Object.keys(problems).length > 0
  const message = isMarked ? ui.t('checkFields') : refusalSentence(code, parent, ui)
  return ui.t('notSent', { message })
}

/** What to say when a comment has arrived. */
export function postedSentence({ number, state }: Comment, t: Translate): string {
  return number === null || state === 'pending' ? t('postedHeld') : t('posted', { number })
}

/** What is wrong with a field, and how to mend it. */
export function fieldProblem(field: FieldName, { code, over }: FieldProblem, ui: Ui): string {
  if (code === 'required' && field === 'text') return ui.t('missingText')
  if (code === 'required' && field === 'name') return ui.t('missing')
  if (code === 'too-long') return over ? ui.t('tooLong', { count: over }) : ui.t('tooLongField')
  if (code === 'reserved') return ui.t('reservedName')
  if (field === 'email') return ui.t('invalidEmail')
  return ui.t(field === 'url' ? 'invalidUrl' : 'invalidField')
}

/** Looks again at a field that had something wrong: what is mended is no longer marked. */
export function recheck(
  name: FieldName,
  draft: DraftState,
  author: Identity['author'],
  { thread }: Ui,
): void {
  const { [name]: before, ...others } = draft.problems.peek()
  if (!before) return
  const { name: by, email, url } = author
  const values = { text: draft.text.peek(), name: by.peek(), email: email.peek(), url: url.peek() }
  const found = checkDraft(thread.capabilities.peek().form, values)[name]
  draft.problems.value = found ? { ...others, [name]: found } : others
  const isMended = Object.keys(draft.problems.value).length === 0
  if (isMended && draft.refusal.peek() === 'invalid') draft.refusal.value = null
}
