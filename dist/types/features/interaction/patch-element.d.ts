/** Makes a comment like a fresh drawing of it, but for its body; what has the focus keeps it. */
export declare function patchComment(comment: Element, fresh: Element): void;
