/** Code that loads when it is needed. */
interface Lazy {
    /** Does nothing while it loads, or is here; after a failure it tries again. Resolves with whether it is here. */
    load(): Promise<boolean>;
    /** Ends what has begun; what is still loading won't begin. */
    stop(): void;
}
/**
 * Loads code once. `begin` puts it to use, and returns what ends that; a failure is said in the
 * console, and leaves all else as it is.
 */
export declare function loadOnce<Chunk>(importChunk: () => Promise<Chunk>, begin: (chunk: Chunk) => () => void, fail?: () => void): Lazy;
export {};
