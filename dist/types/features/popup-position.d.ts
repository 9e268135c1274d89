/** In the top layer, where no box of the page cuts it off. A chunk that makes a place adopts it. */
export declare const PLACE_STYLES = ".place { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none; color: inherit }";
/** Puts what stands in the top layer under `near`, or above it where there is more room. */
export declare function placeBy(place: HTMLElement, near: DOMRect): void;
/** A place in the top layer, in the thread's own colours. */
export declare function createPlace(wrapper: HTMLElement): HTMLElement;
