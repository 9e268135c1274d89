import type { BackendName } from '../backends/backends.ts';
import type { Order } from '../protocol.ts';
import type { StringOverrides } from '../i18n/translate.ts';
type Theme = 'auto' | 'light' | 'dark';
type Layout = 'nested' | 'flat';
type Dates = 'short' | 'full';
type InputPosition = 'bottom' | 'top';
type Loading = 'lazy' | 'eager';
/** Every option of `mount()`. As attributes they are spelt `page-size`, on the script tag `data-page-size`. */
export interface Options {
    /** URL of the comment server; with `backend: 'static'`, of the JSON file. */
    endpoint: string;
    backend?: BackendName;
    /** Id of the thread; by default made from the page's canonical URL, or its own. */
    thread?: string;
    order?: Exclude<Order, 'best'>;
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
    /** `poll`: asks every minute, for servers that tell nothing by themselves. */
    live?: 'on' | 'off' | 'poll';
    keys?: boolean;
    /** Words in place of the built-in ones; only through `mount()`. */
    strings?: StringOverrides;
}
/** What attributes can say: all but `strings`, each present or left out. */
export type AttributeOptions = Partial<Omit<Options, 'strings'>>;
/** Undefined means that the value is wrong. */
type Parse = (value: string) => unknown;
/** Reads each option's value; option-problems.ts says what a right one looks like. */
export declare const OPTIONS: Record<keyof AttributeOptions, Parse>;
export type OptionName = keyof typeof OPTIONS;
export declare const OPTION_NAMES: OptionName[];
/** `pageSize` as an attribute: `page-size`. */
export declare function attributeOf(option: string): string;
/** Reads options from attributes. A wrong one is left out, so that its default holds. */
export declare function parseOptions(attribute: (name: string) => string | null): {
    options: AttributeOptions;
    /** Those left out, as they were written. */
    wrong: [name: OptionName, raw: string][];
};
/** Reads BCP 47, and what systems and generators write in its place: `zh_Hans_CN`, `fr_FR.UTF-8`. */
export declare function parseLang(value: string): string | undefined;
export {};
