/**
 * The default id of a page's thread: host without `www.` and port, a slash, and the path.
 *
 * A canonical URL keeps its query, since its author chose it; the page's own URL drops it, since
 * it may carry a campaign's marks. Null where there is no host (`file:`, `about:`).
 */
export declare function threadId(page: {
    url: string;
    canonical: string | null;
}): string | null;
/** The id for the page that `document` shows. */
export declare function threadIdOf(document: Document): string | null;
/** The id of the page at an address that has a host. */
export declare function idOf(address: string): string;
