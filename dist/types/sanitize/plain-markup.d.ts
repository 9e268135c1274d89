/** The most characters that a body may have and still be shown with its markup. */
export declare const MAX_CHARACTERS = 40000;
/** The most elements. Few characters make many: 60 kB of `<b><p>` parse to 50,000. */
export declare const MAX_ELEMENTS = 1000;
export declare const REL = "nofollow ugc noopener noreferrer";
/** The DOM of a body that needs no sanitiser; null for any other, whatever it is. */
export declare function parseCanonical(html: string): DocumentFragment | null;
/** Whether a body can be shown without the sanitiser. */
export declare function isCanonical(html: string): boolean;
/** The parser would change nothing in a text without these. */
export declare const isText: (html: string) => boolean;
/** An upper bound of the elements that a parser makes of it. */
export declare const countTags: (html: string) => number;
/** A link's address as it stands, or null when it leads nowhere that a comment may lead. */
export declare const linkOrNull: (value: string) => string | null;
export declare function textOnly(text: string): DocumentFragment;
