/**
 * The id of the thread that a URL names: host without `www.` and port, a slash, and the path.
 *
 * A URL that its author chose (a canonical one, a link) keeps its query without tracking
 * parameters; `isPage`: the URL of the page itself, which may carry anything, keeps only the
 * parameters that name a post.
 */
export declare function idOf(address: string, isPage?: boolean): string;
/** The id by the page's own URL and its canonical one; null where there is no host (`file:`, `about:`). */
export declare function threadId(page: {
    url: string;
    canonical: string | null;
}): string | null;
/** The id of the page that `document` shows, where its canonical link is known to be true. */
export declare function threadIdOf(document: Document): string | null;
