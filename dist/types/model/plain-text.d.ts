/**
 * Reads HTML as text, without a parser: where one may not be used, or has too much to do.
 *
 * Tags go, a line's end stays a line's end, entities that a renderer writes are decoded once. The
 * result may contain `<` and belongs into a text node. Each pattern reads the text once, however
 * it is made, since what comes here may be megabytes.
 */
export declare function plainText(html: string): string;
