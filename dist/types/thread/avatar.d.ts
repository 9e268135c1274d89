import type { Node } from '../model/tree.ts';
import type { Ui } from './ui.ts';
/** Puts in the author's picture, or the initials that stand in its place where there is none. */
export declare function drawAvatar(place: HTMLElement, { comment, tint }: Node, ui: Ui): void;
