/** Ids of the branches folded during this visit, as far as the browser keeps them. Untrusted. */
export declare function readFolded(key: string): Set<string>;
/** Remembers them until the tab is closed; where a page may keep nothing, the page does. */
export declare function writeFolded(key: string, ids: ReadonlySet<string>): void;
/** Whether there are any, without reading them. */
export declare function hasFolded(key: string): boolean;
