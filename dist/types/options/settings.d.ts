import { type Options } from './options.ts';
/** The options that apply in place, without loading anything again. */
export interface Settings {
    theme: 'auto' | 'light' | 'dark';
    lang: string;
    layout: 'nested' | 'flat';
    dates: 'short' | 'full';
    headingLevel: number;
    inputPosition: 'bottom' | 'top';
    keys: boolean;
}
/** The options that views read, each with its default. */
export declare function settingsOf(host: Element, options: Partial<Options>): Settings;
