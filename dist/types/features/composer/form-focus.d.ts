/** Id of a field of the form in answer to `parent`, or of the thread's own when that is null. */
export declare function fieldId(parent: string | null, name: string): string;
/** Goes to a form's box, once it is drawn. */
export declare function focusBox(root: ShadowRoot, parent: string | null): void;
/** Goes where the reader can mend it: the form's first wrong field, else the sentence that says why. */
export declare function focusProblem(root: ShadowRoot, parent: string | null): void;
