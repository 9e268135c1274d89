/** What the author wrote, as a sanitised fragment; never a string of HTML. */
export declare function Body({ html }: {
    html: string;
}): import("preact").JSX.Element;
