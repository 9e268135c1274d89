/** Where a place in a text stands on the screen. No browser tells, so a copy of the box is asked. */
export declare function caretBox(box: HTMLTextAreaElement, offset: number): DOMRect;
