/** Puts what stands in the top layer under `near`, or above it where there is more room. */
export declare function placeBy(place: HTMLElement, near: DOMRect): void;
/** A place in the top layer, in the thread's own colours. */
export declare function createPlace(wrapper: HTMLElement): HTMLElement;
