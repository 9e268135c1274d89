/** Puts in the author's picture, or the initials that stand in its place where there is none. */
export declare function drawAvatar(place: HTMLElement, name: string, url: string | null): void;
