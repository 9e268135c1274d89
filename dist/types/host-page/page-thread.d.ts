import { type Canonical } from './canonical.ts';
/** Goes on from what the loader has seen of the page since it began. */
export declare function continueFrom(canonical: Canonical): void;
/**
 * The id of the thread of the page as it is now, or null where it has no host.
 *
 * A canonical link counts only while it is true: one that has not changed since the page went to
 * another address is of the page before, unless its path is that of the page.
 */
export declare function pageThreadId(): string | null;
/**
 * Calls back whenever the page's address or canonical link may have changed, in whatever order and
 * however late one follows the other.
 *
 * @returns what ends that.
 */
export declare function followPage(follower: () => void): () => void;
