/** Words selected in one comment's body. */
export interface SelectedWords {
    /** The comment's id. */
    id: string;
    words: string;
    body: Element;
    /** Where the last of the words stands on the screen. */
    end: DOMRect;
}
/** What is selected, when it is words of a single comment of this shadow root; else null. */
export declare function selectedWords(root: ShadowRoot): SelectedWords | null;
