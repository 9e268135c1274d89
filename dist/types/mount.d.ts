/** What a mounted thread can be told. */
export interface Mounted {
    /** Fetches the thread again from its first page. */
    reload(): Promise<void>;
    /** Takes the thread off the page; requests under way are aborted. */
    unmount(): void;
}
