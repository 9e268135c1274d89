/**
 * Gives a thread colours that can be read where it stands. `data-tone` is `dark` on a wrapper whose
 * text is lighter than what is behind it: a page can be dark without saying so in `color-scheme`.
 * `--_weight` is how much of the text's colour what is muted needs to be read there, `--_pull` how
 * much of black or white a colour needs.
 *
 * @param holder stands around the wrapper, and has the page's colours.
 * @returns what looks at the page again.
 */
export declare function createTone(root: ShadowRoot, holder: Element, wrapper: HTMLElement): () => void;
/** What surrounds a node as it is shown, slots and shadow roots included. */
export declare function parentOf(place: Node): Node | null;
