/** The page's canonical link as it last changed, and the page's own URL at that moment. */
export interface Canonical {
    href?: string | undefined;
    url?: string;
}
/**
 * Notes the canonical link when it has changed since the last call.
 *
 * A page that changes by script may go to another address and keep the link of the page before.
 */
export declare function noteCanonical(seen: Canonical): void;
