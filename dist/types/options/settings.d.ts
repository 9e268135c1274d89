import type { Options } from './options.ts';
import type { Settings } from '../thread/ui.ts';
/** The options that views read, each with its default. */
export declare function settingsOf(host: Element, options: Partial<Options>): Settings;
