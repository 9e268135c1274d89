import { type OptionName, type Options } from './options.ts';
/** What a valid value of each option looks like, and what holds without one: README's table, and sentences. */
export declare const OPTION_TEXTS: Record<OptionName, {
    values: string;
    default: string;
}>;
/** One sentence for the owner: which option is wrong, what would be right, and what holds now. */
export declare function optionProblem(name: OptionName, raw: string): string;
/**
 * Checks values handed to `mount()`. What comes back is to be said in the console.
 *
 * @throws TypeError that names the option, when one is wrong.
 */
export declare function checkOptions(options: Options): string[];
