import type { Options } from './options/options.ts';
/** What a mounted thread can be told. */
export interface Mounted {
    /** Fetches the thread again from its first page. */
    reload(): Promise<void>;
    /** Takes the thread off the page; requests under way are aborted. */
    unmount(): void;
}
/**
 * Puts a thread into `host`, whose own children show until the comments are here.
 *
 * @throws TypeError that names the option, when one is wrong or missing.
 */
export declare function mount(host: HTMLElement, options: Options): Mounted;
