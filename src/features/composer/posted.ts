import type { Comment } from '../../model/comment.ts'
import type { Translate } from '../../i18n/translate.ts'

/** What to say when a comment has arrived. */
export function postedSentence({ number, state }: Comment, t: Translate): string {
  return number === null || state === 'pending' ? t('postedHeld') : t('posted', { number })
}
