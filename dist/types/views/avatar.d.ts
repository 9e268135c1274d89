/** The author's picture, or initials in a circle where there is none or it doesn't load. */
export declare function Avatar({ name, url }: {
    name: string;
    url: string | null;
}): import("preact").JSX.Element;
