/**
 * Remembers how high elements stand before they are defined, and how far from what is above, when a
 * place was reserved with `:not(:defined)`: that rule ends the moment the element is registered.
 */
export declare function rememberPlaces(elements: Iterable<HTMLElement>): void;
/**
 * Never lets the thread shrink in view: it keeps the height that was reserved, and that it had
 * while loading, until the reader has scrolled so far up that neither it nor what follows shows.
 */
export declare function holdHeight(host: Element, holder: HTMLElement): {
    /** For the shadow root to adopt; a `style` attribute would be the page's policy's business. */
    sheet: CSSStyleSheet;
    /** Keeps at least the height of now, where it shows something; else that of the skeleton, unmeasured. */
    hold(showsSomething: boolean): void;
    /** From now on the height may go, as soon as nobody sees it. */
    settle(): void;
    stop(): void;
};
