interface Purifier {
    isSupported: boolean;
    setConfig(config: object): void;
    addHook(name: string, hook: (...all: never[]) => void): void;
    sanitize(html: string, config: object): DocumentFragment | null;
}
/** Of DOMPurify, what is used here: an instance of our own. */
export type Library = (window: Window) => Purifier;
/** What surrounds the library: it stays out of this file, so that it can be loaded apart. */
export declare function createSanitize(library: Library): (html: string) => DocumentFragment;
export {};
