import { type Options } from './options.ts';
/**
 * Checks values handed to `mount()`. Returns notes for the console.
 *
 * @throws TypeError that names the option, when one is wrong.
 */
export declare function checkOptions(options: Options): string[];
