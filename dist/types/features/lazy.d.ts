/** What loads later, once it is wanted. */
interface Bringing {
    /** Does nothing while it loads, or is here; after a failure it tries again. */
    load(): void;
    /** Ends what has begun; what is still on its way won't begin. */
    stop(): void;
}
/**
 * Brings what loads later. `begin` puts it to use, and returns what ends that; a failure is said in
 * the console, and leaves all else as it is.
 */
export declare function bringOnce<Brought>(bring: () => Promise<Brought>, begin: (brought: Brought) => () => void, fail?: () => void): Bringing;
export {};
