import type { Sanitize } from '../sanitize/purifier.ts';
/** Shows what authors wrote, in the threads of one page. */
export interface Bodies {
    /** Has what these bodies need ready, so that they show whole and at once. */
    prepare(bodies: readonly {
        html: string;
    }[]): Promise<void>;
    /** Puts what the author wrote into its place; never as a string of HTML. */
    fill(place: HTMLElement | null, html: string): void;
}
/** `load` brings the sanitiser, which most threads do without: their bodies are as a Markdown renderer writes them. */
export declare function createBodies(load: () => Promise<Sanitize>): Bodies;
