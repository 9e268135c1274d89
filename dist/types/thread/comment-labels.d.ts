import type { Comment } from '../model/comment.ts';
import type { Node } from '../model/tree.ts';
import type { Ui } from './ui.ts';
/** The name to show: what the author gave, or the word for none. */
export declare function nameOf(comment: Comment, ui: Ui): string;
/** "Comment 3.1 by Ann, in reply to #3": what a screen reader calls a comment. */
export declare function labelOf(node: Node, ui: Ui): string;
/**
 * Up to two letters that stand for a name: the first of its first and last words, without their
 * marks. One alone of Arabic script, whose letters would join into a syllable; Thai and Lao vowels
 * that stand before their consonant are no letter.
 */
export declare function initialsOf(name: string, lang: string): string;
/** A permalink, built on the page's own address because of `<base href>`. */
export declare function permalink(id: string): string;
