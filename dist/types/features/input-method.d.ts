/**
 * Whether a key press belongs to an input method, which nothing else may act on: neither Enter
 * that takes its suggestion nor Escape that gives it up.
 *
 * Safari tells of the last press only after the composition has ended, with `isComposing` false
 * and the key code 229: https://bugs.webkit.org/show_bug.cgi?id=165004
 */
export declare function isInputMethodKey({ isComposing, keyCode }: KeyboardEvent): boolean;
