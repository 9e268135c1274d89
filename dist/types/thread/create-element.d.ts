/** Creates an element. What is text stays text. */
export declare function make(tag: string, attributes?: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement;
/**
 * Appends what `draw` returns to `parent`, and draws it again in the same place when a signal that
 * `draw` reads changes. Returns what removes it.
 */
export declare function appendDynamic(parent: Node, draw: () => Node | null): () => void;
/** Runs what a signal's change starts, without following the signals that it reads in turn. */
export declare function follow(signal: () => unknown, run: () => (() => void) | void): () => void;
