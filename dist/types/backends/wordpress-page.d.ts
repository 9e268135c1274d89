/** The root of the REST API: as it is given, or as the page has it, or where a site's is by default. */
export declare function rootOf(endpoint: string): string;
/** The URL of a route. */
export declare function urlOf(root: string, path: string, query: Record<string, string | number>): string;
/** Where the theme's own form posts to. */
export declare function formUrl(root: string): string;
/** The number of a thread's post, and its route: the thread's id itself, else what the page says, else by its slug. */
export declare function postOf(root: string, thread: string, signal: AbortSignal): Promise<{
    post: string;
    route: string;
}>;
