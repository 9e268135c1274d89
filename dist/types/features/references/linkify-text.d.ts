import type { References } from './references-store.ts';
/** Makes links of what a body names, where that is known of. Returns the numbers that it names. */
export declare function linkIn(body: Element, references: References): Set<string>;
/** The same in a preview. It names nobody: it is no comment yet. */
export declare function linkPreview(body: Element, references: References): Promise<void>;
