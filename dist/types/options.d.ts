import type { Order } from './protocol.ts';
import type { StringOverrides } from './text/strings.ts';
type Theme = 'auto' | 'light' | 'dark';
type Layout = 'nested' | 'flat';
type Dates = 'short' | 'full';
type InputPosition = 'bottom' | 'top';
type Loading = 'lazy' | 'eager';
type BackendName = 'afterword' | 'static';
/** Every option of `mount()`. As attributes they are spelt `page-size`, on the script tag `data-page-size`. */
export interface Options {
    /** URL of the comment server; with `backend: 'static'`, of the JSON file. */
    endpoint: string;
    backend?: BackendName;
    /** Id of the thread; by default made from the page's canonical URL, or its own. */
    thread?: string;
    order?: Order;
    layout?: Layout;
    /** Roots a page, 1 to 100. */
    pageSize?: number;
    theme?: Theme;
    /** BCP 47; by default the nearest ancestor's `lang`, else the browser's. */
    lang?: string;
    /** 2 to 5. */
    headingLevel?: number;
    dates?: Dates;
    inputPosition?: InputPosition;
    loading?: Loading;
    live?: 'on' | 'off';
    keys?: boolean;
    /** Words in place of the built-in ones; only through `mount()`. */
    strings?: StringOverrides;
}
/** What attributes can say: all but `strings`, each present or left out. */
export type AttributeOptions = Partial<Omit<Options, 'strings'>>;
interface Definition {
    /** What a valid value looks like, for tables and for the sentence about a wrong one. */
    values: string;
    default: string;
    /** Undefined means that the value is wrong. */
    parse: (value: string) => unknown;
}
/** The one table of options: README's, the attributes the element watches, and what `mount()` checks. */
export declare const OPTIONS: Record<keyof AttributeOptions, Definition>;
export declare const OPTION_NAMES: (keyof AttributeOptions)[];
/** `pageSize` as an attribute: `page-size`. */
export declare function attributeOf(option: string): string;
/**
 * Reads options from attributes. A wrong one is left out, so that its default holds, and said in
 * `problems`, a sentence each.
 */
export declare function parseOptions(attribute: (name: string) => string | null): {
    options: AttributeOptions;
    problems: string[];
};
/**
 * The same for values handed to `mount()`.
 *
 * @throws TypeError that names the option, when one is wrong.
 */
export declare function checkOptions(options: Options): string[];
export {};
