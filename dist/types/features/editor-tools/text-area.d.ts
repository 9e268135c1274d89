import type { Edit, Selected } from './markdown-edits.ts';
/** The text area of this id, in the same shadow root. */
export declare function boxOf(near: Element | null, id: string): HTMLTextAreaElement | null;
/** Changes the text as if it were typed, so that Ctrl+Z takes it back, and puts the focus there. */
export declare function edit(box: HTMLTextAreaElement, change: (selected: Selected) => Edit): void;
