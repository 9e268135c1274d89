import type { Comment } from '../../model/comment.ts';
import type { Translate } from '../../i18n/translate.ts';
/** What to say when a comment has arrived. */
export declare function postedSentence({ number, state }: Comment, t: Translate): string;
