/** The author's picture before the initials that stand in its place when it doesn't load, or there is none. */
export declare function avatarView(name: string, url: string | null): import("preact").JSX.Element;
