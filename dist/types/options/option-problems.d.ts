import { type OptionName } from './options.ts';
/** What a valid value of each option looks like, and what holds without one: README's table, and sentences. */
export declare const OPTION_TEXTS: Record<OptionName, {
    values: string;
    default: string;
}>;
/** One sentence for the owner: which option is wrong, what would be right, and what holds now. */
export declare function optionProblem(name: OptionName, raw: string): string;
/** Names an option, the wrong value that it was given, and the right ones. */
export declare function wrong(name: OptionName, raw: string): string;
