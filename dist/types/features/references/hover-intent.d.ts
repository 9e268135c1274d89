interface Asked {
    show(link: HTMLElement): void;
    hide(): void;
    isFor(link: HTMLElement): boolean;
}
/** Tells when a reader rests on a link, by mouse, keyboard or finger, and when no longer. */
export declare function watchPointers(wrapper: HTMLElement, place: HTMLElement, asked: Asked): () => void;
export {};
