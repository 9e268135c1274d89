/** Gives a shadow root the styles that a later chunk brings, once. */
export declare function adopt(root: ShadowRoot, css: string): void;
