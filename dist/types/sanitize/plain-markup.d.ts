/** Parses a body that needs no sanitiser; null for any other. */
export declare function parsePlainMarkup(html: string): DocumentFragment | null;
/** Whether a body can be shown without the sanitiser. */
export declare function isPlainMarkup(html: string): boolean;
/** The parser would change nothing in a text without these. */
export declare const isText: (html: string) => boolean;
/** A link's address as it stands, or null when it leads nowhere that a comment may lead. */
export declare const linkOrNull: (value: string) => string | null;
export declare function textOnly(text: string): DocumentFragment;
