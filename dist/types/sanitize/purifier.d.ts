interface Purifier {
    isSupported: boolean;
    setConfig(config: object): void;
    addHook(name: string, hook: (...all: never[]) => void): void;
    sanitize(html: string, config: object): DocumentFragment | null;
}
/** Of DOMPurify, what is used here: an instance of our own. */
export type Library = (window: Window) => Purifier;
/**
 * Makes DOM of HTML. The fragment holds nothing but the profile's elements and attributes. A body
 * over 40,000 characters or 1,000 elements, one that makes no fragment (`<frameset>`), and every
 * body where the page's Trusted Types refuse the policy `afterword`, becomes one text node: its
 * `plainText`.
 */
export type Sanitize = (html: string) => DocumentFragment;
/** Surrounds the library, which stays out of this file so that it can be loaded apart. */
export declare function createSanitize(library: Library): Sanitize;
export {};
