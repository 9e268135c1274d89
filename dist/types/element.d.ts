import { type Options } from './options/options.ts';
declare const Base: new () => HTMLElement & OptionProperties;
/** The options as properties of the element. All but `strings` are attributes too; null and undefined take one away. */
export type OptionProperties = {
    [Name in Exclude<keyof Options, 'lang'>]?: Options[Name] | null | undefined;
};
/**
 * `<afterword-comments>`: a thread whose options are attributes.
 *
 * It never throws: a wrong attribute is named in the console, and its default holds.
 */
export declare class CommentsElement extends Base {
    #private;
    static readonly observedAttributes: string[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Shadow roots lose their styles when they leave a document for another, as into an iframe. */
    adoptedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    /** Fetches the thread again from its first page. */
    reload(): Promise<void>;
}
/** Registers the element, unless another copy of this code already has. */
export declare function defineElement(attributes?: ReadonlyMap<string, string>, origin?: string, nearElements?: WeakSet<Element>): void;
export {};
